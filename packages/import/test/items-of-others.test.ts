import { renderAtom } from '@standfirst/atom'
import { defineFeed, parseArticle, safeParseFeed } from '@standfirst/core'
import { articlesFromFeed } from '@standfirst/import'
import { renderJsonFeed } from '@standfirst/json-feed'
import { renderRss } from '@standfirst/rss'
import { describe, expect, test } from 'vitest'

const namespaces =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom"'
const rss = (items: string) =>
  `<rss version="2.0" ${namespaces}><channel><title>T</title><link>https://quay.example/</link><description>D</description><language>en</language>${items}</channel></rss>`
const item = (more: string, title = 'A', link = 'https://quay.example/a') =>
  `<item><title>${title}</title><link>${link}</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate>${more}</item>`

function first(more: string, title?: string) {
  const { articles, issues } = articlesFromFeed(
    rss(item(`<description>x</description>${more}`, title)),
  )
  return { ...parseArticle(articles[0]), codes: issues.map(({ code }) => code) }
}

describe('items with one id, or none, are all kept, and can be shown together', () => {
  const guid = '<guid isPermaLink="false">same</guid>'
  test.each([
    ['no guid, one link', [item('', 'one'), item('', 'two')]],
    [
      'one guid, links of their own',
      [item(guid, 'one', 'https://quay.example/1'), item(guid, 'two', 'https://quay.example/2')],
    ],
    ['the same twice', [item(guid), item(guid)]],
    ['three alike, and one of its own', [item(guid), item(guid), item(''), item(guid)]],
    [
      'an id that is the link of another',
      [
        item('<guid>https://quay.example/2</guid>', 'one', 'https://quay.example/1'),
        item('', 'two', 'https://quay.example/2'),
      ],
    ],
  ])('%s', (_name, items) => {
    const { articles, feed, issues } = articlesFromFeed(rss(items.join('')))
    expect(articles).toHaveLength(items.length)
    expect(issues.some(({ code }) => code === 'duplicate-id')).toBe(true)
    const result = safeParseFeed({ ...feed, articles })
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('and an item keeps its id when others come before it', () => {
    const two = (title: string, number: number) =>
      item(guid, title, `https://quay.example/${number}`)
    const before = articlesFromFeed(rss(two('one', 1) + two('two', 2))).articles
    const after = articlesFromFeed(rss(two('new', 3) + two('one', 1) + two('two', 2))).articles
    expect(after.slice(1).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })
})

describe('ids that are kept are written again byte for byte', () => {
  const guids = [
    'post 4711',
    '6b0a2e7cc7c3252762d7b5ee',
    '550E8400-e29b-41d4-a716-446655440000',
    'https://quay.example/?p=4711',
    'http://quay.example/größe und "mehr"',
    'tag:quay.example,2026:a',
    'Tag with: colons, commas',
    'urn:x-guid:a%20b',
    'ünïcode/日本?&lt;',
    '100%',
  ]
  const source = rss(
    guids
      .map((guid, index) =>
        item(
          `<guid isPermaLink="false">${guid.replaceAll('&', '&amp;')}</guid>`,
          `T${index}`,
          `https://quay.example/${index}`,
        ),
      )
      .join(''),
  )

  test.each([
    ['RSS', renderRss],
    ['Atom', renderAtom],
    ['JSON Feed', renderJsonFeed],
  ])('%s', (_name, render) => {
    const { articles, feed } = articlesFromFeed(source, { ids: 'keep' })
    const written = render(
      defineFeed({
        ...feed,
        title: 'T',
        description: 'D',
        url: 'https://quay.example/',
        language: 'en',
        articles,
      }),
    )
    const again = articlesFromFeed(written, { ids: 'keep' })
    expect(again.articles.map(({ id, url }) => id ?? url)).toEqual(articles.map(({ id }) => id))
    const json = written.startsWith('{')
      ? (JSON.parse(written) as { items: { id: string }[] })
      : undefined
    const names = json
      ? json.items.map(({ id }) => id)
      : [...written.matchAll(/<(?:guid|id)\b[^>]*>([^<]*)<\/(?:guid|id)>/g)].map(([, id = '']) =>
          id.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
        )
    expect(names.slice(-guids.length)).toEqual(guids.map((guid) => guid))
  })

  test('and where nothing is said, they become addresses', () => {
    expect(articlesFromFeed(source).articles[0]?.id).toBe('https://quay.example/#post%204711')
  })
})

describe('the picture of an item', () => {
  const picture = (more: string) => first(more).image?.url
  test.each([
    [
      'the default of a group',
      '<media:group><media:content url="https://i.example/small.jpg" width="200" medium="image"/><media:content isDefault="true" url="https://i.example/right.jpg" width="400" medium="image"/><media:content url="https://i.example/large.jpg" width="1200" medium="image"/></media:group>',
    ],
    [
      'the default outside of groups',
      '<media:content url="https://i.example/small.jpg" medium="image"/><media:content isDefault="true" url="https://i.example/right.jpg" medium="image"/>'.replace(
        '<media:content url="https://i.example/small.jpg" medium',
        '<media:content width="2000" url="https://i.example/small.jpg" medium',
      ),
    ],
    [
      'the largest of several sizes',
      '<media:content width="140" height="84" url="https://i.example/x.jpg?w=140"/><media:content width="700" height="420" url="https://i.example/right.jpg"/><media:content width="460" height="276" url="https://i.example/x.jpg?w=460"/>',
    ],
    [
      'the largest file, where no size is told',
      '<media:group><media:content url="https://i.example/a.jpg" fileSize="10" medium="image"/><media:content url="https://i.example/right.jpg" fileSize="90" medium="image"/></media:group>',
    ],
    [
      'the largest thumbnail',
      '<media:thumbnail url="https://i.example/t75.jpg" width="75" height="75"/><media:thumbnail url="https://i.example/right.jpg" width="480" height="270"/>',
    ],
    [
      'the content before its thumbnail',
      '<media:thumbnail url="https://i.example/t.jpg" width="75"/><media:content url="https://i.example/right.jpg" medium="image" width="1000"/>',
    ],
    ['one without a scheme', '<media:content url="//i.example/right.jpg" medium="image"/>'],
  ])('%s', (_name, more) => {
    expect(picture(more)).toBe('https://i.example/right.jpg')
  })
})

describe('who wrote an item is named once', () => {
  test.each([
    [
      'by name',
      '<author>ada@quay.example (Ada Quay)</author><dc:creator>Ada  Quay</dc:creator>',
      [{ name: 'Ada Quay', email: 'ada@quay.example' }],
    ],
    [
      'by address and by name',
      '<author>ada@quay.example</author><dc:creator>Ada Quay</dc:creator>',
      [{ name: 'Ada Quay', email: 'ada@quay.example' }],
    ],
    [
      'twice in one list',
      '<dc:creator>Ada Quay</dc:creator><dc:creator>ada quay</dc:creator>',
      [{ name: 'Ada Quay' }],
    ],
    [
      'beside someone else',
      '<author>ada@quay.example (Ada Quay)</author><dc:creator>Bo</dc:creator>',
      [{ name: 'Ada Quay', email: 'ada@quay.example' }, { name: 'Bo' }],
    ],
    [
      'with an address that could be of two',
      '<author>desk@quay.example</author><dc:creator>Ada</dc:creator><dc:creator>Bo</dc:creator>',
      [{ name: 'desk' }, { name: 'Ada' }, { name: 'Bo' }],
    ],
  ])('%s', (_name, more, authors) => {
    expect(first(more).authors).toMatchObject(authors)
    expect(first(more).authors).toHaveLength(authors.length)
  })
})

describe('names that are escaped once too often are read as they are meant', () => {
  test('title, author, category and publisher of RSS', () => {
    const article = first(
      '<dc:creator><![CDATA[Bo &#38; Co]]></dc:creator><category>R&amp;amp;D</category><dc:publisher>Q&amp;amp;A</dc:publisher>',
      'Tides &amp;amp; boats &amp;#8211; again',
    )
    expect(article).toMatchObject({
      title: 'Tides & boats – again',
      authors: [{ name: 'Bo & Co' }],
      category: { name: 'R&D' },
      publisher: { name: 'Q&A' },
    })
  })

  test('of Atom and JSON Feed', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>urn:x:f</id><title>T</title><updated>2026-03-01T00:00:00Z</updated><generator>Some System</generator><link href="https://quay.example/"/><entry><id>urn:x:1</id><link href="https://quay.example/1"/><updated>2026-03-01T00:00:00Z</updated><title>Bo &amp;amp; Co</title><author><name>Bo &amp;amp; Co</name></author><category term="R&amp;amp;D"/></entry></feed>`
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      language: 'en',
      home_page_url: 'https://quay.example/',
      items: [
        {
          id: '1',
          url: 'https://quay.example/1',
          title: 'Bo &#038; Co',
          tags: ['R&amp;D'],
          authors: [{ name: 'Bo &amp; Co' }],
          content_text: 'x',
          date_published: '2026-03-01T00:00:00Z',
        },
      ],
    })
    for (const source of [atom, json]) {
      const [article] = articlesFromFeed(source).articles
      expect(article).toMatchObject({
        title: 'Bo & Co',
        category: 'R&D',
        authors: [{ name: 'Bo & Co' }],
      })
    }
  })

  test('but not where who wrote it made sure of the sign', () => {
    const article = first('<category>AT&#x26;amp;T</category>', 'What &#x26;nbsp; is')
    expect(article).toMatchObject({ title: 'What &nbsp; is', category: { name: 'AT&amp;T' } })
    const html = first('', 'A').sections
    expect(JSON.stringify(html)).not.toContain('\ufdd0')
    const [other] = articlesFromFeed(
      rss(item('<description>a &#x26;amp; b &#x26;lt;c&#x26;gt;</description>')),
    ).articles
    expect(other?.summary).toBe('a & b <c>')
  })
})

test('the empty lines of a plain description part paragraphs', () => {
  const { articles } = articlesFromFeed(
    rss(
      item('<description>One &amp;amp; two.\n\nThree,\nfour.\r\n \r\nFive &lt; six.</description>'),
    ),
  )
  const [section] = parseArticle(articles[0]).sections
  const text = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })
  expect(section).toMatchObject({
    content: [text('One & two.'), text('Three, four.'), text('Five < six.')],
  })
  const html = articlesFromFeed(
    rss(item('<description>&lt;p&gt;One\n\ntwo.&lt;/p&gt;</description>')),
  ).articles[0]
  expect(parseArticle(html).sections).toMatchObject([{ content: [{ type: 'paragraph' }] }])
})

test.each([
  [
    'the type that the feed gives',
    '/words?id=1" type="application/x-subrip',
    'application/x-subrip',
  ],
  ['without its parameters', '/words" type="text/vtt; charset=utf-8', 'text/vtt'],
  ['and not that of the address, where they differ', '/words.html" type="text/vtt', 'text/vtt'],
  ['none where none is given', '/words.vtt', undefined],
  ['none where it is no type', '/words.vtt" type="transcript', undefined],
])('a transcript has %s', (_, attributes, type) => {
  const transcript = `<podcast:transcript url="https://quay.example${attributes}"/>`
  const enclosure = '<enclosure url="https://quay.example/e.mp3" length="1" type="audio/mpeg"/>'
  const { articles } = articlesFromFeed(rss(item(`${enclosure}${transcript}`)))
  const [recording] = parseArticle(articles[0]).media
  expect(recording?.transcriptUrl).toMatch(/^https:\/\/quay\.example\/words/)
  expect(recording?.transcriptType).toBe(type)
})

test('addresses without a scheme have that of the feed', () => {
  const { articles } = articlesFromFeed(
    rss(
      item(
        '<enclosure url="//cdn.example/e.mp3" length="10" type="audio/mpeg"/><podcast:transcript url="//cdn.example/e.vtt" type="text/vtt"/>',
        'A',
        '//quay.example/a',
      ),
    ),
  )
  expect(articles[0]).toMatchObject({
    url: 'https://quay.example/a',
    media: [{ url: 'https://cdn.example/e.mp3', transcriptUrl: 'https://cdn.example/e.vtt' }],
  })
})

describe('days of numbers alone', () => {
  const times = (texts: string[], language = 'en') => {
    const items = texts.map(
      (text, index) =>
        `<item><title>${index}</title><link>https://a.example/${index}</link><pubDate>${text}</pubDate><description>Hi.</description></item>`,
    )
    const { articles, issues } = articlesFromFeed(
      `<rss version="2.0"><channel><title>T</title><link>https://a.example/</link><description>D</description><language>${language}</language>${items.join('')}</channel></rss>`,
    )
    return {
      days: articles.map(({ publishedAt }) => publishedAt.slice(0, 16)),
      guesses: issues.flatMap(({ code, message }) => (code === 'assumed-timestamp' ? message : [])),
    }
  }

  test.each([
    [
      ['1/22/2026 12:05:00 AM', '1/2/2026 1:05:00 PM'],
      ['2026-01-22T00:05', '2026-01-02T13:05'],
    ],
    [
      ['22/1/2026', '1/2/2026'],
      ['2026-01-22T00:00', '2026-02-01T00:00'],
    ],
  ])('are read as those that can be only one day: %j', (texts, days) => {
    expect(times(texts)).toEqual({ days, guesses: [] })
  })

  test.each([
    ['en', ['1/2/2026'], '2026-01-02', 'month'],
    ['de', ['1/2/2026'], '2026-02-01', 'day'],
    ['en-GB', ['1/2/2026'], '2026-02-01', 'day'],
    ['en-US', ['1/22/2026', '1/2/2026', '22/1/2026'], '2026-01-02', 'month'],
  ])('say how they were read where none shows it: %s %j', (language, texts, day, order) => {
    const { days, guesses } = times(texts, language)
    expect(days).toContain(`${day}T00:00`)
    expect(guesses).toEqual([
      `The time is \`1/2/2026\`, which could be two days, expected one: it was read as \`${day}\`, the ${order} first.`,
    ])
  })
})

test('an item that has a description and nothing else is kept, the same at each reading', () => {
  const { articles, issues } = articlesFromFeed(
    '<rss version="2.0"><channel><title>T</title><link>https://a.example/</link><description>D</description><language>en</language><item><description>The tide rose. It was high.</description><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate></item><item><description>It fell.</description><pubDate>Tue, 24 Nov 2026 09:30:00 GMT</pubDate></item></channel></rss>',
  )
  expect(articles.map(({ title, url }) => [title, url])).toEqual([
    ['The tide rose. It was high.', 'https://a.example/#The%20tide%20rose.%20It%20was%20high.'],
    ['It fell.', 'https://a.example/#It%20fell.'],
  ])
  expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
    Array(2).fill(['warning assumed-address', 'warning assumed-title']).flat(),
  )
})

test('an address that is relative to one that nobody gave: the advice names the option', () => {
  const item =
    '<item><title>A</title><link>/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate></item>'
  const source = `<rss version="2.0"><channel><title>T</title>${item}</channel></rss>`
  const fixOf = (url?: string) =>
    articlesFromFeed(source, { ...(url && { url }) }).issues.find(
      ({ code }) => code === 'assumed-address',
    )?.fix
  expect(fixOf()).toBe('Give the address of the feed as `url` in the options.')
  expect(fixOf('https://e.example/feed')).toBeUndefined()
})
