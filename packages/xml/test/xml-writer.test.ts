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

  test('that XML keeps for itself are refused, and two of one namespace', () => {
    const open = (given: Record<string, string>) => {
      api.createXmlWriter({ namespaces: given }).open('a', {}, Object.keys(given))
    }
    expect(() => open({ xml: 'urn:x' })).toThrow('keeps `xml`')
    expect(() => open({ xmlns: 'urn:x' })).toThrow('keeps `xmlns`')
    expect(() => open({ x: 'http://www.w3.org/XML/1998/namespace' })).toThrow('keeps `x`')
    expect(() => open({ x: 'http://www.w3.org/2000/xmlns/' })).toThrow('keeps `x`')
    expect(() => open({ x: '\u0000' })).toThrow('No namespace')
    expect(() => open({ x: 'urn:x', y: 'urn:x' })).toThrow('one prefix for `urn:x`')
  })

  test('of any names and namespaces are well-formed, or refused', () => {
    const prefix = fc.constantFrom('a', 'b', 'xml', 'xmlns', 'xmlfoo', '', '\u00e9', 'constructor')
    const namespace = fc.oneof(
      fc.constantFrom('urn:a', 'urn:b', 'http://www.w3.org/XML/1998/namespace', ''),
      fc.constantFrom('http://www.w3.org/2000/xmlns/', 'urn:a\u0000'),
      hostile,
    )
    const name = fc
      .tuple(prefix, fc.constantFrom('x', 'lang', 'xmlns', '>', '__proto__'))
      .map(([first, last]) => (first ? `${first}:${last}` : last))
    const element = fc.record({ name, attributes: fc.dictionary(name, hostile, { maxKeys: 3 }) })
    let written = 0
    fc.assert(
      fc.property(
        fc.dictionary(prefix, namespace),
        fc.array(prefix, { maxLength: 3 }),
        fc.array(element, { maxLength: 3 }),
        (namespaces, declare, elements) => {
          const xml = api.createXmlWriter({ namespaces })
          try {
            xml.open('root', {}, declare)
            for (const one of elements) xml.open(one.name, one.attributes)
          } catch (error) {
            expect(error).toBeInstanceOf(TypeError)
            return
          }
          written++
          parse(xml.end())
        },
      ),
      { numRuns: 5000, examples: [[{ a: '\n' }, ['a'], []]] },
    )
    expect(written).toBeGreaterThan(300)
  })
})

test('the namespaces of extensions stand beside those of the format, and change none', () => {
  const own = { dc: 'urn:dc' }
  expect(api.allNamespaces(own, undefined)).toEqual(own)
  expect(api.allNamespaces(own, { namespaces: { dc: 'urn:dc', x: 'urn:x' } })).toEqual({
    dc: 'urn:dc',
    x: 'urn:x',
  })
  expect(() => api.allNamespaces(own, { namespaces: { dc: 'urn:x' } })).toThrow('`urn:dc`')
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

test.each([
  ['/feed.css', 'text/css'],
  ['/feed.xsl', 'text/xsl'],
  ['/feed.XSLT?v=1#a', 'text/xsl'],
  ['/feed.xsl/a.css', 'text/css'],
])('the stylesheet %s is %s', (address, type) => {
  const xml = api.createXmlWriter()
  api.writeStylesheet(xml, undefined)
  api.writeStylesheet(xml, address)
  expect(xml.end()).toBe(`<?xml-stylesheet href="${address}" type="${type}"?>\n`)
})

test.each(['xml', 'XML', 'a:b'])('the instruction %j is refused', (name) => {
  expect(() => api.createXmlWriter().instruction(name, {})).toThrow(TypeError)
})

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

test('a reporting writer says of which part a string lost characters', () => {
  const said: string[] = []
  const report = (part: string) => (issue: api.RemovedCharacters) =>
    void said.push([`${part}: ${issue.code}`, ...issue.path].join(' '))
  const xml = api.createReportingWriter({ x: 'urn:x' }, report('head'))
  xml.element('x:a', 'a\u0000')
  const item: Record<string, unknown> = {
    fine: '\ud83d\ude00',
    all: ['x', { b: '\ud800' }],
    c: 'c\u0001',
  }
  item.self = item
  xml.from(item, report('item'))
  xml.element('a', 'fine \ud83d\ude00')
  xml.element('a', undefined, { b: '\ud800' })
  xml.element('a', 'Of c\u0001')
  xml.element('a', 'elsewhere\u0001')
  const code = 'removed-characters'
  expect(said).toEqual([
    `head: ${code}`,
    `item: ${code} all 1 b`,
    `item: ${code} c`,
    `item: ${code}`,
  ])
  const silent = api.createReportingWriter({}, undefined)
  silent.from({}, report('nobody'))
  silent.element('a', '\u0000')
  expect(said).toHaveLength(4)
})

test('the public API is', () => {
  expect(Object.keys(api).sort()).toEqual([
    'allNamespaces',
    'cleanXml',
    'createReportingWriter',
    'createXmlWriter',
    'escapeXmlAttribute',
    'escapeXmlPlainText',
    'escapeXmlText',
    'isXmlName',
    'writeElements',
    'writeStylesheet',
  ])
  expectTypeOf(api.createXmlWriter).returns.toEqualTypeOf<api.XmlWriter>()
})
