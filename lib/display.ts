/**
 * The reader's display settings (text size, contrast, spacing, pictures, theme), kept in one cookie so that they
 * work without JavaScript. A printed page is the default; the press derives the others from it.
 */
export const displayCookie = 'display'

export type Display = {
  size: '1' | '2' | '3'
  contrast: 'normal' | 'high'
  spacing: 'normal' | 'wide'
  pictures: 'on' | 'off'
  theme: 'auto' | 'light' | 'dark'
}

/** What each setting may be; the first is the default. */
export const displayChoices: { readonly [K in keyof Display]: readonly [Display[K], ...Display[K][]] } = {
  size: ['1', '2', '3'],
  contrast: ['normal', 'high'],
  spacing: ['normal', 'wide'],
  pictures: ['on', 'off'],
  theme: ['auto', 'light', 'dark'],
}

const keys = Object.keys(displayChoices) as (keyof Display)[]

/** A fresh copy of the settings of somebody who chose nothing. */
export function defaultDisplay(): Display {
  return { size: '1', contrast: 'normal', spacing: 'normal', pictures: 'on', theme: 'auto' }
}

/**
 * Reads the value of the cookie, e.g. `size-2.contrast-high`. Settings that are not named keep their default;
 * anything unknown or named twice makes the whole value invalid, and an invalid value is no value.
 */
export function parseDisplay(value: string | undefined): Display {
  const display = defaultDisplay()
  if (!value || value.length > 100) return display
  const seen = new Set<string>()
  for (const token of value.split('.')) {
    const dash = token.indexOf('-')
    const key = token.slice(0, dash) as keyof Display
    const choice = token.slice(dash + 1)
    const known = dash > 0 && Object.hasOwn(displayChoices, key)
    if (!known || seen.has(key) || !(displayChoices[key] as readonly string[]).includes(choice))
      return defaultDisplay()
    seen.add(key)
    Object.assign(display, { [key]: choice })
  }
  return display
}

/** The value of the cookie: every setting, in a fixed order, so that equal settings are equal strings. */
export function serializeDisplay(display: Display): string {
  return keys.map((key) => `${key}-${display[key]}`).join('.')
}

/** Whether these are the settings every printed page already has. */
export function isDefaultDisplay(display: Display): boolean {
  return keys.every((key) => display[key] === displayChoices[key][0])
}

/** Attributes for `<html>`: only what differs from the default, e.g. `{ 'data-size': '2' }`. */
export function displayAttributes(display: Display): Record<string, string> {
  const chosen = keys.filter((key) => display[key] !== displayChoices[key][0])
  return Object.fromEntries(chosen.map((key) => [`data-${key}`, display[key]]))
}

/** The settings in a request's Cookie header; null when there are none, they are invalid, or all default. */
export function displayOfCookies(header: string): Display | null {
  for (const pair of header.split(';')) {
    const [name, value] = pair.trim().split('=', 2)
    if (name !== displayCookie) continue
    const display = parseDisplay(value)
    return isDefaultDisplay(display) ? null : display
  }
  return null
}

/** The settings that a form names; what it does not name, or names wrongly, stays at its default. */
export function displayFromForm(form: FormData): Display {
  const named = keys.flatMap((key) => {
    const choice = form.get(key)
    return (displayChoices[key] as readonly unknown[]).includes(choice) ? [`${key}-${String(choice)}`] : []
  })
  return parseDisplay(named.join('.'))
}
