import { Prisma } from '@/prisma/generated/client'

/** How many teasers stand on one page of a rubric, an author or a topic. The press counts pages by it. */
export const PAGE_SIZE = 20

/**
 * Which articles a stranger may read, as an SQL condition on the alias `a`. Every readers' list, count,
 * feed and sitemap is built on it, so that none can show what is not public.
 */
export const publicArticle = Prisma.sql`a.state = 'published' and a.publish_at <= now()`
