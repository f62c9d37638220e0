import { articleFromHtml, articlesFromFeed, decodeSource } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const rss = (title: string, encoding?: string) =>
  `${encoding ? `<?xml version="1.0" encoding="${encoding}"?>\n` : ''}<rss version="2.0"><channel><title>T</title><link>https://quay.example/</link><description>D</description><language>en</language><item><title>${title}</title><link>https://quay.example/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>x</description></item></channel></rss>`

const utf8 = (text: string) => new TextEncoder().encode(text)
/** One byte for each character up to U+00FF. */
const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0))
function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let index = 0; index < marked.length; index++) {
    view.setUint16(index * 2, marked.charCodeAt(index), !isBig)
  }
  return new Uint8Array(view.buffer)
}

function read(bytes: string | Uint8Array | ArrayBuffer, contentType?: string) {
  const { articles, issues } = articlesFromFeed(bytes, { contentType })
  return { title: articles[0]?.title, codes: issues.map(({ code }) => code) }
}

describe('bytes are read in the charset that is named', () => {
  test.each([
    ['UTF-8', utf8(rss('Größe'))],
    ['UTF-8 with a mark', utf8(`\ufeff${rss('Größe', 'utf-8')}`)],
    ['the XML declaration', latin(rss('Größe', 'ISO-8859-1'))],
    ['UTF-16, little end first', utf16(rss('Größe', 'UTF-16'), false, true)],
    ['UTF-16, big end first', utf16(rss('Größe', 'utf-16'), true, true)],
    ['UTF-16 without a mark', utf16(rss('Größe'), false, false)],
    ['UTF-16 without a mark, big end first', utf16(rss('Größe'), true, false)],
  ])('%s', (_name, bytes) => {
    expect(read(bytes)).toEqual({ title: 'Größe', codes: [] })
    expect(read(bytes.buffer as ArrayBuffer)).toEqual({ title: 'Größe', codes: [] })
  })

  test.each(['cp-1251', 'win-1251', 'Windows1251', 'CP_1251'])(
    'by another spelling: %s',
    (label) => {
      const bytes = latin(rss('\u00cf\u00f0\u00e8\u00e2\u00e5\u00f2', label))
      expect(read(bytes)).toEqual({ title: 'Привет', codes: [] })
      expect(read(latin(rss('\u00cf')), `text/xml; charset=${label}`).title).toBe('П')
    },
  )

  test.each(['latin-1', 'ISO8859_1', 'iso-latin-1', 'utf8mb4'])('and: %s', (label) => {
    const bytes = label === 'utf8mb4' ? utf8(rss('Größe', label)) : latin(rss('Größe', label))
    expect(read(bytes)).toEqual({ title: 'Größe', codes: [] })
  })

  test('Content-Type, before the declaration', () => {
    expect(read(latin(rss('Größe', 'windows-1251')), 'text/xml; charset="iso-8859-1"')).toEqual({
      title: 'Größe',
      codes: [],
    })
  })

  test('meta of a page', () => {
    const page = latin(
      '<html lang="en"><head><meta charset=windows-1252><title>Größe</title></head><body><p>x</p></body></html>',
    )
    expect(articleFromHtml(page, { url: 'https://quay.example/' }).article?.title).toBe('Größe')
  })
})

describe('a charset that is wrong is told', () => {
  test('the one that the bytes are in is taken', () => {
    expect(read(utf8(rss('Größe')), 'text/xml; charset=shift_jis')).toEqual({
      title: 'Größe',
      codes: ['wrong-charset'],
    })
  })

  test('one that ASCII letters disprove', () => {
    const found = read(utf8(rss('Größe', 'UTF-16')))
    expect(found).toEqual({ title: 'Größe', codes: ['wrong-charset'] })
  })

  test('one that nobody knows is ignored', () => {
    expect(read(utf8(rss('Größe', 'utf-9')))).toEqual({
      title: 'Größe',
      codes: ['unknown-charset'],
    })
  })

  test('bytes that are no UTF-8 and name nothing', () => {
    expect(read(latin(rss('Größe')))).toEqual({ title: 'Größe', codes: ['wrong-charset'] })
  })

  test('a text that was decoded with another charset', () => {
    expect(read(new TextDecoder().decode(latin(rss('Größe')))).codes).toEqual([
      'replacement-characters',
    ])
  })
})

describe('what is no text is named', () => {
  test.each([
    ['gzip', [0x1f, 0x8b, 0x08, 0x00, 0x00]],
    ['zip', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['PDF', [...latin('%PDF-1.7\n')]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ['binary', [0x07, 0x00, 0x01, 0x00, 0x00, 0x05]],
  ])('%s', (name, bytes) => {
    const binary = Uint8Array.from(bytes)
    for (const source of [
      binary,
      String.fromCharCode(...bytes),
      new TextDecoder().decode(binary),
    ]) {
      const { issues, text } = decodeSource(source)
      expect(text).toBeUndefined()
      expect(issues).toMatchObject([{ code: 'not-text', severity: 'error' }])
      expect(issues[0]?.message).toContain(name)
    }
    expect(articlesFromFeed(binary).issues.map(({ code }) => code)).toEqual(['not-text'])
    expect(
      articleFromHtml(binary, { url: 'https://quay.example/' }).issues.map(({ code }) => code),
    ).toEqual(['not-text'])
  })

  test.each(['ID3 tags explained', 'SQLite for beginners', 'The ftyp box', 'PK'])(
    'and a text that begins like one is a text: %s',
    (text) => {
      expect(decodeSource(utf8(text))).toMatchObject({ text, issues: [] })
    },
  )
})

test('what is too large is not read', () => {
  const options = { maxLength: 100 }
  for (const source of ['x'.repeat(101), utf8('x'.repeat(101))]) {
    expect(decodeSource(source, options)).toMatchObject({
      text: undefined,
      issues: [{ code: 'too-large' }],
    })
    expect(articlesFromFeed(source, options).issues).toMatchObject([
      { code: 'too-large', severity: 'error' },
    ])
    expect(
      articleFromHtml(source, { ...options, url: 'https://quay.example/' }).issues,
    ).toMatchObject([{ code: 'too-large' }])
  }
  expect(decodeSource('x'.repeat(100), options).text).toHaveLength(100)
})

test('no more is read of a page, of a feed where nothing else is said, and of the text of an item', () => {
  const long = 'word '.repeat(2_000_001)
  const page = articleFromHtml(long, { url: 'https://quay.example/' })
  expect(page).toMatchObject({ article: undefined, issues: [{ code: 'too-large' }] })
  const feed = rss('A').replace('<description>x', `<description>${long}`)
  const refused = articlesFromFeed(feed)
  expect(refused).toMatchObject({ articles: [], issues: [{ code: 'too-large' }] })
  expect(refused.issues[0]?.message).toContain('expected at most 10000000')
  const { articles, issues } = articlesFromFeed(feed, { maxLength: 64_000_000 })
  expect(articles).toMatchObject([{ title: 'A', sections: [] }])
  expect(issues).toMatchObject([{ code: 'too-large', severity: 'error' }])
})

test('a mark before JSON is none of it', () => {
  const json = `\ufeff{"version":"https://jsonfeed.org/version/1.1","title":"T","home_page_url":"https://quay.example/","items":[]}`
  for (const source of [json, utf8(json)]) expect(articlesFromFeed(source).format).toBe('json-feed')
})

test('elements inside each other are counted before they are walked', () => {
  const deep = (levels: number) =>
    rss('A').replace('<item>', `<item>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`)
  expect(articlesFromFeed(deep(90)).articles).toHaveLength(1)
  for (const levels of [110, 20_000]) {
    const { issues } = articlesFromFeed(deep(levels))
    expect(issues).toMatchObject([{ code: 'broken-feed' }])
    expect(issues[0]?.message).toContain('nest')
  }
  // Old feeds have HTML in their descriptions that is never closed.
  const open = rss('A').replace('<description>x', `<description>${'x<br>'.repeat(600)}`)
  expect(articlesFromFeed(open).articles).toHaveLength(1)
})
