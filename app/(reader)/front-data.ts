import type { Frame } from '@/components/site/page-shell'
import { composeFront } from '@/domain/front/compose'
import { listByRubric, listKazakhOnly, listNewest, listNewestOfDistricts } from '@/domain/article/queries'
import { listSlots } from '@/domain/front/queries'
import { listAllRubrics } from '@/domain/rubric/queries'
import { shownTags } from './frame'

const NOTICES = 'habarlandyru'

/** Everything a front page shows: chosen slots, newest, bands by rubric, what is in Kazakh only. */
export async function loadFront(frame: Frame) {
  const { lang, district } = frame
  const scope = { lang, districtId: district?.id }
  const rubrics = district ? frame.rubrics : await listAllRubrics(lang)
  const notice = rubrics.find((rubric) => rubric.slug === NOTICES)
  const [slots, newest, notices, byRubric, kazakhOnly, ofDistricts] = await Promise.all([
    listSlots(district?.id ?? null, lang),
    listNewest({ ...scope, limit: 12 }),
    notice ? listNewest({ ...scope, rubricId: notice.id, limit: 5 }) : [],
    listByRubric({ ...scope, except: [], each: 8 }),
    lang === 'ru' ? listKazakhOnly({ districtId: district?.id, limit: 8 }) : [],
    district ? [] : listNewestOfDistricts(lang),
  ])
  const bands = rubrics.filter((rubric) => rubric.slug !== NOTICES)
  const front = composeFront({ slots, newest, notices, byRubric, rubrics: bands })
  const inBands = front.bands.flatMap((band) => band.teasers)
  const tags = shownTags(front.lead, front.second, front.strip, inBands, front.more, kazakhOnly, ofDistricts)
  return { front, kazakhOnly, ofDistricts, tags }
}
