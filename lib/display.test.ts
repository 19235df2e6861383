import { describe, expect, it } from 'vitest'
import {
  defaultDisplay,
  displayAttributes,
  displayOfCookies,
  isDefaultDisplay,
  parseDisplay,
  serializeDisplay,
} from './display'

describe('display settings', () => {
  const chosen = 'size-2.contrast-high.spacing-wide.pictures-off.theme-dark'

  it('come back from the cookie as they were written', () => {
    expect(serializeDisplay(parseDisplay(chosen))).toBe(chosen)
    expect(parseDisplay('theme-light')).toEqual({ ...defaultDisplay(), theme: 'light' })
  })

  it.each(['', 'size-4', 'size', '-2', 'size-2.size-3', 'size-2;x', 'toString-x', '__proto__-x', 'size-2.'])(
    'are the default when the value is %j',
    (value) => expect(isDefaultDisplay(parseDisplay(value))).toBe(true),
  )

  it('stand on <html> only where they differ from the default', () => {
    expect(displayAttributes(defaultDisplay())).toEqual({})
    expect(displayAttributes(parseDisplay('size-3.pictures-off'))).toEqual({
      'data-size': '3',
      'data-pictures': 'off',
    })
  })

  it('are found among other cookies', () => {
    expect(displayOfCookies('a=1; display=size-2; b=2')?.size).toBe('2')
    expect(displayOfCookies('xdisplay=size-2')).toBeNull()
    expect(displayOfCookies(`display=${serializeDisplay(defaultDisplay())}`)).toBeNull()
    expect(displayOfCookies('display=size-9')).toBeNull()
  })
})
