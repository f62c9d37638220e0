import { articlesFromFeed } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

function read(xml: string) {
  const { articles, format, issues } = articlesFromFeed(xml, { url: 'https://e.com/feed' })
  return { article: articles[0], articles, format, codes: issues.map(({ code }) => code) }
}

function rss(item: string, names = '') {
  return `<?xml version="1.0"?><rss version="2.0" ${names}><channel><title>F</title><link>https://e.com/</link><description>d</description><item><title>🌊 T</title><link>https://e.com/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 +0100</pubDate>${item}</item></channel></rss>`
}

const xhtml = 'xmlns:h="http://www.w3.org/1999/xhtml"'
const media = 'xmlns:media="http://search.yahoo.com/mrss/"'

describe('the base of a link', () => {
  test('in RSS', () => {
    const xml = rss('').replace('<link>https://e.com/a', '<link xml:base="https://p.com/z/">a')
    expect(read(xml).article?.url).toBe('https://p.com/z/a')
  })

  test('in Atom, relative to those around it', () => {
    const xml =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://e.com/x/"><title>F</title><id>https://e.com/</id><updated>2026-01-02T00:00:00Z</updated><entry xml:base="y/"><id>https://e.com/1</id><title>T</title><updated>2026-01-02T00:00:00Z</updated><link xml:base="z/" href="a"/><link rel="related" xml:base="https://no.example/" href="b"/></entry></feed>'
    expect(read(xml).article?.url).toBe('https://e.com/x/y/z/a')
  })
})

describe('a picture of an item in the element that RSS has for the feed', () => {
  test.each([
    '<image><url> https://e.com/i.jpg </url><title>t</title><link>https://e.com/a</link></image>',
    '<image>https://e.com/i.jpg</image>',
  ])('%s', (xml) => {
    expect(read(rss(xml)).article?.image).toEqual({ url: 'https://e.com/i.jpg', alt: '' })
  })

  test('beside a recording, and a picture that says more', () => {
    const recording = '<enclosure url="https://e.com/1.mp3" type="audio/mpeg" length="1"/>'
    const { article } = read(rss(`${recording}<image>https://e.com/i.jpg</image>`))
    expect(article).toMatchObject({
      image: { url: 'https://e.com/i.jpg' },
      media: [{ url: 'https://e.com/1.mp3' }],
    })
    const named =
      '<media:content url="https://e.com/n.jpg" medium="image"><media:description>What is seen.</media:description></media:content>'
    expect(read(rss(`<image>https://e.com/i.jpg</image>${named}`, media)).article?.image).toEqual({
      url: 'https://e.com/n.jpg',
      alt: 'What is seen.',
    })
  })

  test('is reported where it has no address', () => {
    const { article, codes } = read(rss('<image>none:here</image>'))
    expect(article?.image).toBeUndefined()
    expect(codes).toContain('left-out-file')
  })
})

describe('the text of an item in XHTML', () => {
  const says = (xml: string) => JSON.stringify(read(xml).article?.sections)

  test.each([
    [
      'body',
      rss(
        '<body xmlns="http://www.w3.org/1999/xhtml"><p>Whole <b>text</b>,<br/>two lines.</p>\r\n<p>🌊 Two.</p></body>',
      ),
    ],
    [
      'prefixed body',
      rss(
        '<h:body><h:p>Whole <h:b>text</h:b>,<h:br/>two lines.</h:p>\r\n<h:p>🌊 Two.</h:p></h:body>',
        xhtml,
      ),
    ],
    [
      'prefixed div',
      rss(
        '<h:div><h:p>Whole <h:b>text</h:b>,<h:br/>two lines.</h:p><h:p>🌊 Two.</h:p></h:div>',
        xhtml,
      ),
    ],
  ])('%s', (_name, xml) => {
    const said = says(xml)
    for (const words of ['"Whole "', '"strong"', '"text"', '"break"', '"🌊 Two."']) {
      expect(said).toContain(words)
    }
  })

  test('beside a description, which is its summary', () => {
    const { article } = read(
      rss('<description>Short.</description><h:body><h:p>Whole text.</h:p></h:body>', xhtml),
    )
    expect(article?.summary).toBe('Short.')
    expect(JSON.stringify(article?.sections)).toContain('Whole text.')
    expect(JSON.stringify(article?.sections)).not.toContain('Short.')
  })

  test('is no more active than other text', () => {
    const xml = rss(
      '<h:body><h:script>alert(1)</h:script><h:p onclick="x">Ok</h:p></h:body>',
      xhtml,
    )
    expect(says(xml)).not.toMatch(/alert|onclick/)
  })
})

describe('versions of RSS before 2.0', () => {
  test.each([
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>F</title><link>https://e.com/</link><description>d</description></channel><item><title>T</title><link>https://e.com/a</link></item></rdf:RDF>',
      'T',
    ],
    [
      'RSS 0.91',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>F</title><link>https://e.com/</link><description>d</description><language>en</language><item><title>T</title><link>https://e.com/a</link><description>words</description></item></channel></rss>',
      'words',
    ],
    [
      'RSS 0.92',
      '<rss version="0.92"><channel><title>F</title><link>https://e.com/</link><description>d</description><item><title>T</title><link>https://e.com/a</link><description>words</description></item></channel></rss>',
      'words',
    ],
  ])('%s', (_name, xml, summary) => {
    const { article } = read(xml)
    expect(article).toMatchObject({ title: 'T', url: 'https://e.com/a', summary })
  })

  test('RSS 1.1 is reported', () => {
    const xml =
      '<Channel xmlns="http://purl.org/net/rss1.1#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about="https://e.com/feed"><title>F</title></Channel>'
    expect(read(xml).codes).toEqual(['not-a-feed'])
  })
})

describe('what modules say alone', () => {
  test('two texts: the short one is the summary', () => {
    const { article } = read(
      rss(
        '<description>Another text.</description><content:encoded>&lt;p&gt;The text.&lt;/p&gt;</content:encoded>',
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
    )
    expect(article?.summary).toBe('Another text.')
    expect(JSON.stringify(article?.sections)).not.toContain('Another')
  })

  test('a description of Media RSS is the text where there is none', () => {
    const { article } = read(rss('<media:description>What is said.</media:description>', media))
    expect(JSON.stringify(article?.sections)).toContain('What is said.')
  })

  test('a picture of iTunes is the lead picture', () => {
    const { article } = read(
      rss(
        '<itunes:image href="https://e.com/i.jpg"/>',
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
      ),
    )
    expect(article?.image).toMatchObject({ url: 'https://e.com/i.jpg' })
  })

  test('several enclosures are kept, each as what it is', () => {
    const file = (url: string, type: string) =>
      `<enclosure url="https://e.com/${url}" type="${type}" length="1"/>`
    const { article } = read(
      rss(
        file('1.mp3', 'audio/mpeg') +
          file('2.pdf', 'application/pdf') +
          file('i.jpg', 'image/jpeg') +
          file('j.jpg', 'image/jpeg'),
      ),
    )
    expect(article).toMatchObject({
      image: { url: 'https://e.com/i.jpg' },
      media: [{ url: 'https://e.com/1.mp3' }, { url: 'https://e.com/2.pdf' }],
    })
    expect(JSON.stringify(article?.sections)).toContain('https://e.com/j.jpg')
  })
})
