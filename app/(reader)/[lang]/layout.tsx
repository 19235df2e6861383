import { fontFiles, readerModules } from '@/lib/assets'
import '../reader.css'

// Printed per request and cached once, by the press; see docs/where-things-live.md.
export const dynamic = 'force-dynamic'

/** The paper itself: language, fonts, the reader's modules. */
export default async function ReaderLayout({ children, params }: LayoutProps<'/[lang]'>) {
  const { lang } = await params
  const fonts = fontFiles()
  return (
    <html lang={lang === 'ru' ? 'ru' : 'kk'} dir="ltr">
      <head>
        <meta name="theme-color" content="#fffdf8" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#151515" media="(prefers-color-scheme: dark)" />
        {['literata-400', 'literata-700'].map((name) => (
          <link key={name} rel="preload" as="font" type="font/woff2" href={fonts[name]} crossOrigin="" />
        ))}
        <style>{fontFaces(fonts)}</style>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <script src={readerModules().page} type="module" data-keep="" />
        <script
          type="speculationrules"
          dangerouslySetInnerHTML={{
            __html: '{"prefetch":[{"where":{"href_matches":"/*"},"eagerness":"conservative"}]}',
          }}
        />
      </head>
      <body>{children}</body>
    </html>
  )
}

const face = (src: string | undefined, weight: number, style = 'normal') =>
  src &&
  `@font-face{font-family:Literata;src:url(${src}) format("woff2");font-weight:${weight};font-style:${style};font-display:optional}`

/** `optional`: on a slow line the text never jumps; the next page has the font from the cache. */
const fontFaces = (fonts: Record<string, string>) =>
  [
    face(fonts['literata-400'], 400),
    face(fonts['literata-700'], 700),
    face(fonts['literata-400-italic'], 400, 'italic'),
    '@font-face{font-family:"Literata Fallback";src:local("Noto Serif"),local("Droid Serif");size-adjust:98.9%}',
  ].join('')
