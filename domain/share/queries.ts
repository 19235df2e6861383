import { createHash } from 'node:crypto'
import { publicArticle } from '@/domain/article/policy'
import { db } from '@/lib/db'
import { log } from '@/lib/log'
import type { Lang } from '@/lib/paths'
import type { Storage } from '@/lib/storage'
import { drawShareCard } from './card'
import type { ShareCardPicture, ShareCardText } from './view'

/** Raised when the drawing changes, so that no card of the old look is handed out again. */
const LOOK = 1

type Row = {
  lang: Lang
  number: number
  headline: string
  kicker: string
  paper: string
  accent: string
  label: string
  place: number
  places: number
  first_published_at: Date
  hash: string | null
  focal_x: number
  focal_y: number
  jpeg_width: number | null
}

/** The live revision of a public article, with the widest JPEG of its lead picture. */
async function findLive(articleId: bigint): Promise<Row | null> {
  const [row] = await db.$queryRaw<Row[]>`
    select a.lang, v.number, v.headline, a.first_published_at, n.accent_light as accent,
      case when v.kicker <> '' then v.kicker when a.lang = 'ru' then r.ru else r.kk end as kicker,
      case a.lang when 'ru' then n.title_ru else n.title_kk end as paper,
      case a.lang when 'ru' then d.ru_short else d.kk_short end as label,
      (select count(*)::int from district o where o.river_order <= d.river_order) as place,
      (select count(*)::int from district) as places,
      m.hash, m.focal_x, m.focal_y,
      (select max(f.width) from media_rendition f where f.media_id = m.id and f.format = 'jpeg') as jpeg_width
    from article a join article_revision v on v.id = a.live_revision_id
      join rubric r on r.id = v.rubric_id join district d on d.id = a.district_id
      join newspaper n on n.district_id = d.id left join media m on m.id = v.lead_media_id
    where a.id = ${articleId} and ${publicArticle}`
  return row ?? null
}

const textOf = (row: Row): ShareCardText => ({
  lang: row.lang,
  headline: row.headline,
  kicker: row.kicker,
  paper: { title: row.paper, accent: row.accent },
  publishedAt: row.first_published_at,
  river: { place: row.place, places: row.places, label: row.label },
})

/** Where pictures and cards lie, and under which key a rendition does (domain/media/place.ts). */
type Files = {
  storage: Storage
  keyOf: (hash: string, rendition: { format: 'jpeg'; width: number }) => string
}
type PictureFile = { key: string; focalX: number; focalY: number }

function pictureFileOf(row: Row, { keyOf }: Files): PictureFile | null {
  const { hash, jpeg_width: width, focal_x: focalX, focal_y: focalY } = row
  if (!hash || !width) return null
  return { key: keyOf(hash, { format: 'jpeg', width }), focalX, focalY }
}

/** A card without its picture is better than none: a file that cannot be had is reported and left out. */
async function readPicture(file: PictureFile | null, storage: Storage): Promise<ShareCardPicture | null> {
  if (!file) return null
  try {
    return { bytes: await storage.read(file.key), focalX: file.focalX, focalY: file.focalY }
  } catch (error) {
    log.warn({ key: file.key, error: String(error) }, 'the picture of a share card cannot be read')
    return null
  }
}

async function drawAndKeep(
  key: string,
  input: { text: ShareCardText; file: PictureFile | null },
  storage: Storage,
) {
  const picture = await readPicture(input.file, storage)
  const card = await drawShareCard({ ...input.text, picture })
  // Without its picture the card is only a makeshift, to be drawn again next time.
  const whole = input.file === null || picture !== null
  if (!whole) return card
  await storage.write(key, card).catch((error: unknown) => {
    log.warn({ key, error: String(error) }, 'a share card cannot be kept')
  })
  return card
}

/**
 * The share card of a public article: drawn once and kept under a key made of all that it shows.
 * @param revision the number in the card's address. An older one than the live gets the live card, since shared
 * links and caches outlive a revision.
 * @returns null when the article is not public or has no such revision that ever was.
 */
export async function getShareCard(
  articleId: bigint,
  revision: number,
  files: Files,
): Promise<Buffer | null> {
  const row = await findLive(articleId)
  if (!row || revision > row.number) return null
  const input = { text: textOf(row), file: pictureFileOf(row, files) }
  const { storage } = files
  const print = createHash('sha256')
    .update(JSON.stringify([LOOK, input]))
    .digest('hex')
    .slice(0, 16)
  const key = `share/${articleId}-${row.number}-${print}.jpg`
  if (await storage.exists(key)) return storage.read(key)
  return drawAndKeep(key, input, storage)
}
