import { describe, expect, it } from 'vitest'
import { wellFormed } from './well-formed.fixture'
import { cdata, element, escapeXml, xmlChars } from './escape-xml'

describe('escapeXml', () => {
  it('escapes what has a meaning in XML', () => {
    expect(escapeXml('«Су» & <нан> "тұз"')).toBe('«Су» &amp; &lt;нан&gt; &quot;тұз&quot;')
  })

  it('leaves out what no XML document may hold, and keeps tab and line end', () => {
    expect(xmlChars('а\u0000б\u0008в\u000bг\u001fд\ufffeе\uffffж')).toBe('абвгдеж')
    expect(xmlChars('а\tб\nв\r')).toBe('а\tб\nв\r')
    expect(xmlChars('қ\ud83d')).toBe('қ\ufffd')
    expect(xmlChars('\u{1f42b}')).toBe('\u{1f42b}')
  })
})

describe('cdata', () => {
  it('survives the end mark in its content', () => {
    expect(cdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>')
  })
})

describe('element', () => {
  it('is nothing for no text', () => {
    expect(element('a', '')).toBe('')
    expect(element('a', undefined)).toBe('')
    expect(element('a', '<')).toBe('<a>&lt;</a>')
  })
})

it.each([
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a>&</a>',
  '<a>&nbsp;</a>',
  '<a>\u0001</a>',
  '<a><b></a></b>',
  '<a>]]></a>',
])('the checker of these tests finds the fault in %j', (xml) => expect(wellFormed(xml)).toBe(false))

it('the checker of these tests takes what is well formed', () => {
  expect(wellFormed('<?xml version="1.0"?><a b="c"><d/><e>&amp;&#10;<![CDATA[<x>&]]></e></a>')).toBe(true)
})
