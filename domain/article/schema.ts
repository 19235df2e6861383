import { z } from 'zod'
import { parseBody } from './body'

const line = (max: number) => z.string().trim().max(max)
const id = z.number().int().positive()

export const HEADLINE_LIMIT = 300

/** Everything editable of an article, as a command takes it in. Texts are expected to be typeset. */
export const articleContent = z.strictObject({
  headline: line(HEADLINE_LIMIT).min(1),
  kicker: line(120).default(''),
  lead: line(1_000).default(''),
  body: z.unknown().transform(parseBody),
  /** Of the address; made from the headline when left out. */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
    .max(100)
    .optional(),
  rubricId: id,
  picture: z
    .strictObject({
      mediaId: z.bigint().positive(),
      alt: line(2_000),
      caption: line(2_000),
      credit: line(400),
    })
    .optional(),
  source: z
    .strictObject({ name: line(200), url: z.union([z.literal(''), z.url({ protocol: /^https?$/u })]) })
    .optional(),
  note: line(1_000).default(''),
  bylines: z
    .array(z.strictObject({ personId: id, role: z.enum(['author', 'photographer', 'translator']) }))
    .max(20)
    .default([]),
  topicIds: z.array(id).max(20).default([]),
})

export type ArticleContentInput = z.input<typeof articleContent>
export type ArticleContent = z.output<typeof articleContent>

/** Where an article leads that was withdrawn: a path of this site or a web address. */
export const withdrawal = z.strictObject({
  notice: line(2_000).min(1),
  forwardTo: z.union([z.string().regex(/^\/(?!\/)[^\s\\]*$/u), z.url({ protocol: /^https?$/u })]).optional(),
})

export const correctionText = line(5_000).min(1)
