import { cameFromHere } from '@/lib/cross-site'
import {
  defaultDisplay,
  displayCookie,
  displayFromForm,
  isDefaultDisplay,
  serializeDisplay,
} from '@/lib/display'
import { env } from '@/lib/env'

const YEAR = 365 * 24 * 3600

/** Keeps the reader's display settings in a cookie and leads back to the page of the form. */
export async function POST(request: Request) {
  if (!cameFromHere(request.headers, env.SITE_URL)) return new Response('Forbidden', { status: 403 })
  const form = await request.formData()
  const display = form.has('reset') ? defaultDisplay() : displayFromForm(form)
  const chosen = !isDefaultDisplay(display)
  const cookie = `${displayCookie}=${chosen ? serializeDisplay(display) : ''}; Path=/; SameSite=Lax; Max-Age=${chosen ? YEAR : 0}`
  return new Response(null, {
    status: 303,
    headers: { Location: safeBack(form.get('back')), 'Set-Cookie': cookie, 'Cache-Control': 'no-store' },
  })
}

/** Only a path of this site: the form must not lead anywhere else. */
function safeBack(back: FormDataEntryValue | null): string {
  return typeof back === 'string' && /^\/[a-z0-9/-]*$/.test(back) && !back.startsWith('//')
    ? back
    : '/settings'
}
