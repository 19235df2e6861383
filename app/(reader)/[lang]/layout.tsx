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

/** `fallback`: a font that comes within three seconds is shown; a later one waits for the next page. */
const face = (src: string | undefined, weight: number, style = 'normal') =>
  src &&
  `@font-face{font-family:Literata;src:url(${src}) format("woff2");font-weight:${weight};font-style:${style};font-display:fallback}`

// The system's serifs set to Literata's width in Kazakh text, so that nothing moves when it arrives.
const STAND_INS = [
  ['Literata Noto', 400, 'Noto Serif', 98.9],
  ['Literata Noto', 700, 'Noto Serif Bold', 98.9],
  ['Literata DejaVu', 400, 'DejaVu Serif', 93],
  ['Literata DejaVu', 700, 'DejaVu Serif Bold', 87.8],
].map(
  ([family, weight, local, width]) =>
    `@font-face{font-family:"${family}";src:local("${local}");font-weight:${weight};size-adjust:${width}%}`,
)

const fontFaces = (fonts: Record<string, string>) =>
  [
    face(fonts['literata-400'], 400),
    face(fonts['literata-700'], 700),
    face(fonts['literata-400-italic'], 400, 'italic'),
    ...STAND_INS,
  ].join('')
