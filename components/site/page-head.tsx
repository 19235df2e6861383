import { absoluteUrl, type Lang } from '@/lib/paths'

export type HeadProps = {
  lang: Lang
  site: string
  siteName: string
  title: string
  description: string
  path: string
  /** The same page in both languages, where it exists. */
  alternates: Partial<Record<Lang, string>>
  /** Where the Kazakh page also stands in Latin and Arabic script. */
  plates?: { qz: string; tote: string }
  feed?: { path: string; title: string }
  image?: { path: string; alt: string }
  article?: { published: string; modified: string; section: string; tags: string[] }
  noindex?: boolean
}

/** Title, description, canonical address, languages and share texts of a page. */
export function PageHead(head: HeadProps) {
  const { title, description, site, image } = head
  const fullTitle = title === head.siteName ? title : `${title} · ${head.siteName}`
  const url = absoluteUrl(site, head.path)
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      {head.noindex ? <meta name="robots" content="noindex, follow" /> : <link rel="canonical" href={url} />}
      {!head.noindex && <Languages {...head} />}
      {head.feed && (
        <link
          rel="alternate"
          type="application/rss+xml"
          title={head.feed.title}
          href={absoluteUrl(site, head.feed.path)}
        />
      )}
      <meta property="og:type" content={head.article ? 'article' : 'website'} />
      <meta property="og:site_name" content={head.siteName} />
      <meta property="og:locale" content={head.lang === 'ru' ? 'ru_RU' : 'kk_KZ'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      {image && <ShareImage src={absoluteUrl(site, image.path)} alt={image.alt} />}
      {head.article && <ArticleMeta {...head.article} />}
    </>
  )
}

function Languages({ alternates, plates, site }: HeadProps) {
  const links: [string, string | undefined][] = [
    ['kk', alternates.kk],
    ['kk-Latn', plates?.qz],
    ['kk-Arab', plates?.tote],
    ['ru', alternates.ru],
    ['x-default', alternates.kk ?? alternates.ru],
  ]
  return links.map(
    ([hrefLang, path]) =>
      path && <link key={hrefLang} rel="alternate" hrefLang={hrefLang} href={absoluteUrl(site, path)} />,
  )
}

function ShareImage({ src, alt }: { src: string; alt: string }) {
  return (
    <>
      <meta property="og:image" content={src} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

function ArticleMeta({ published, modified, section, tags }: NonNullable<HeadProps['article']>) {
  return (
    <>
      <meta property="article:published_time" content={published} />
      <meta property="article:modified_time" content={modified} />
      <meta property="article:section" content={section} />
      {tags.map((tag) => (
        <meta key={tag} property="article:tag" content={tag} />
      ))}
    </>
  )
}
