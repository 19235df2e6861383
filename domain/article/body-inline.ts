import { z } from 'zod'

const ADDRESS_LENGTH = 2_000

/** Where a link may lead: a web address, a mail address, or a path of this site (`/aral`, not `//other.kz`). */
export function isLinkTarget(href: string): boolean {
  if (href.length > ADDRESS_LENGTH || /[\s\\\u0000-\u001f\u007f]/u.test(href)) return false
  if (/^\/(?!\/)/u.test(href)) return true
  if (!/^(?:https?:\/\/|mailto:)/iu.test(href)) return false
  return URL.canParse(href)
}

const link = z.strictObject({
  type: z.literal('link'),
  attrs: z.strictObject({ href: z.string().refine(isLinkTarget, 'is no link target') }),
})
const bold = z.strictObject({ type: z.literal('bold') })
const italic = z.strictObject({ type: z.literal('italic') })
const mark = z.discriminatedUnion('type', [bold, italic, link])

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(20_000),
  marks: z.array(mark).max(3).optional(),
})

/** The running text of a paragraph, heading or cell. */
export const inlines = z.array(text).max(1_000)

export type Mark = z.infer<typeof mark>
export type Inline = z.infer<typeof text>
