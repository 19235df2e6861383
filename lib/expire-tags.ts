import type { Prisma } from '@/prisma/generated/client'

// PostgreSQL refuses a NOTIFY payload of 8000 bytes and more.
const MAX_BYTES = 7_900

/** Splits tags into JSON arrays that each fit into one NOTIFY; a tag given twice is sent once. */
export function tagPayloads(tags: Iterable<string>): string[] {
  const payloads: string[] = []
  let open: string[] = []
  let bytes = 2
  for (const tag of new Set(tags)) {
    const size = Buffer.byteLength(JSON.stringify(tag)) + 1
    if (open.length > 0 && bytes + size > MAX_BYTES) {
      payloads.push(JSON.stringify(open))
      open = []
      bytes = 2
    }
    open.push(tag)
    bytes += size
  }
  if (open.length > 0) payloads.push(JSON.stringify(open))
  return payloads
}

/**
 * Tells every instance's press to print pages with these tags anew. Part of the transaction: the press
 * hears of it when the change is there to be read, and never of a change that was rolled back.
 */
export async function expireTags(tx: Pick<Prisma.TransactionClient, '$queryRaw'>, tags: Iterable<string>) {
  for (const payload of tagPayloads(tags)) await tx.$queryRaw`select pg_notify('press', ${payload})::text`
}
