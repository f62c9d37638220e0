import { safeParseArticle } from '@standfirst/core'
import { articleFromHtml, articlesFromFeed } from '@standfirst/import'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const w3 = 'http://www.w3.org/2007/app'
const purl = 'http://purl.org/atom/app#'

const atom = (entries: string, root = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"${root}><id>urn:x:f</id><title>F</title><updated>2026-03-01T00:00:00Z</updated><link href="https://quay.example/"/>${entries}</feed>`
const entry = (number: number, more = '') =>
  `<entry><id>urn:x:${number}</id><title>Entry ${number}</title><link href="https://quay.example/${number}"/><updated>2026-03-0${number}T00:00:00Z</updated><content type="html">Words.</content>${more}</entry>`
const rss = (items: string, root = '') =>
  `<rss version="2.0"${root}><channel><title>T</title><link>https://quay.example/</link><description>D</description><language>en</language>${items}</channel></rss>`
const item = (more: string) =>
  `<item><title>A</title><link>https://quay.example/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>Words.</description>${more}</item>`

const statusesOf = (source: string) =>
  articlesFromFeed(source).articles.map(({ status }) => status ?? 'published')

describe('a draft of an Atom feed is a draft', () => {
  test.each([
    [
      'the namespace of RFC 5023',
      atom(entry(1, `<app:control xmlns:app="${w3}"><app:draft>yes</app:draft></app:control>`)),
    ],
    [
      'that of its drafts',
      atom(entry(1, `<app:control xmlns:app="${purl}"><app:draft>yes</app:draft></app:control>`)),
    ],
    [
      'a prefix of its own',
      atom(entry(1, '<p:control><p:draft> YES </p:draft></p:control>'), ` xmlns:p="${w3}"`),
    ],
    ['no prefix', atom(entry(1, `<control xmlns="${purl}"><draft>yes</draft></control>`))],
    [
      'a prefix that is not declared',
      atom(entry(1, '<app:control><app:draft>yes</app:draft></app:control>')),
    ],
    [
      'another word for yes',
      atom(entry(1, `<app:control xmlns:app="${w3}"><app:draft>true</app:draft></app:control>`)),
    ],
    [
      'CDATA',
      atom(
        entry(
          1,
          `<app:control xmlns:app="${w3}"><app:draft><![CDATA[yes]]></app:draft></app:control>`,
        ),
      ),
    ],
    [
      'an item of RSS',
      rss(item(`<app:control xmlns:app="${w3}"><app:draft>yes</app:draft></app:control>`)),
    ],
  ])('with %s', (_name, source) => {
    expect(statusesOf(source)).toEqual(['draft'])
  })

  test('and one that says no is not', () => {
    expect(
      statusesOf(
        atom(entry(1, `<app:control xmlns:app="${w3}"><app:draft>no</app:draft></app:control>`)),
      ),
    ).toEqual(['published'])
  })

  test('also where the word is unclear, which is reported', () => {
    const { articles, issues } = articlesFromFeed(
      atom(entry(1, `<app:control xmlns:app="${w3}"><app:draft>later</app:draft></app:control>`)),
    )
    expect(articles[0]?.status).toBe('draft')
    expect(issues.map(({ code }) => code)).toContain('unclear-status')
  })

  test('and no other, whatever stands beside it', () => {
    const draft = `<app:control xmlns:app="${w3}"><app:draft>yes</app:draft></app:control>`
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 6 }), fc.boolean(), (drafts, withEmpty) => {
        const entries = drafts.map((isDraft, index) => entry(index + 1, isDraft ? draft : ''))
        // The parser leaves empty entries out, so that the numbers differ.
        const source = atom((withEmpty ? '<entry></entry>' : '') + entries.join(''))
        expect(statusesOf(source)).toEqual(drafts.map((one) => (one ? 'draft' : 'published')))
      }),
      { numRuns: 50 },
    )
  })
})

describe('the state of a post of WordPress counts in any feed', () => {
  test.each([
    ['<wp:status>publish</wp:status>', 'published'],
    ['<wp:status><![CDATA[draft]]></wp:status>', 'draft'],
    ['<wp:status>pending</wp:status>', 'draft'],
    ['<wp:status>private</wp:status>', 'withheld'],
    ['<wp:status>trash</wp:status>', 'withheld'],
    ['<wp:status>of-a-plugin</wp:status>', 'draft'],
    ['<wp:status>publish</wp:status><wp:post_password>secret</wp:post_password>', 'withheld'],
    ['<wp:status>publish</wp:status><wp:post_password></wp:post_password>', 'published'],
  ])('%s', (more, status) => {
    expect(statusesOf(rss(item(more)))).toEqual([status])
  })

  test('and no password is in what is read', () => {
    const reading = articlesFromFeed(rss(item('<wp:post_password>open-sesame</wp:post_password>')))
    expect(JSON.stringify(reading)).not.toContain('open-sesame')
  })
})

test('templates, settings and comments of an archive of Blogger are no articles', () => {
  const kind = (name: string) =>
    `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`
  const label = '<category scheme="http://www.blogger.com/atom/ns#" term="Tides"/>'
  const { articles, issues } = articlesFromFeed(
    atom(
      entry(1, kind('template')) +
        entry(2, kind('settings')) +
        entry(3, kind('post') + label) +
        entry(4, kind('comment')) +
        `<entry><id>tag:b.example,1999:5</id><title>Unfinished</title><updated>2026-03-05T00:00:00Z</updated>${kind('post')}<app:control xmlns:app="${purl}"><app:draft>yes</app:draft></app:control><content type="html">x</content></entry>`,
    ),
  )
  expect(articles.map(({ category, status, title }) => [title, category, status])).toEqual([
    ['Entry 3', 'Tides', undefined],
    ['Unfinished', undefined, 'draft'],
  ])
  expect(issues.find(({ code }) => code === 'not-an-article')?.message).toContain(
    'no articles (3: template, settings, comment)',
  )
})

test('a post that a password protects is withheld, without the words of the form', () => {
  const form =
    '<form action="https://quay.example/wp-login.php?action=postpass" class="post-password-form" method="post"><p>This content is password protected.</p><input name="post_password" type="password"></form>'
  const { articles, issues } = articlesFromFeed(
    rss(
      `<item><title>Protected: A</title><link>https://quay.example/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description><![CDATA[${form}]]></description></item>`,
    ),
  )
  expect(articles).toMatchObject([{ status: 'withheld', sections: [] }])
  expect(JSON.stringify(articles)).not.toContain('password protected')
  expect(issues.map(({ code }) => code)).toEqual(['protected-post'])
})

describe('an item without a time never stands in 1970 unseen', () => {
  const undated =
    '<item><title>A</title><link>https://quay.example/a</link><description>x</description></item>'

  test('the time of the feed stands for it', () => {
    const { articles, issues } = articlesFromFeed(
      rss(`<pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate>${undated}`),
    )
    expect(articles[0]?.publishedAt).toBe('2026-11-23T09:30:00Z')
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['assumed-timestamp', 'warning'],
    ])
  })

  test('or the one that is given', () => {
    const { articles } = articlesFromFeed(rss(undated), {
      defaultPublishedAt: '2026-11-24T00:00:00Z',
    })
    expect(articles[0]).toMatchObject({ publishedAt: '2026-11-24T00:00:00Z' })
    expect(articles[0]).not.toHaveProperty('status')
  })

  test('else it is a draft, and an error says so', () => {
    const { articles, issues } = articlesFromFeed(rss(undated))
    expect(articles.map(({ status }) => status)).toEqual(['draft'])
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['assumed-timestamp', 'error'],
    ])
  })
})

const ghost = JSON.stringify({
  db: [
    { meta: { version: '5.1.0' }, data: { posts: [{ title: 'Secret draft', status: 'draft' }] } },
  ],
})
const wxr = (ns: string, more: string) =>
  rss(
    `${more}${item('<w:status>draft</w:status><w:post_type>post</w:post_type>')}`,
    ` xmlns:w="${ns}"`,
  )

describe('an export of a content system is refused as what it is', () => {
  test.each([
    [
      'WordPress 6.5.5 (WXR 1.2)',
      wxr(
        'http://wordpress.org/export/1.2/',
        '<w:wxr_version>1.2</w:wxr_version><generator>https://wordpress.org/?v=6.5.5</generator>',
      ),
    ],
    ['WordPress (WXR)', wxr('https://wordpress.org/export/1.1/', '')],
    [
      'Blogger (Google Takeout)',
      atom(
        entry(1, '<b:type>POST</b:type><b:status>DRAFT</b:status>'),
        ' xmlns:b="http://schemas.google.com/blogger/2018"',
      ),
    ],
    ['Tumblr', '<?xml version="1.0"?><tumblr version="1.0"><posts></posts></tumblr>'],
    [
      'Medium',
      '<!DOCTYPE html><html><body><article class="h-entry"><section data-field="body" class="e-content"><p class="graf graf--p">x</p></section></article></body></html>',
    ],
    ['Ghost 5.1.0', ghost],
    ['Ghost 4.0', '{"meta":{"exported_on":1,"version":"4.0"},"data":{"posts":[]}}'],
    [
      'Contentful',
      '{"contentTypes":[{"sys":{"id":"post"}}],"entries":[{"sys":{"id":"1"},"fields":{}}]}',
    ],
    [
      'Sanity: a dataset (ndjson)',
      '{"_id":"drafts.a","_type":"post"}\n{"_id":"b","_type":"post"}\n',
    ],
    ['Sanity: documents', '[{"_id":"drafts.a","_type":"post","title":"T","description":"D"}]'],
    ['Sanity: Portable Text', '[{"_type":"block","children":[]}]'],
    [
      'Movable Type',
      'AUTHOR: Ada\nTITLE: Tides\nSTATUS: Draft\nDATE: 03/10/2026 01:30:00 PM\n-----\nBODY:\nIt rose.\n-----\n--------\n',
    ],
    ['Substack (posts.csv)', 'post_id,post_date,is_published,title\n1,2026-03-10,false,Draft\n'],
  ])('%s', (name, source) => {
    const bytes = new TextEncoder().encode(`\ufeff${source}`)
    for (const one of [source, bytes]) {
      const { articles, issues } = articlesFromFeed(one, { url: 'https://quay.example/feed' })
      expect(articles).toEqual([])
      expect(issues).toMatchObject([{ code: 'foreign-export', severity: 'error' }])
      expect(issues[0]?.message).toContain(`an export of ${name}:`)
      expect(issues[0]?.fix).toMatch(/\S/)
    }
    if (name === 'Medium') return
    const page = articleFromHtml(source, { url: 'https://quay.example/' })
    expect(page.article).toBeUndefined()
    expect(page.issues.map(({ code }) => code)).toEqual(['foreign-export'])
  })

  test('and a feed or page that only speaks of one is read', () => {
    const words =
      '<![CDATA[<pre>&lt;wp:wxr_version&gt;1.2&lt;/wp:wxr_version&gt; xmlns:wp="http://wordpress.org/export/1.2/"</pre>]]>'
    const source = rss(
      `<item><title>On WXR</title><link>https://quay.example/a</link><pubDate>Mon, 23 Nov 2026 09:30:00 GMT</pubDate><description>${words}</description></item>`,
    )
    expect(articlesFromFeed(source).articles).toHaveLength(1)
    // Some declare the namespace, and use nothing of it.
    expect(
      articlesFromFeed(rss(item(''), ' xmlns:wp="http://wordpress.org/export/1.2/"')).articles,
    ).toHaveLength(1)
  })
})

test.each([
  ['<opml version="2.0"><body/></opml>', 'OPML'],
  [
    '<?xml version="1.0"?><Channel xmlns="http://purl.org/net/rss1.1#"><title>T</title></Channel>',
    'RSS 1.1',
  ],
  ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>', 'sitemap'],
  ['<!doctype html><title>x</title>', 'a page'],
])('%s is named in place of a feed', (source, name) => {
  const { issues } = articlesFromFeed(source)
  expect(issues).toMatchObject([{ code: 'not-a-feed', severity: 'error' }])
  expect(issues[0]?.message).toContain(name)
})

test('whatever holds it back, an article passes the gate', () => {
  for (const article of articlesFromFeed(atom(entry(1, '<app:control><app:draft/></app:control>')))
    .articles) {
    expect(safeParseArticle(article).success).toBe(true)
    expect(article.status).toBe('draft')
  }
})

test.each([
  [{ draft: true }, 'draft'],
  [{ _status: 'draft' }, 'draft'],
  [{ _private: true }, 'withheld'],
  [{ published: false }, 'withheld'],
  [{ draft: false, _status: 'published' }, undefined],
])('an item of a JSON Feed with members of its own: %j', (own, status) => {
  const items = [{ id: 1, url: 'https://quay.example/1', content_text: 'Words.', ...own }]
  items.push({ id: 2, url: 'https://quay.example/2', content_text: 'More.' } as never)
  const dated = items.map((one) => ({ ...one, date_published: '2026-03-01T00:00:00Z' }))
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    language: 'en',
    items: dated,
  }
  const { articles, issues } = articlesFromFeed(JSON.stringify(feed))
  expect(articles.map((one) => one.status ?? 'published').sort()).toEqual(
    [status ?? 'published', 'published'].sort(),
  )
  const unclear = issues.filter(({ code }) => code === 'unclear-status')
  expect(unclear).toHaveLength(status ? 1 : 0)
})

test.each([
  ['https://example.com/feed.xml', 'The text is an address, ', '`fetchFeed`'],
  ['', 'The text is empty, or none at all, ', '`await response.text()`'],
  [new Response('<rss/>'), 'The text is empty, or none at all, ', '`await response.text()`'],
])('what is given for a feed by mistake is told, and what to do: %s', (source, found, fix) => {
  const { issues } = articlesFromFeed(source as string)
  expect(issues).toMatchObject([
    { message: expect.stringContaining(found), fix: expect.stringContaining(fix) },
  ])
})
