import type { Client } from 'pg'
import { localDay } from '@/kazakh/dates'
import type { Composed } from './compose'

// One statement, so that the pointers between article and revision are checked when both are there.
const INSERT = `
with given as (
  select nextval(pg_get_serial_sequence('article', 'id')) as article_id,
    nextval(pg_get_serial_sequence('article_revision', 'id')) as revision_id, row.*
  from unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::timestamptz[], $6::date[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::text[], $12::int[], $13::text[], $14::bigint[], $15::text[], $16::text[])
    as row(key, lang, district_id, rubric_id, at, day, headline, lead, body, body_text, slug, person_id, topics,
      media_id, alt, credit)
), articles as (
  insert into article (id, district_id, lang, state, version, live_revision_id, working_revision_id, rubric_id, slug,
    publish_at, first_published_at, first_published_on, updated_at, import_key, created_at, search)
  select article_id, district_id, lang::"Lang", 'published', 3, revision_id, revision_id, rubric_id, slug,
    at, at, day, at, key, at, setweight(to_tsvector('simple', headline), 'A') ||
      setweight(to_tsvector('simple', lead), 'B') || setweight(to_tsvector('simple', body_text), 'C')
  from given
), revisions as (
  insert into article_revision (id, article_id, number, headline, lead, body, body_text, characters, slug, rubric_id,
    lead_media_id, lead_alt, lead_credit, created_at)
  select revision_id, article_id, 1, headline, lead, body::jsonb, body_text, length(body_text), slug, rubric_id,
    media_id, alt, credit, at
  from given
), bylines as (
  insert into revision_byline (revision_id, person_id) select revision_id, person_id from given
), topics as (
  insert into revision_topic (revision_id, topic_id, position)
  select revision_id, topic.id::int, topic.position
  from given, unnest(string_to_array(topics, ',')) with ordinality as topic(id, position)
)
insert into article_address (article_id, district_id, lang, day, slug, created_at)
select article_id, district_id, lang::"Lang", day, slug, at from given`

const dayOf = (at: Date) => {
  const { year, month, day } = localDay(at)
  return `${year}-${month}-${day}`
}

/** The fingerprint that tells these articles from all others. */
export const manyKey = (number: number) => `many:${String(number).padStart(8, '0')}`

/** Writes articles, published, with revision, byline, topics, address and search vector. */
export async function insertArticles(client: Client, articles: Composed[]): Promise<void> {
  const column = <T>(of: (article: Composed) => T) => articles.map(of)
  await client.query({
    name: 'many',
    text: INSERT,
    values: [
      column((a) => manyKey(a.number)),
      column((a) => a.lang),
      column((a) => a.districtId),
      column((a) => a.rubricId),
      column((a) => a.publishAt),
      column((a) => dayOf(a.publishAt)),
      column((a) => a.headline),
      column((a) => a.lead),
      column((a) => a.body),
      column((a) => a.bodyText),
      column((a) => a.slug),
      column((a) => a.personId),
      column((a) => a.topicIds.join(',')),
      column((a) => a.picture?.id ?? null),
      column((a) => a.picture?.alt ?? ''),
      column((a) => a.picture?.credit ?? ''),
    ],
  })
}
