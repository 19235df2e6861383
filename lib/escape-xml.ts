// What XML 1.0 (section 2.2) forbids even as a character reference: most control characters and two noncharacters.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

/** Text without what no XML document may hold; half a surrogate pair becomes U+FFFD. */
export const xmlChars = (text: string) => text.toWellFormed().replace(FORBIDDEN, '')

/** Text for the inside of an XML element or of a double-quoted attribute. */
export const escapeXml = (text: string) =>
  xmlChars(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Markup as one or more CDATA sections: `]]>` inside it is split between two of them. */
export const cdata = (markup: string) =>
  `<![CDATA[${xmlChars(markup).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** An element with text, or nothing for no text: `element('title', 'Су') -> '<title>Су</title>'`. */
export const element = (name: string, text: string | undefined) =>
  text ? `<${name}>${escapeXml(text)}</${name}>` : ''
