import { type Article, parseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const text = '<p>The tide turned at six, and nobody saw the boat leave, for it was dark.</p>'
const said = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Tide',
  datePublished: '2026-03-10T09:30:00Z',
  author: 'Ada Moss',
}

function read(head: string): { article: Article; codes: string[] } {
  const { article, issues } = articleFromHtml(
    `<!doctype html><html lang="en"><head><title>Tide</title>${head}</head><body><main><article><h1>Tide</h1>${text.repeat(8)}</article></main></body></html>`,
    { url: 'https://quay.example/news/tide' },
  )
  return { article: parseArticle(article), codes: issues.map(({ code }) => code) }
}

const script = (json: unknown) =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const namesOf = ({ authors }: Article) => authors.map(({ name }) => name)

const json = JSON.stringify(said)

describe('JSON-LD that is nearly JSON is read', () => {
  test.each([
    ['a comment before it', `// of the article\n${json}`],
    ['comments in it', json.replace(',"author"', '/* who */,// by\n"author"')],
    ['CDATA in comments', `//<![CDATA[\n${json}\n//]]>`],
    ['CDATA in comments on a line', `/*<![CDATA[*/${json}/*]]>*/`],
    ['a comment of HTML', `<!--\n${json}\n-->`],
    ['a comma behind the last member', json.replace(/\}$/, ',}')],
    ['a comma too many', json.replace(',"author"', ',,"author"')],
    ['a semicolon', `${json};`],
    ['a line end and a tab in a string', json.replace('Tide', 'Ti\n\tde')],
    ['an escape of scripts', json.replace('NewsArticle"', `NewsArticle","name":"It\\'s"`)],
    ['two values', `{"@context":"https://schema.org"}\n${json}`],
    [
      'what looks like a comment in a string',
      json.replace('}', ',"url":"https://quay.example/",}'),
    ],
  ])('with %s', (_, text) => {
    const { article, codes } = read(script(text))
    expect(namesOf(article)).toEqual(['Ada Moss'])
    expect(codes).not.toContain('not-json')
  })

  test('as far as it goes, which is reported', () => {
    const { article, codes } = read(script(`${json}, {"@type": broken}`))
    expect(namesOf(article)).toEqual(['Ada Moss'])
    expect(codes).toContain('not-json')
  })

  test.each([
    '',
    '{',
    '}',
    '[[',
    '"',
    '/*',
    '{"a":',
    'alert(1)',
    '{"a":"\\',
    `${'/*'.repeat(1e5)}`,
  ])('and what is none is reported: %.20s', (text) => {
    expect(read(script(text)).codes).toContain('not-json')
  })
})

describe('times as pages write them', () => {
  test.each([
    ['Tue, 10 Mar 2026 09:30:00 GMT', '2026-03-10T09:30:00Z'],
    ['March 10, 2026', '2026-03-10T00:00:00Z'],
    ['10.03.2026', '2026-03-10T00:00:00Z'],
    ['2026/03/10', '2026-03-10T00:00:00Z'],
    ['2026-3-10T9:30:00Z', '2026-03-10T09:30:00Z'],
    ['2026-03-10T09:30:00+01:00Z', '2026-03-10T09:30:00+01:00'],
    ['2026-03-10 09:30:00 UTC', '2026-03-10T09:30:00Z'],
    ['1773135000', '2026-03-10T09:30:00Z'],
    [1_773_135_000_000, '2026-03-10T09:30:00Z'],
  ])('%s', (datePublished, expected) => {
    expect(read(script({ ...said, datePublished })).article.publishedAt).toBe(expected)
    const marked = read(meta('article:published_time', String(datePublished)))
    expect(marked.article.publishedAt).toBe(expected)
  })

  test.each(['0001-01-01T00:00:00', '1970-01-01T00:00:00Z', '-0001-11-30T00:00:00+00:00', ''])(
    'what programs write where they know none gives way to what the page says elsewhere: %s',
    (time) => {
      const other = meta('article:published_time', '2026-03-10T09:30:00Z')
      const { article } = read(script({ ...said, datePublished: time }) + other)
      expect(article.publishedAt).toBe('2026-03-10T09:30:00Z')
      const marked = read(meta('article:published_time', time) + meta('date', '2026-03-10'))
      expect(marked.article.publishedAt).toBe('2026-03-10T00:00:00Z')
    },
  )

  test('a change before the publication is none', () => {
    const { article } = read(script({ ...said, dateModified: '2026-03-09T08:00:00Z' }))
    expect(article.updatedAt).toBeUndefined()
  })
})

describe('authors', () => {
  test.each<[string, unknown, string[]]>([
    ['several names of a node', { name: ['Ada Moss', 'Bo Lind'] }, ['Ada Moss', 'Bo Lind']],
    ['two in a name', { name: 'By Ada Moss and Bo Lind' }, ['Ada Moss', 'Bo Lind']],
    ['a list in a name', 'Ada Moss, Bo Lind', ['Ada Moss', 'Bo Lind']],
    ['what somebody does', 'Ada Moss, Staff Writer', ['Ada Moss']],
    ['a name with a sign', 'Marks & Spencer', ['Marks & Spencer']],
    ['a firm', { '@type': 'Organization', name: 'Ada Moss and Bo Lind' }, ['Ada Moss and Bo Lind']],
    ['an address as a name', { name: 'https://social.example/ada' }, []],
    ['an address', 'https://quay.example/people/ada', []],
    ['nobody', { name: 'null' }, []],
    ['a list of linked data', { '@list': [{ name: 'Ada Moss' }] }, ['Ada Moss']],
  ])('%s', (_, author, expected) => {
    expect(namesOf(read(script({ ...said, author })).article)).toEqual(expected)
  })
})

describe('the picture that a page is shared with', () => {
  const imageOf = (head: string) => read(head).article.image

  test('the size of another is not its own', () => {
    const second = meta('og:image', '/b.jpg') + meta('og:image:width', '9')
    const size = meta('og:image:height', '9') + meta('og:image:alt', 'B')
    expect(imageOf(meta('og:image', '/a.jpg') + second + size)).toEqual({
      url: 'https://quay.example/a.jpg',
      alt: '',
    })
  })

  test('its size stands behind it, or before the first', () => {
    const size = meta('og:image:width', '12') + meta('og:image:height', '9')
    const expected = { url: 'https://quay.example/a.jpg', alt: '', width: 12, height: 9 }
    const [first, second] = [meta('og:image', '/a.jpg'), meta('og:image', '/b.jpg')]
    expect(imageOf(first + size + second)).toEqual(expected)
    expect(imageOf(size + first)).toEqual(expected)
  })

  test.each(['undefined', 'null', '/', 'https://quay.example'])('%s is none', (address) => {
    expect(imageOf(meta('og:image', address))).toBeUndefined()
    expect(imageOf(meta('og:image', address) + meta('twitter:image', '/b.jpg'))).toMatchObject({
      url: 'https://quay.example/b.jpg',
    })
  })

  test.each([
    ['/a.jpg?w=1&amp;amp;h=2', 'https://quay.example/a.jpg?w=1&h=2'],
    ['https://https://quay.example/a.jpg', 'https://quay.example/a.jpg'],
  ])('%s is escaped or begun twice', (address, url) => {
    expect(imageOf(meta('og:image', address))).toMatchObject({ url })
  })
})

describe('the address that a page says it has', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`

  test.each([
    '/',
    'https://other.example/',
    'http://localhost:3000/news/tide',
    'http://dev.local/a',
  ])('%s is not its own, which is reported', (href) => {
    const { article, codes } = read(canonical(href))
    expect(article.url).toBe('https://quay.example/news/tide')
    expect(codes).toContain('invalid-address')
  })

  test.each([
    ['https://other.example/tide', 'https://other.example/tide'],
    ['https://other.example/?p=3', 'https://other.example/?p=3'],
    ['/tide#comments', 'https://quay.example/tide'],
    ['/#!/tide', 'https://quay.example/#!/tide'],
  ])('%s is', (href, url) => {
    expect(read(canonical(href)).article.url).toBe(url)
  })
})
