/** Somebody with a byline, as the author's page shows them. */
export type PersonView = {
  id: number
  slug: string
  name: string
  role: string
  bio: string
  district: { slug: string; name: string } | null
}
