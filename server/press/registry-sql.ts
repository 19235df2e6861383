/** Published means: its state says so and its time has come. The partial indexes of the article table match this. */
const published = `a.state = 'published' and a.publish_at <= now()`
const perPage = 20

/** Statements with the names they are prepared under; parameters in the order of the comment. */
export const statements = {
  ping: { name: 'press_ping', text: 'select 1' },

  districts: {
    name: 'press_districts',
    text: `select d.id, d.slug, coalesce(json_object_agg(r.slug, r.id) filter (where r.id is not null), '{}') as rubrics
      from district d
      left join district_rubric x on x.district_id = d.id
      left join rubric r on r.id = x.rubric_id
      group by d.id`,
  },

  /** from path */
  moved: { name: 'press_moved', text: 'select to_path from moved_address where from_path = $1' },

  /** district id, rubric id, lang, page */
  rubricPage: {
    name: 'press_rubric_page',
    text: `select 1 from article a where a.district_id = $1 and a.rubric_id = $2 and a.lang = $3 and ${published}
      order by a.publish_at desc, a.id desc offset (($4::int - 1) * ${perPage}) limit 1`,
  },

  /** slug */
  author: { name: 'press_author', text: 'select 1 from person where slug = $1' },
  topic: { name: 'press_topic', text: 'select 1 from topic where slug = $1' },

  /** slug, lang, page */
  authorPage: {
    name: 'press_author_page',
    text: `select 1 from (select distinct a.id from person p
      join revision_byline b on b.person_id = p.id
      join article a on a.live_revision_id = b.revision_id
      where p.slug = $1 and a.lang = $2 and ${published}) x
      offset (($3::int - 1) * ${perPage}) limit 1`,
  },
  topicPage: {
    name: 'press_topic_page',
    text: `select 1 from (select distinct a.id from topic t
      join revision_topic r on r.topic_id = t.id
      join article a on a.live_revision_id = r.revision_id
      where t.slug = $1 and a.lang = $2 and ${published}) x
      offset (($3::int - 1) * ${perPage}) limit 1`,
  },

  /** district id, first day, day after the last */
  archive: {
    name: 'press_archive',
    text: `select 1 from article a where a.district_id = $1 and a.lang in ('kk', 'ru')
      and a.first_published_on >= $2::date and a.first_published_on < $3::date and ${published} limit 1`,
  },

  /** first day, day after the last */
  month: {
    name: 'press_month',
    text: `select 1 from article a where a.first_published_on >= $1::date and a.first_published_on < $2::date
      and ${published} limit 1`,
  },

  /**
   * district id, lang, day, slug. The current address is the one that carries the live slug; the newest stands in
   * for articles that have none (withdrawn before the slug was copied).
   */
  article: {
    name: 'press_article',
    text: `select a.id, a.state, a.forward_to, ${published} as live, n.id = x.id as current,
        '/' || d.slug || to_char(n.day, '/YYYY/MM/DD/') || n.slug as path
      from article_address x
      join article a on a.id = x.article_id
      cross join lateral (select y.id, y.day, y.slug, y.district_id from article_address y
        where y.article_id = a.id
        order by (y.slug = a.slug and y.day = a.first_published_on) desc nulls last, y.id desc limit 1) n
      join district d on d.id = n.district_id
      where x.district_id = $1 and x.lang = $2 and x.day = $3::date and x.slug = $4`,
  },

  /** article id, revision number */
  shareCard: {
    name: 'press_share_card',
    text: `select 1 from article a join article_revision r on r.article_id = a.id
      where a.id = $1 and r.number = $2 and ${published}`,
  },
} as const

export type ArticleRow = {
  id: string
  state: string
  forward_to: string | null
  live: boolean
  current: boolean
  path: string
}
