import { expect, test } from 'vitest'
import { read } from './read.ts'
import { author, wxr } from './wxr.ts'

test('what is not for everyone is never published', async () => {
  const statuses = ['publish', 'draft', 'pending', 'future', 'private', 'acf-disabled', 'trash']
  const items = statuses.map((status, index) => ({ id: index + 1, status, title: status }))
  const locked = { id: 20, title: 'locked', password: 'open sesame' }
  const { articles, imported, report } = await read([...items, locked])
  expect(articles.map(({ status, title }) => [title, status])).toEqual([
    ['publish', 'published'],
    ['draft', 'draft'],
    ['pending', 'draft'],
    ['future', 'draft'],
    ['private', 'withheld'],
    ['acf-disabled', 'draft'],
    ['locked', 'withheld'],
  ])
  expect(report.leftOut).toEqual([{ kind: 'post', reason: 'It is in the trash.', count: 1 }])
  expect(JSON.stringify([imported, report])).not.toContain('open sesame')
})

test.each([
  ['rcp_subscription_level', 'a:1:{i:0;s:1:"2";}', 'paid'],
  ['rcp_subscription_level', 'any', 'metered'],
  ['rcp_access_level', '3', 'metered'],
  ['rcp_access_level', 'None', undefined],
  ['rcp_user_level', 'a:1:{i:0;s:3:"all";}', undefined],
  ['rcp_user_level', 'Subscriber', 'metered'],
  ['pms-content-restrict-subscription-plan', '12', 'paid'],
  ['pms-content-restrict-user-status', 'loggedin', 'metered'],
  ['_wpmem_block', '1', 'metered'],
  ['_wpmem_block', '0', undefined],
  ['um_content_restriction', 'a:1:{s:14:"_um_accessible";s:1:"2";}', 'metered'],
  ['um_content_restriction', 'a:1:{s:14:"_um_accessible";s:1:"0";}', undefined],
])('what a plug-in keeps in %s as %s is for members or payers', async (key, value, access) => {
  const meta = [[key, value]] as const
  const { articles } = await read([{ id: 1, content: '<p>Words.</p>', meta }])
  expect(articles[0]?.access).toBe(access)
  expect(articles[0]?.sections.map(({ paid }) => paid)).toEqual([access && true])
})

test('a title with tags that were not escaped keeps its words', async () => {
  const title = '<title>The <em>wide</em> river</title>'
  const text = wxr([{ id: 1 }]).replace(/<title><!\[CDATA\[Post 1\]\]><\/title>/, title)
  expect((await read(text)).articles[0]?.title).toBe('The wide river')
})

test('items stand in any order: a picture and an author after their post', async () => {
  const { articles, report } = await read([
    { id: 1, meta: [['_thumbnail_id', '9']], creator: 'oak' },
    {
      id: 9,
      type: 'attachment',
      status: 'inherit',
      attachment: 'https://mill.example/w/weir.jpg',
      excerpt: 'The <em>weir</em>',
      meta: [
        ['_wp_attachment_image_alt', 'A weir & a mill'],
        [
          '_wp_attachment_metadata',
          'a:3:{s:4:"file";s:9:"w/wéir.jpg";s:5:"width";i:1200;s:6:"height";i:800;}',
        ],
      ],
    },
  ])
  expect(articles[0]?.image).toEqual({
    url: 'https://mill.example/w/weir.jpg',
    alt: 'A weir & a mill',
    caption: 'The weir',
    width: 1200,
    height: 800,
  })
  expect(articles[0]?.authors.map(({ name }) => name)).toEqual(['Oak & Sons'])
  expect(report.leftOut.map(({ count, kind }) => [kind, count])).toEqual([['attachment', 1]])
})

test('what a post says of itself', async () => {
  const { articles, imported } = await read(
    [
      {
        id: 5,
        title: 'Tom &amp; Jerry\u2019s <em>weir</em>',
        link: 'https://mill.example/2026/03/weir/',
        guid: 'https://mill.example/?p=5',
        date: '2026-07-01 12:00:00',
        gmt: '2026-07-01 11:00:00',
        modified: '2026-07-02 12:00:00',
        modifiedGmt: '2026-07-02 11:00:00',
        sticky: true,
        terms: [
          ['post_format', 'post-format-aside', 'Aside'],
          ['category', 'uncategorized', 'Uncategorized'],
          ['category', '%d1%80%d0%b5%d0%ba%d0%b0', 'Река'],
          ['category', 'q-a', 'Q &amp; A'],
          ['post_tag', 'tips', 'Tips &lt;3'],
          ['genre', 'essay', 'Essay'],
          ['author', 'cap-oak', 'oak'],
          ['author', 'cap-ivy-login', 'ivy.login'],
          ['author', 'cap-oak', 'oak'],
        ],
        meta: [
          ['_yoast_wpseo_metadesc', '%%excerpt%%'],
          ['rank_math_description', 'For search &amp; more.'],
          ['_yoast_wpseo_canonical', 'https://first.example/weir'],
          ['_wp_old_slug', 'old-weir'],
          [
            'enclosure',
            'https://m.example/e.mp3\n1234\naudio/mpeg\na:1:{s:8:"duration";s:7:"1:02:03";}',
          ],
          ['enclosure', 'https://m.example/e.bin\n\n\n'],
        ],
        content: 'Words.',
        more: '<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author_email>reader@r.example</wp:comment_author_email><wp:comment_content>Hi</wp:comment_content></wp:comment>',
      },
    ],
    {},
  )
  const [article] = articles
  expect(article).toMatchObject({
    id: 'https://mill.example/?p=5',
    url: 'https://mill.example/2026/03/weir/',
    language: 'en-GB',
    title: 'Tom & Jerry’s weir',
    summary: 'For search & more.',
    publishedAt: '2026-07-01T12:00:00+01:00',
    updatedAt: '2026-07-02T12:00:00+01:00',
    category: { name: 'Река', slug: 'река' },
    tags: ['Q & A', 'Tips <3'],
    media: [
      {
        type: 'audio',
        url: 'https://m.example/e.mp3',
        mediaType: 'audio/mpeg',
        bytes: 1234,
        durationSeconds: 3723,
      },
    ],
  })
  expect(article?.authors.map(({ name }) => name)).toEqual(['Ivy R. Miller', 'Oak & Sons'])
  expect(imported[0]?.origin).toEqual({
    id: '5',
    kind: 'post',
    addresses: [
      'https://mill.example/2026/03/weir/',
      'https://mill.example/?p=5',
      'https://mill.example/2026/03/old-weir/',
    ],
    extra: { format: 'aside', sticky: true, canonical: 'https://first.example/weir' },
  })
  expect(imported[0]?.issues.map(({ code }) => code)).toEqual([
    'unknown-taxonomy',
    'invalid-media',
    'canonical-elsewhere',
  ])
})

test('drafts have the offset of the zone that is given, else of what stands next to them', async () => {
  const items = [
    { id: 1, date: '2026-01-10 10:00:00', gmt: '2026-01-10 09:00:00' },
    { id: 2, date: '2026-07-10 10:00:00', gmt: '2026-07-10 08:00:00' },
    { id: 3, status: 'draft', date: '2026-06-30 10:00:00', gmt: '0000-00-00 00:00:00' },
    { id: 4, status: 'draft', date: '2026-02-01 10:00:00', gmt: '0000-00-00 00:00:00' },
  ]
  const guessed = await read(items)
  expect(guessed.articles.slice(2).map(({ publishedAt }) => publishedAt)).toEqual([
    '2026-06-30T10:00:00+02:00',
    '2026-02-01T10:00:00+01:00',
  ])
  expect(guessed.imported[2]?.issues.map(({ code }) => code)).toEqual(['assumed-offset'])
  const told = await read(items, { timeZone: 'America/New_York' })
  expect(told.articles.slice(2).map(({ publishedAt }) => publishedAt)).toEqual([
    '2026-06-30T10:00:00-04:00',
    '2026-02-01T10:00:00-05:00',
  ])
  expect(told.imported[2]?.issues).toEqual([])
})

test('an address of e-mail is no name, wherever it stands', async () => {
  const channel = author('who@mill.example', 'who@mill.example', 'who@mill.example')
  const { imported, report } = await read(wxr([{ id: 1, creator: 'who@mill.example' }], channel))
  expect(imported[0]?.article.authors).toEqual([])
  expect(imported[0]?.issues.map(({ code }) => code)).toEqual(['unknown-author'])
  expect(JSON.stringify([imported, report])).not.toContain('@')
})

test('what is no article is counted by its kind; types that are asked for are articles', async () => {
  const items = [
    { id: 1, type: 'nav_menu_item' },
    { id: 2, type: 'recipe', title: 'Soup' },
    { id: 3, type: 'feedback' },
    { id: 4, type: 'page', title: 'About' },
  ]
  const { imported, report } = await read(items, { types: ['page', 'recipe'] })
  expect(imported.map(({ origin: { kind } }) => kind)).toEqual(['recipe', 'page'])
  expect(report.leftOut.map(({ count, kind }) => [kind, count])).toEqual([
    ['nav_menu_item', 1],
    ['feedback', 1],
  ])
})

test('what has no time of WordPress has that which it has as an item of a feed', async () => {
  const none = '0000-00-00 00:00:00'
  const pubDate = '<pubDate>Tue, 10 Mar 2026 09:30:00 +0000</pubDate>'
  const whole = wxr([{ id: 1, date: none, gmt: none, more: pubDate }])
  const without = whole.replace(/<wp:post_(?:date|modified)(?:_gmt)?>.*/g, '')
  for (const text of [whole, without]) {
    const { articles, imported } = await read(text)
    expect(articles.map(({ publishedAt, status }) => [publishedAt, status])).toEqual([
      ['2026-03-10T09:30:00+00:00', 'published'],
    ])
    expect(imported[0]?.issues).toEqual([])
  }
  // WordPress writes this for what was never published.
  const never = whole.replace('Tue, 10 Mar 2026', 'Mon, 30 Nov -0001')
  const { articles } = await read(never)
  expect(articles[0]?.status).toBe('draft')
})

test.each([
  ['Cleo &lt;cleo@x.example&gt;', ['Cleo']],
  ['cleo@x.example (Cleo Reed)', ['Cleo Reed']],
  ['Cleo Reed, mailto:cleo@x.example', ['Cleo Reed']],
  ['&quot;cleo@x.example&quot;', ['cleo']],
  ['Cleo @ Reed', ['Cleo @ Reed']],
  ['@cleo@social.example', ['@cleo@social.example']],
])('no address of e-mail in a name is carried on: %s', async (name, names) => {
  const channel = author('cleo', 'cleo@x.example', name)
  const { articles, imported, report } = await read(wxr([{ creator: 'cleo' }], channel))
  expect(articles[0]?.authors.map((one) => one.name)).toEqual(names)
  expect(JSON.stringify([imported, report])).not.toContain('cleo@x.example')
})

test('nor is that of a guest', async () => {
  const meta = [
    ['cap-user_login', 'guest'],
    ['cap-display_name', 'Guest <guest@x.example>'],
  ] as const
  const terms = [['author', 'cap-guest', 'guest']] as const
  const { articles } = await read([
    { id: 1, terms },
    { id: 2, type: 'guest-author', meta },
  ])
  expect(articles[0]?.authors.map(({ name }) => name)).toContain('Guest')
})
