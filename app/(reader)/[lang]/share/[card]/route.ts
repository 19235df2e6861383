import { missingFile, printedFile } from '@/app/(reader)/printed-file'
import { articleTag, districtsTag } from '@/domain/article/tags'
import { fileKey } from '@/domain/media/place'
import { getShareCard } from '@/domain/share/queries'
import { mediaStorage } from '@/lib/storage'

export const dynamic = 'force-dynamic'

/** The drawn picture of an article for links shared in chats and networks: `12-3.jpg`. */
export async function GET(_: Request, { params }: RouteContext<'/[lang]/share/[card]'>) {
  const [, id, revision] = /^([1-9]\d{0,14})-([1-9]\d{0,5})\.jpg$/.exec((await params).card) ?? []
  if (!id) return missingFile([])
  const tags = [articleTag(id), districtsTag()]
  const card = await getShareCard(BigInt(id), Number(revision), { storage: mediaStorage, keyOf: fileKey })
  if (!card) return missingFile(tags)
  return printedFile({ body: new Uint8Array(card), type: 'image/jpeg' }, { tags, maxAge: 86_400 })
}
