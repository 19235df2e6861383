import type { Prisma } from '@/prisma/generated/client'

/** Who acts: an account, or the part of the program that acts by itself. */
export type Actor = { accountId: string } | { origin: 'import' | 'seed' }

export type AuditEntry = {
  /** What was done, noun and verb: `article.published`. */
  action: string
  subject: { type: string; id: bigint | number | string }
  districtId?: number | null
  detail?: Prisma.InputJsonObject
}

/**
 * Records who did what, inside the transaction that does it: neither exists without the other.
 * The row can never be changed again (a trigger refuses it).
 */
export async function recordAudit(
  tx: Prisma.TransactionClient,
  actor: Actor,
  entry: AuditEntry,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      actorId: 'accountId' in actor ? actor.accountId : null,
      origin: 'origin' in actor ? actor.origin : '',
      action: entry.action,
      subjectType: entry.subject.type,
      subjectId: String(entry.subject.id),
      districtId: entry.districtId ?? null,
      detail: entry.detail ?? {},
    },
    select: { id: true },
  })
}
