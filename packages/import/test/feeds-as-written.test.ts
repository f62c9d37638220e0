import { type Article, articleToMdast, parseArticle, toText } from '@standfirst/core'
import { articlesFromFeed, decodeSource } from '@standfirst/import'
import { describe, expect, test } from 'vitest'

const namespaces = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:podcast="https://podcastindex.org/namespace/1.0"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
].join(' ')
const rss = (item: string) =>
  `<rss version="2.0" ${namespaces}><channel><title>T</title><link>https://kelp.example/</link><description>D</description><language>en</language><item><link>https://kelp.example/a/</link>${item}</item></channel></rss>`
const dated = '<pubDate>Mon, 05 Jan 2026 09:00:00 GMT</pubDate>'
const titled = '<title>A</title>'
const told = '<description>Words.</description>'
const atom = (entry: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" ${attributes}><id>urn:x-kelp:f</id><title>T</title><link href="https://kelp.example/"/><updated>2026-01-05T09:00:00Z</updated>${entry}</feed>`
const entry = (more: string, attributes = '') =>
  `<entry ${attributes}><id>urn:x-kelp:1</id><updated>2026-01-05T09:00:00Z</updated>${more}</entry>`

function read(source: string): { article: Article; codes: string[] } {
  const { articles, issues } = articlesFromFeed(source, { url: 'https://kelp.example/feed' })
  return { article: parseArticle(articles[0]), codes: issues.map(({ code }) => code) }
}

const textOf = (article: Article) => toText(articleToMdast(article))

describe('a title is the words that its author wrote', () => {
  const titles: readonly (readonly [written: string, meant: string])[] = [
    ['<![CDATA[Tide &amp; time]]>', 'Tide & time'],
    ['<![CDATA[Tide &amp;amp; time]]>', 'Tide & time'],
    ['Tide &amp;amp;amp; time', 'Tide & time'],
    ['<![CDATA[The <em>slow</em> tide]]>', 'The slow tide'],
    ['The &lt;strong class="x"&gt;slow&lt;/strong&gt; tide', 'The slow tide'],
    ['The <i>slow</i> tide', 'The slow tide'],
    ['<![CDATA[CO<sub>2</sub> &amp; <i>R&amp;D</i>]]>', 'CO2 & R&D'],
    ['<![CDATA[One<br />two]]>', 'One two'],
    ['<![CDATA[<p>Tide</p>]]>', 'Tide'],
    // What speaks of signs and elements stays.
    ['<![CDATA[Vec<u8> and Map<K, V>]]>', 'Vec<u8> and Map<K, V>'],
    ['The &lt;b&gt; element', 'The <b> element'],
    ['Use &amp;lt;div&amp;gt;', 'Use <div>'],
    ['a &lt; b &amp;&amp; c > d', 'a < b && c > d'],
    ['Use &#x3C;b&gt;x&#x3C;/b&gt; and &#x26;amp;', 'Use <b>x</b> and &amp;'],
  ]
  test.each(titles)('of RSS: %s', (written, meant) => {
    expect(read(rss(`<title>${written}</title>${told}${dated}`)).article.title).toBe(meant)
  })

  test.each([
    ['<title type="html">Tide &amp;amp;amp; &lt;em&gt;time&lt;/em&gt;</title>', 'Tide & time'],
    ['<title type="html"><![CDATA[Tide &lt;b&gt;]]></title>', 'Tide <b>'],
    ['<title type="text">The &lt;b&gt; element</title>', 'The <b> element'],
    [
      '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">The <x:em>slow</x:em> &lt;tide></x:div></title>',
      'The slow <tide>',
    ],
  ])('of Atom: %s', (written, meant) => {
    const more = `<link href="https://kelp.example/a"/><content>x</content>${written}`
    expect(read(atom(entry(more))).article.title).toBe(meant)
  })

  test.each([
    ['<media:title>Of media</media:title>', 'Of media'],
    ['<dc:title>Of Dublin Core</dc:title>', 'Of Dublin Core'],
  ])('where another element says it: %s', (written, meant) => {
    expect(read(rss(told + dated + written))).toMatchObject({
      article: { title: meant },
      codes: [],
    })
  })
})

describe('a text', () => {
  test.each([
    [
      'escaped twice',
      '&amp;lt;p&amp;gt;Low &amp;lt;b&amp;gt;tide&amp;lt;/b&amp;gt;&amp;lt;/p&amp;gt;',
    ],
    ['escaped in CDATA', '<![CDATA[&lt;p&gt;Low &lt;b&gt;tide&lt;/b&gt;&lt;/p&gt;]]>'],
  ])('%s is HTML, and that is reported', (_name, written) => {
    const { article, codes } = read(rss(`${titled}${dated}<description>${written}</description>`))
    expect(textOf(article)).toContain('Low tide')
    expect(JSON.stringify(article)).not.toContain('<b>')
    expect(codes).toEqual(['escaped-twice'])
  })

  test('that speaks of elements is not', () => {
    const written = '&lt;p&gt;Write &amp;lt;p&amp;gt;x&amp;lt;/p&amp;gt;&lt;/p&gt;'
    const { article, codes } = read(rss(`${titled}${dated}<description>${written}</description>`))
    expect(textOf(article)).toContain('Write <p>x</p>')
    expect(codes).toEqual([])
  })

  test.each([
    '<dc:description>Low tide.</dc:description>',
    '<media:description>Low tide.</media:description>',
    '<media:group><media:description type="html">&lt;p&gt;Low tide.&lt;/p&gt;</media:description></media:group>',
  ])('is what another element says, where the item has none: %s', (written) => {
    expect(textOf(read(rss(titled + dated + written)).article)).toContain('Low tide.')
  })

  test.each([
    ['application/epub+zip', 'UEsDBBQ='],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>Low tide</text></svg>'],
    ['text/xml', '<a xmlns="urn:x:y">Low</a>'],
  ])('that is no text is left out, and reported: %s', (type, value) => {
    const more = `${titled}<link href="https://kelp.example/a"/><content type="${type}">${value}</content>`
    const { article, codes } = read(atom(entry(more)))
    expect(article.sections).toEqual([])
    expect(codes).toEqual(['left-out-file'])
  })

  test('that stands elsewhere as a file is a file of the article', () => {
    const more = `${titled}<link href="https://kelp.example/a"/><summary>S</summary><content type="audio/mpeg" src="/a.mp3"/>`
    expect(read(atom(entry(more))).article.media).toEqual([
      { type: 'audio', url: 'https://kelp.example/a.mp3', mediaType: 'audio/mpeg' },
    ])
  })
})

describe('addresses are relative to the nearest xml:base', () => {
  const link = '<link href="p/1"/>'
  const files = '<link rel="enclosure" href="a.mp3" type="audio/mpeg"/>'
  const html = (attributes: string) =>
    `<content type="html" ${attributes}>&lt;p&gt;&lt;a href="r"&gt;r&lt;/a&gt;&lt;/p&gt;</content>`
  const xhtml = (outer: string, inner: string) =>
    `<content type="xhtml" ${outer}><div xmlns="http://www.w3.org/1999/xhtml" ${inner}><p><a href="r">r</a></p></div></content>`
  test.each([
    ['of the feed', 'xml:base="https://b.example/x/"', '', html(''), 'x/p/1', 'x/r', 'x/a.mp3'],
    [
      'of the feed and its entry',
      'xml:base="https://b.example/x/"',
      'xml:base="y/"',
      html(''),
      'x/y/p/1',
      'x/y/r',
      'x/y/a.mp3',
    ],
    [
      'of feed, entry and content',
      'xml:base="https://b.example/x/"',
      'xml:base="y/"',
      html('xml:base="z/"'),
      'x/y/p/1',
      'x/y/z/r',
      'x/y/a.mp3',
    ],
    [
      'in the content as well',
      'xml:base="https://b.example/x/"',
      'xml:base="/y/"',
      xhtml('xml:base="z/"', 'xml:base="../v/"'),
      'y/p/1',
      'y/v/r',
      'y/a.mp3',
    ],
  ])('%s', (_name, ofFeed, ofEntry, content, page, linked, file) => {
    const { article } = read(atom(entry(titled + link + content + files, ofEntry), ofFeed))
    expect(article.url).toBe(`https://b.example/${page}`)
    expect(article.media[0]?.url).toBe(`https://b.example/${file}`)
    expect(JSON.stringify(article.sections)).toContain(`"url":"https://b.example/${linked}"`)
  })

  test('of a description of RSS', () => {
    const item = `${titled}${dated}<description xml:base="https://b.example/z/">&lt;a href="r"&gt;r&lt;/a&gt;</description>`
    expect(JSON.stringify(read(rss(item)).article.sections)).toContain('https://b.example/z/r')
  })

  test('and, without any, to the address that the feed names as its own', () => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id><title>T</title><link rel="self" href="https://self.example/f/atom.xml"/><link href="/home/"/><updated>2026-01-05T09:00:00Z</updated>${entry(titled + link + html(''))}</feed>`
    const { articles, feed } = articlesFromFeed(source)
    expect(feed?.url).toBe('https://self.example/home/')
    expect(articles[0]?.url).toBe('https://self.example/home/p/1')
  })
})

describe('files', () => {
  const mp3 = '<enclosure url="https://kelp.example/a.mp3" type="audio/mpeg" length="9"/>'
  const pdf = '<enclosure url="https://kelp.example/n.pdf" type="application/pdf"/>'
  const jpg = (name: string) =>
    `<enclosure url="https://kelp.example/${name}.jpg" type="image/jpeg"/>`
  const files = (more: string) => read(rss(titled + dated + told + more))

  test('the length and the transcript are those of the recording, wherever it stands', () => {
    const transcript = '<podcast:transcript url="/t.vtt" type="text/vtt"/>'
    const { article } = files(
      `${pdf}${jpg('i')}${mp3}${transcript}<itunes:duration>90</itunes:duration>`,
    )
    expect(article.media).toEqual([
      { type: 'document', url: 'https://kelp.example/n.pdf', mediaType: 'application/pdf' },
      {
        type: 'audio',
        url: 'https://kelp.example/a.mp3',
        mediaType: 'audio/mpeg',
        bytes: 9,
        durationSeconds: 90,
        transcriptUrl: 'https://kelp.example/t.vtt',
        transcriptType: 'text/vtt',
      },
    ])
    expect(article.image?.url).toBe('https://kelp.example/i.jpg')
  })

  test('of several transcripts the one in the language of the item is taken, the others reported', () => {
    const { article, codes } = files(
      `${mp3}<podcast:transcript url="" type="text/vtt"/><podcast:transcript url="/de.srt" language="de"/><podcast:transcript url="/en.srt" language="en-GB"/>`,
    )
    expect(article.media[0]?.transcriptUrl).toBe('https://kelp.example/en.srt')
    expect(codes).toEqual(['left-out-file'])
    expect(files('<podcast:transcript url="/t.vtt"/>').codes).toEqual(['left-out-file'])
  })

  test('every picture that is enclosed is shown once', () => {
    const text = `<content:encoded><![CDATA[<p>Words.</p><img src="https://kelp.example/two-300x200.jpg" alt="">]]></content:encoded>`
    const { article } = files(jpg('one') + jpg('two') + jpg('three') + text)
    expect(article.image?.url).toBe('https://kelp.example/one.jpg')
    const shown = [...JSON.stringify(article.sections).matchAll(/kelp\.example\/([\w-]+)\.jpg/g)]
    expect(shown.map(([, name]) => name)).toEqual(['two-300x200', 'three'])
  })

  test('one without a type is told by its name, else it is a document', () => {
    const { article } = files(
      ['B.M4V?x=1', 'c.opus', 'd.epub', 'download']
        .map((name) => `<enclosure url="https://kelp.example/${name}"/>`)
        .join(''),
    )
    expect(article.media.map(({ type }) => type)).toEqual([
      'video',
      'audio',
      'document',
      'document',
    ])
  })

  test('an address that could do harm is left out, and reported', () => {
    const { article, codes } = files('<enclosure url="javascript:void(0)" type="audio/mpeg"/>')
    expect(article.media).toEqual([])
    expect(codes).toEqual(['left-out-file'])
  })

  test('of a group, which is one thing in several forms, the best of each kind is taken', () => {
    const video = (height: number) =>
      `<media:content url="https://kelp.example/v-${height}.mp4" type="video/mp4" width="${height * 2}" height="${height}"/>`
    const sound = '<media:content url="https://kelp.example/v.mp3" type="audio/mpeg"/>'
    const { article } = files(`<media:group>${video(360)}${video(1080)}${sound}</media:group>`)
    expect(article.media.map(({ url }) => url)).toEqual([
      'https://kelp.example/v-1080.mp4',
      'https://kelp.example/v.mp3',
    ])
  })

  test('pictures that say their width are others where they have one size or words of their own', () => {
    const picture = (name: string, title: string) =>
      `<media:content url="https://kelp.example/${name}.jpg" medium="image" width="1200" height="800"><media:title type="html">${title}</media:title></media:content>`
    const { article } = files(
      picture('seal', 'A &lt;i&gt;seal&lt;/i&gt;') + picture('crab', 'A crab'),
    )
    expect(article.image).toMatchObject({ url: 'https://kelp.example/seal.jpg', caption: 'A seal' })
    expect(JSON.stringify(article.sections)).toContain('https://kelp.example/crab.jpg')
  })

  test('a player that no file stands behind is linked', () => {
    const { article } = files(
      '<media:content medium="video"><media:player url="https://play.example/1"/></media:content>',
    )
    expect(JSON.stringify(article.sections)).toContain('"url":"https://play.example/1"')
  })

  test('another form of a recording is offered as well', () => {
    const { article } = files(
      `${mp3}<podcast:alternateEnclosure type="video/mp4" title="Film"><podcast:source uri="https://kelp.example/v.mp4"/></podcast:alternateEnclosure>`,
    )
    expect(article.media.map(({ url }) => url)).toEqual([
      'https://kelp.example/a.mp3',
      'https://kelp.example/v.mp4',
    ])
  })
})

describe('people', () => {
  test.each([
    ['<author>By Ada Brook</author>', [{ name: 'Ada Brook' }]],
    ['<dc:creator>&lt;b&gt;Ada&lt;/b&gt;</dc:creator>', [{ name: 'Ada' }]],
    [
      '<dc:creator><![CDATA[<a href="/ada" rel="author">Ada</a>]]></dc:creator>',
      [{ name: 'Ada', url: 'https://kelp.example/ada' }],
    ],
    [
      '<author>ada@kelp.example (Ada), bo@kelp.example (Bo)</author>',
      [
        { name: 'Ada', email: 'ada@kelp.example' },
        { name: 'Bo', email: 'bo@kelp.example' },
      ],
    ],
    [
      '<dc:creator>Ada &lt;ada@kelp.example&gt;</dc:creator>',
      [{ name: 'Ada', email: 'ada@kelp.example' }],
    ],
    [
      '<atom:author><atom:name>Ada</atom:name><atom:uri>https://ada.example/</atom:uri></atom:author>',
      [{ name: 'Ada', url: 'https://ada.example/' }],
    ],
    [
      '<podcast:person href="https://ada.example/">Ada</podcast:person><podcast:person role="guest">Bo</podcast:person><itunes:author>The show</itunes:author>',
      [{ name: 'Ada', url: 'https://ada.example/' }],
    ],
    ['<itunes:author>The show</itunes:author><dc:creator>Ada</dc:creator>', [{ name: 'Ada' }]],
  ])('%s', (written, meant) => {
    const { article } = read(rss(titled + dated + told + written))
    expect(article.authors.map(({ type: _, ...author }) => author)).toEqual(meant)
  })
})

test('what several elements say an item is about stands once', () => {
  const { article } = read(
    rss(
      `${titled}${dated}${told}<category>Tide</category><category>Sand</category><dc:subject>tide</dc:subject><dc:subject>Foam</dc:subject><media:keywords>sand, Surf</media:keywords><itunes:keywords>surf,Wind</itunes:keywords>`,
    ),
  )
  expect(article.category?.name).toBe('Tide')
  expect(article.tags).toEqual(['Sand', 'Foam', 'Surf', 'Wind'])
})

describe('times', () => {
  test('that programs write where they know none are reported', () => {
    const zero = read(rss(`${titled}${told}<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate>`))
    expect(zero.article.status).toBe('draft')
    expect(zero.codes).toEqual(['invalid-timestamp', 'assumed-timestamp'])
    const epoch = read(rss(`${titled}${told}<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>`))
    expect(epoch.codes).toEqual(['invalid-timestamp'])
  })

  test('of another element stand for a missing one', () => {
    const { article, codes } = read(
      rss(
        `${titled}${told}<dcterms:created>2026-01-05T09:00:00Z</dcterms:created><dcterms:modified>2026-01-06T09:00:00Z</dcterms:modified>`,
      ),
    )
    expect(article).toMatchObject({
      publishedAt: '2026-01-05T09:00:00Z',
      updatedAt: '2026-01-06T09:00:00Z',
    })
    expect(codes).toEqual([])
  })
})

describe('bytes that are not UTF-8, whatever they say', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

  test('are read as the charset that they were in all likelihood', () => {
    const { charset, issues, text } = decodeSource(
      bytes('<?xml version="1.0" encoding="utf-8"?><a>Größe</a>'),
    )
    expect({ charset, text }).toMatchObject({
      charset: 'windows-1252',
      text: expect.stringContaining('Größe'),
    })
    expect(issues.map(({ code }) => code)).toEqual(['wrong-charset'])
  })

  test('but a text that is damaged keeps what can be read', () => {
    const damaged = [...new TextEncoder().encode('<a>Größe</a>'), 0xc3]
    const { charset, issues, text } = decodeSource(Uint8Array.from(damaged), {
      contentType: 'text/xml; charset=utf-8',
    })
    expect({ charset, text }).toEqual({ charset: 'utf-8', text: '<a>Größe</a>\ufffd' })
    expect(issues.map(({ code }) => code)).toEqual(['replacement-characters'])
  })
})

describe('what feeds write near to what their formats say is read', () => {
  const first = (item: string) => articlesFromFeed(rss(item), { url: 'https://kelp.example/feed' })

  test('CDATA that was escaped is no text', () => {
    const { article, codes } = read(
      rss(
        `<title>&lt;![CDATA[Tide]]&gt;</title><description>&lt;![CDATA[&lt;p&gt;&lt;b&gt;High&lt;/b&gt; tide.&lt;/p&gt;]]&gt;</description><dc:creator>&lt;![CDATA[Ada]]&gt;</dc:creator>${dated}`,
      ),
    )
    expect(article).toMatchObject({ title: 'Tide', authors: [{ name: 'Ada' }] })
    expect(textOf(article)).toContain('High tide.')
    expect(textOf(article)).not.toMatch(/CDATA|\]\]/)
    expect(codes).toContain('escaped-twice')
    expect(read(rss(`<title>Use &lt;![CDATA[ in XML</title>${told}${dated}`)).article.title).toBe(
      'Use <![CDATA[ in XML',
    )
  })

  test('a link in RSS that is written as in Atom is the address of the item', () => {
    const source = `<rss version="2.0"><channel><title>T</title><link>https://kelp.example/</link><description>D</description><language>en</language><item>${titled}<link href="https://kelp.example/1/" rel="alternate" type="text/html"/><link href="https://kelp.example/1.jpg" rel="enclosure"/><guid isPermaLink="false">tag:kelp.example,2026:1</guid>${told}${dated}</item></channel></rss>`
    expect(read(source).article.url).toBe('https://kelp.example/1/')
  })

  test.each(['published', 'date', 'updated', 'lastBuildDate', 'dcterms:date'])(
    'the time of an item in %s',
    (name) => {
      const { articles } = first(`${titled}${told}<${name}>2020-03-04T10:00:00Z</${name}>`)
      expect(articles[0]?.publishedAt).toBe('2020-03-04T10:00:00Z')
      const other = first(`${titled}${told}${dated}<${name}>2020-03-04T10:00:00Z</${name}>`)
      expect(other.articles[0]?.publishedAt).toBe('2026-01-05T09:00:00Z')
    },
  )

  test.each([
    ['a list', '00:00 Tides\n05:00 Boats\n\nBye', '00:00 Tides\n05:00 Boats'],
    [
      'wrapped',
      'The tide rose over the old quay that morning, and nobody in the\ntown was awake to see it, for the lamps had gone out early on\nthat night.',
      'The tide rose over the old quay that morning, and nobody in the town was awake to see it, for the lamps had gone out early on that night.',
    ],
    ['laid out with the XML', '\n    The tide\n    rose.\n  ', 'The tide rose.'],
  ])('the lines of a text without HTML: %s', (_, written, meant) => {
    const { article } = read(rss(`${titled}<description>${written}</description>${dated}`))
    expect(textOf(article)).toContain(meant)
  })

  test.each([
    ['1:05:44.5', 3944.5],
    ['PT1H5M44S', 3944],
    ['1h 5m', 3900],
    ['1 hour, 5 minutes', 3900],
    ['65 min', 3900],
    ['90 sec.', 90],
    ['soon', undefined],
  ])('a recording takes %s', (written, seconds) => {
    const { articles } = first(
      `${titled}${told}${dated}<enclosure url="https://kelp.example/a.mp3" length="1" type="audio/mpeg"/><itunes:duration>${written}</itunes:duration>`,
    )
    expect(articles[0]?.media?.[0]?.durationSeconds).toBe(seconds)
  })

  test.each([
    'noreply@blogger.com',
    'no-reply@kelp.example',
    'donotreply@kelp.example',
    'noreply@blogger.com (Unknown)',
    'noreply@blogger.com (noreply@blogger.com)',
  ])('an address that nobody reads names no author: %s', (author) => {
    expect(
      first(`${titled}${told}${dated}<author>${author}</author>`).articles[0]?.authors,
    ).toEqual([])
  })

  test.each([
    [
      'whose content is cut off',
      '<description><![CDATA[<p>The tide rose … <a href="https://kelp.example/a/" class="more-link">Continue reading <span class="screen-reader-text">A</span> <span class="meta-nav">→</span></a></p>]]></description>',
    ],
    [
      'beside the whole text',
      '<description><![CDATA[<p>The tide rose … <a href="https://kelp.example/a/" class="more-link">Weiterlesen</a></p>]]></description><content:encoded><![CDATA[<p>The tide rose, and fell.</p>]]></content:encoded>',
    ],
  ])('a summary ends before the link to the whole: %s', (_, texts) => {
    expect(first(`${titled}${texts}${dated}`).articles[0]?.summary).toBe('The tide rose …')
  })
})
