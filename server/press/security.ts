/**
 * What a printed page may do: only what comes from its own host, no script in its text. Embeds are frames of other
 * https hosts, loaded on a click. JSON-LD is data and needs no permission; speculation rules need their own.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'inline-speculation-rules'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "frame-src 'self' https:",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers that every answer carries, as a flat list of names and values. */
export function baseHeaders(siteUrl: string): string[] {
  const headers = [
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy',
    'same-origin',
  ]
  if (siteUrl.startsWith('https:')) headers.push('Strict-Transport-Security', 'max-age=31536000')
  return headers
}

/** Headers of a printed or plain HTML page. */
export function pageHeaders(siteUrl: string): string[] {
  return [...baseHeaders(siteUrl), 'Content-Security-Policy', pagePolicy]
}
