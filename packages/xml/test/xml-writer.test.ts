import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as api from '../src/index.ts'

/** Parse strictly; gives the text of each element and the attributes of the last one. */
function parse(xml: string): { text: string; attributes: Record<string, string> } {
  const parser = new SaxesParser({ xmlns: true })
  let text = ''
  let depth = 0
  let attributes: Record<string, string> = {}
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (value) => {
    if (depth > 0) text += value
  })
  parser.on('closetag', () => {
    depth--
  })
  parser.on('cdata', (value) => {
    text += value
  })
  parser.on('opentag', (tag) => {
    depth++
    attributes = Object.fromEntries(Object.entries(tag.attributes).map(([k, v]) => [k, v.value]))
  })
  parser.write(xml).close()
  return { text, attributes }
}

const hostile = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(
      ']]>',
      '?>',
      '<!--',
      '&',
      '<',
      '>',
      '"',
      "'",
      '\r',
      '\n',
      '\t',
      '\u0000',
      '\ufffe',
      '\ud800',
      '&#0;',
      '<![CDATA[',
    ),
  ),
})

describe('any string comes back, less what XML forbids', () => {
  test('as text', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const xml = api.createXmlWriter()
        xml.declaration()
        xml.element('a', value)
        expect(parse(xml.end()).text).toBe(api.cleanXml(value))
      }),
      { numRuns: 2000 },
    )
  })

  test('as plain text', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const xml = api.createXmlWriter()
        xml.plainElement('a', value)
        const text = xml.end()
        expect(text).not.toMatch(/&(?:amp|lt);/)
        expect(parse(text).text).toBe(api.cleanXml(value))
      }),
      { numRuns: 2000 },
    )
  })

  test('as an attribute', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const xml = api.createXmlWriter()
        xml.element('a', undefined, { b: value })
        expect(parse(xml.end()).attributes.b).toBe(api.cleanXml(value))
      }),
      { numRuns: 2000 },
    )
  })

  test('as CDATA', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const xml = api.createXmlWriter()
        xml.cdataElement('a', value)
        // A parser reads CR LF and CR in CDATA as LF (XML 1.0, section 2.11).
        const lines = api.cleanXml(value).replace(/\r\n?/g, '\n')
        expect(parse(xml.end()).text).toBe(lines)
      }),
      { numRuns: 2000 },
    )
  })

  test('as an instruction', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const xml = api.createXmlWriter()
        xml.instruction('xml-stylesheet', { href: value })
        xml.element('a')
        expect(() => parse(xml.end())).not.toThrow()
      }),
    )
  })
})

describe('prefixes', () => {
  const namespaces = { dc: 'http://purl.org/dc/elements/1.1/', 'x&': 'http://example.com/?a&b' }

  test('are declared where they are first needed, and again outside of it', () => {
    const xml = api.createXmlWriter({ namespaces })
    xml.open('a')
    xml.open('dc:b', { 'dc:c': '1' })
    xml.element('dc:d')
    xml.close()
    xml.element('dc:e', 'x')
    const text = xml.end()
    expect(text).toBe(
      `<a>\n<dc:b xmlns:dc="${namespaces.dc}" dc:c="1">\n<dc:d/>\n</dc:b>\n<dc:e xmlns:dc="${namespaces.dc}">x</dc:e>\n</a>\n`,
    )
    parse(text)
  })

  test('can be declared around what needs them', () => {
    const xml = api.createXmlWriter({ namespaces })
    xml.open('a', {}, ['dc'])
    xml.element('dc:b')
    expect(xml.end()).toBe(`<a xmlns:dc="${namespaces.dc}">\n<dc:b/>\n</a>\n`)
  })

  test('that are refused leave nothing declared behind', () => {
    const xml = api.createXmlWriter({ namespaces })
    xml.open('a')
    expect(() => xml.element('dc:b', 'x', { 'y:c': '1' })).toThrow(TypeError)
    xml.element('dc:d')
    expect(xml.end()).toBe(`<a>\n<dc:d xmlns:dc="${namespaces.dc}"/>\n</a>\n`)
  })

  test('without a namespace are refused', () => {
    expect(() => api.createXmlWriter().element('media:title')).toThrow('media')
    expect(() => api.createXmlWriter().element('constructor:a')).toThrow('constructor')
    expect(() => api.createXmlWriter().element('xmlns:a')).toThrow('declare')
  })
})

test.each(['', 'a b', '1a', 'a:b:c', 'a>', 'a/', '<a', 'a\n', '\u00e9'])(
  'the name %j is refused',
  (name) => {
    const xml = api.createXmlWriter({ namespaces: { a: 'urn:a' } })
    expect(() => xml.element(name)).toThrow(TypeError)
    expect(() => xml.element('a', '', { [name]: '' })).toThrow(TypeError)
    expect(() => xml.instruction(name, {})).toThrow(TypeError)
  },
)

test('what was dropped is reported', () => {
  const cleaned: string[] = []
  const xml = api.createXmlWriter({ onCleaned: (value) => cleaned.push(value) })
  xml.element('a', 'fine', { b: 'fine' })
  xml.element('a', 'x\u0000', { b: 'y\ud800' })
  expect(cleaned).toEqual(['y\ud800', 'x\u0000'])
})

test('what is open can be taken piece by piece', () => {
  const xml = api.createXmlWriter()
  xml.open('a')
  const first = xml.take()
  xml.text('b')
  expect([first, xml.take(), xml.end(), xml.end()]).toEqual(['<a>\n', 'b', '</a>\n', ''])
  expect(() => xml.close()).toThrow(TypeError)
})

test('the public API is', () => {
  expect(Object.keys(api).sort()).toEqual([
    'cleanXml',
    'createXmlWriter',
    'escapeXmlAttribute',
    'escapeXmlPlainText',
    'escapeXmlText',
    'isXmlName',
    'writeElements',
  ])
  expectTypeOf(api.createXmlWriter).returns.toEqualTypeOf<api.XmlWriter>()
})
