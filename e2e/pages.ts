import type { APIRequestContext } from '@playwright/test'

export const FIRST_ARTICLE = '/syrdariya/2022/06/24/partiyalyq-biletter-tabystaldy'

/** One address of every kind of reader page that does not depend on the demo content's texts. */
export const KINDS: Record<string, string> = {
  'region front': '/',
  'region front in Russian': '/ru',
  'district front': '/syrdariya',
  'district front in Russian': '/ru/syrdariya',
  rubric: '/syrdariya/saiasat',
  year: '/syrdariya/2026',
  month: '/syrdariya/2022/06',
  day: '/syrdariya/2022/06/24',
  'first article': FIRST_ARTICLE,
  author: '/authors/a-qurmanaitegi',
  topic: '/topics/su',
  imprint: '/syrdariya/about',
  'about the portal': '/about',
  corrections: '/corrections',
  settings: '/settings',
  search: '/search?q=%D1%81%D1%83',
  'not found': '/syrdariya/2022/06/24/no-such-article',
  'Latin plate': `/qz${FIRST_ARTICLE}`,
  'Arabic plate': `/tote${FIRST_ARTICLE}`,
}

/** The first article that a page links to whose text is wanted for its parts. */
export async function firstArticleOn(request: APIRequestContext, path: string): Promise<string> {
  const html = await (await request.get(path)).text()
  const found = /<h2[^>]*><a href="(\/[a-z]+\/\d{4}\/\d\d\/\d\d\/[^"]+)"/.exec(html)
  if (!found?.[1]) throw new Error(`${path} links to no article`)
  return found[1]
}

/** The long read with gallery, table and context box. */
export const longRead = (request: APIRequestContext) => firstArticleOn(request, '/aral/ekologiya')
