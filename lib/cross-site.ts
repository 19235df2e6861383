/**
 * Whether a form was sent from a page of this site. Browsers name the sender in `Sec-Fetch-Site` or `Origin`;
 * a request that names neither is no browser with somebody's cookies.
 */
export function cameFromHere(headers: Headers, siteUrl: string): boolean {
  const fetchSite = headers.get('sec-fetch-site')
  if (fetchSite) return fetchSite === 'same-origin' || fetchSite === 'none'
  const origin = headers.get('origin')
  if (!origin) return true
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return origin === siteUrl || (URL.canParse(origin) && new URL(origin).host === host)
}
