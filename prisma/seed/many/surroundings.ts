import type { Client } from 'pg'
import { startOfLocalDay } from '@/kazakh/dates'
import {
  districtsTag,
  districtTag,
  feedsTag,
  personTag,
  regionTag,
  rubricTag,
  topicTag,
} from '@/domain/article/tags'
import type { ContentFile } from '../content-files'
import type { Surroundings } from './compose'
import { stockOf } from './sentences'

type DistrictRow = { id: number; rubric_ids: number[]; person_ids: number[] }

const DISTRICTS = `select d.id,
  array(select rubric_id from district_rubric where district_id = d.id order by position) as rubric_ids,
  array(select id from person where district_id = d.id order by id) as person_ids
  from district d order by d.id`
const PICTURES = `select id::text, alt, credit from media where alt <> '' and credit <> '' order by id`

/** What there is to write about, where and by whom. @returns null when the database has no newsroom yet. */
export async function lookAround(client: Client, files: ContentFile[]): Promise<Surroundings | null> {
  const { rows } = await client.query<DistrictRow>(DISTRICTS)
  const districts = rows
    .map(({ id, rubric_ids, person_ids }) => ({ id, rubricIds: rubric_ids, personIds: person_ids }))
    .filter(({ rubricIds, personIds }) => rubricIds.length > 0 && personIds.length > 0)
  if (districts.length === 0) return null
  const topics = await client.query<{ id: number }>('select id from topic order by id')
  const pictures = await client.query<Surroundings['pictures'][number]>(PICTURES)
  return {
    stocks: { kk: stockOf(files, 'kk'), ru: stockOf(files, 'ru') },
    districts,
    topicIds: topics.rows.map(({ id }) => id),
    pictures: pictures.rows,
    until: startOfLocalDay(new Date()),
  }
}

/** Tags of every list and front that the new articles may stand on. */
export const tagsOfAll = ({ districts, topicIds }: Surroundings): string[] => [
  ...[regionTag(), feedsTag(), districtsTag()],
  ...districts.flatMap(({ id, rubricIds, personIds }) => [
    districtTag(id),
    ...rubricIds.map((rubricId) => rubricTag(id, rubricId)),
    ...personIds.map(personTag),
  ]),
  ...topicIds.map(topicTag),
]
