import pg from 'pg'
import type { Lang, Place } from './address'
import type { Log } from './print-room'
import type { Registry, Verdict } from './registry'
import { statements, type ArticleRow } from './registry-sql'

type District = { id: number; slug: string; rubrics: Record<string, number> }
type Statement = { name: string; text: string }

const live: Verdict = { is: 'live' }
const unknown: Verdict = { is: 'unknown' }
/** Somebody may change districts without telling; nothing else would ever correct us. */
const districtsForMs = 60_000

/**
 * The registry over PostgreSQL, with two connections of its own, so that neither pages nor the desk wait for a flood
 * of unknown addresses, nor the other way round.
 */
export class PostgresRegistry implements Registry {
  private readonly pool: pg.Pool
  private districts: Map<string, District> | null = null
  private loading: Promise<Map<string, District>> | null = null
  private loadedAt = 0
  /** Raised by every expiry; the list is good for the generation it was fetched in. */
  private generation = 0
  private loaded = -1

  constructor(options: { databaseUrl: string; log: Log; now?: () => number }) {
    this.now = options.now ?? Date.now
    this.pool = new pg.Pool({
      connectionString: options.databaseUrl,
      max: 2,
      connectionTimeoutMillis: 1000,
      statement_timeout: 1500,
      // The server may be gone without having closed the connection.
      query_timeout: 2000,
      keepAlive: true,
      application_name: 'onir registry',
    })
    this.pool.on('error', (error) =>
      options.log.warn({ error: error.message }, 'a registry connection was lost'),
    )
  }

  private readonly now: () => number

  async find(place: Place, lang: Lang): Promise<Verdict> {
    const found = await this.look(place, lang)
    if (found.is !== 'unknown') return found
    return (await this.movedTo(place, lang)) ?? unknown
  }

  async ping(): Promise<void> {
    await this.rows(statements.ping, [])
  }

  hasDistrict(slug: string): boolean {
    return this.districts?.has(slug) ?? false
  }

  expire(tags: readonly string[] | null): void {
    // The old list goes on answering `hasDistrict` until the new one is there.
    if (tags !== null && !tags.includes('districts')) return
    this.generation += 1
    this.loading = null
  }

  async close(): Promise<void> {
    await this.pool.end()
  }

  private async look(place: Place, lang: Lang): Promise<Verdict> {
    switch (place.kind) {
      case 'front':
      case 'corrections':
      case 'settings':
      case 'sitemap':
      case 'news-sitemap':
      case 'robots':
      case 'search':
        return live
      case 'author':
        return this.list(place, lang, [statements.author, statements.authorPage])
      case 'topic':
        return this.list(place, lang, [statements.topic, statements.topicPage])
      case 'sitemap-part':
        return this.sitemapPart(place.name)
      case 'share-card':
        return this.exists(statements.shareCard, [place.articleId, place.revision])
    }
    const { district } = place
    return district === undefined ? live : this.inDistrict({ ...place, district }, lang)
  }

  private async inDistrict(place: Place & { district: string }, lang: Lang): Promise<Verdict> {
    const district = (await this.loadDistricts()).get(place.district)
    if (!district) return unknown
    switch (place.kind) {
      case 'rubric':
      case 'feed': {
        if (place.rubric === undefined) return live
        const rubric = Object.hasOwn(district.rubrics, place.rubric)
          ? district.rubrics[place.rubric]
          : undefined
        if (rubric === undefined) return unknown
        if (place.kind === 'feed' || place.page === 1) return live
        return this.exists(statements.rubricPage, [district.id, rubric, lang, place.page])
      }
      case 'archive':
        return this.exists(statements.archive, [district.id, ...daysOf(place)])
      case 'article':
        return this.article([district.id, lang, place.date, place.slug], lang)
      default:
        return live
    }
  }

  private async list(
    { slug, page }: { slug: string; page: number },
    lang: Lang,
    [first, further]: [Statement, Statement],
  ): Promise<Verdict> {
    return page === 1 ? this.exists(first, [slug]) : this.exists(further, [slug, lang, page])
  }

  /** A month's parts exist when something was published in it; which of them do is the application's to know. */
  private async sitemapPart(name: string): Promise<Verdict> {
    const month = /^(\d{4})-(0[1-9]|1[0-2])(?:-[1-9]\d{0,2})?$/.exec(name)
    if (!month) return name === 'pages' ? live : unknown
    return this.exists(statements.month, daysOf({ year: Number(month[1]), month: Number(month[2]) }))
  }

  private async article(key: unknown[], lang: Lang): Promise<Verdict> {
    const [row] = await this.rows<ArticleRow>(statements.article, key)
    if (!row) return unknown
    const tags = [`article:${row.id}`]
    if (row.state === 'withdrawn' && row.forward_to) return { is: 'moved', to: row.forward_to, tags }
    if (!row.live && row.state !== 'withdrawn') return unknown
    return row.current ? live : { is: 'moved', to: prefixOf(lang) + row.path, tags }
  }

  /** Renamed people, rubrics and topics; the further pages of a list moved with it. */
  private async movedTo(place: Place, lang: Lang): Promise<Verdict | null> {
    const from = movablePath(place)
    if (from === null) return null
    const [row] = await this.rows<{ to_path: string }>(statements.moved, [from])
    if (!row) return null
    const page = 'page' in place && place.page > 1 ? `/page/${place.page}` : ''
    return { is: 'moved', to: prefixOf(lang) + row.to_path + page, tags: ['moved'] }
  }

  private async exists(statement: Statement, values: unknown[]): Promise<Verdict> {
    return (await this.rows(statement, values)).length > 0 ? live : unknown
  }

  private async rows<Row extends object>({ name, text }: Statement, values: unknown[]): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text, values })).rows
  }

  private async loadDistricts(): Promise<Map<string, District>> {
    const current = this.loaded === this.generation && this.now() - this.loadedAt < districtsForMs
    if (this.districts && current) return this.districts
    const loading = (this.loading ??= this.fetchDistricts())
    return loading.finally(() => {
      if (this.loading === loading) this.loading = null
    })
  }

  private async fetchDistricts(): Promise<Map<string, District>> {
    const { generation } = this
    const rows = await this.rows<District>(statements.districts, [])
    const fetched = new Map(rows.map((row) => [row.slug, row]))
    // An expiry while the list was fetched leaves it behind the generation, so the next to ask fetches anew.
    Object.assign(this, { districts: fetched, loaded: generation, loadedAt: this.now() })
    return fetched
  }
}

const prefixOf = (lang: Lang) => (lang === 'ru' ? '/ru' : '')

/** First day of a year, month or day, and the day after its last, as ISO dates. */
function daysOf({ year, month, day }: { year: number; month?: number; day?: number }): [string, string] {
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const to = day
    ? Date.UTC(year, (month ?? 1) - 1, day + 1)
    : month
      ? Date.UTC(year, month, 1)
      : Date.UTC(year + 1, 0, 1)
  return [isoDay(from), isoDay(to)]
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)

function movablePath(place: Place): string | null {
  switch (place.kind) {
    case 'author':
      return `/authors/${place.slug}`
    case 'topic':
      return `/topics/${place.slug}`
    case 'district':
      return `/${place.district}`
    case 'rubric':
      return `/${place.district}/${place.rubric}`
    case 'article':
      return `/${place.district}/${place.date.replaceAll('-', '/')}/${place.slug}`
    default:
      return null
  }
}
