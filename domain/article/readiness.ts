import type { Body } from './body'

type Revision = {
  headline: string
  leadMediaId: bigint | null
  leadAlt: string
  leadCredit: string
  body: Body
}

type Missing = { path: string; reason: string }

function lackOf(path: string, { alt, credit }: { alt: string; credit: string }): Missing[] {
  const missing: Missing[] = []
  if (!alt.trim()) missing.push({ path: `${path}.alt`, reason: 'is empty' })
  if (!credit.trim()) missing.push({ path: `${path}.credit`, reason: 'is empty' })
  return missing
}

/** What a revision lacks before it can be public: every picture needs an alternative text and a credit. */
export function missingToPublish({ body, leadMediaId, leadAlt, leadCredit }: Revision): Missing[] {
  const lead = leadMediaId === null ? [] : lackOf('picture', { alt: leadAlt, credit: leadCredit })
  const figures = body.content.flatMap((block, i) => {
    if (block.type === 'figure') return lackOf(`body[${i}]`, block.attrs)
    if (block.type === 'gallery') return block.content.flatMap((f, n) => lackOf(`body[${i}][${n}]`, f.attrs))
    return []
  })
  return [...lead, ...figures]
}
