/** Text for the inside of an HTML element. */
export const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Text for a double-quoted HTML attribute. */
export const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', '&quot;')
