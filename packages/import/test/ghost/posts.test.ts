import { expect, test } from 'vitest'
import { ghost, lexical, paragraph, post, read, readText } from './export.ts'

const rows = {
  users: [
    { id: '1', name: 'Ivy Miller', slug: 'ivy', email: 'ivy@mill.example', password: '$2b$hash' },
    {
      id: 'u2',
      name: 'Øst & Sons',
      slug: 'ost',
      email: 'o@mill.example',
      website: 'https://o.example/',
    },
    { id: 'u3', name: 'oak@mill.example', email: 'oak@mill.example' },
  ],
  tags: [
    { id: 't1', name: 'Река', slug: 'reka', visibility: 'public' },
    { id: 't2', name: '#newsletter', slug: 'hash-newsletter', visibility: 'internal' },
    { id: 't3', name: 'Q&A', slug: 'q-a', visibility: 'public' },
  ],
}

test('what a post says of itself, with its authors and tags in their order', async () => {
  const { articles, imported, report } = await read(
    ghost({
      ...rows,
      posts: [
        post({
          title: 'Tide <em>one</em> & "two"',
          updated_at: '2026-07-02T10:00:00.000Z',
          published_at: '2026-07-01T10:00:00.000Z',
          created_at: '2026-06-01T10:00:00.000Z',
          feature_image: '__GHOST_URL__/content/images/weir.jpg',
          custom_excerpt: 'In short,\nby hand.',
          canonical_url: 'https://first.example/weir/',
          codeinjection_foot: '<script>1</script>',
          featured: 1,
        }),
      ],
      posts_meta: [
        {
          post_id: 'a1',
          feature_image_alt: 'A weir & a mill',
          feature_image_caption: '<span>The <b>weir</b></span>',
          meta_title: 'For search',
          meta_description: 'Not this.',
        },
      ],
      posts_authors: [
        { post_id: 'a1', author_id: 'u3', sort_order: 2 },
        { post_id: 'a1', author_id: '1', sort_order: 1 },
        { post_id: 'a1', author_id: 'u2', sort_order: 0 },
      ],
      posts_tags: [
        { post_id: 'a1', tag_id: 't3', sort_order: 2 },
        { post_id: 'a1', tag_id: 't2', sort_order: 0 },
        { post_id: 'a1', tag_id: 't1', sort_order: 1 },
      ],
    }),
  )
  expect(articles[0]).toMatchObject({
    id: 'urn:uuid:11111111-2222-4333-8444-555555555555',
    url: 'https://mill.example/weir/',
    language: 'en',
    title: 'Tide <em>one</em> & "two"',
    summary: 'In short, by hand.',
    publishedAt: '2026-07-01T12:00:00+02:00',
    updatedAt: '2026-07-02T12:00:00+02:00',
    tags: ['Река', 'Q&A'],
    image: {
      url: 'https://mill.example/content/images/weir.jpg',
      alt: 'A weir & a mill',
      caption: 'The weir',
    },
  })
  expect(articles[0]?.authors.map(({ name, url }) => [name, url])).toEqual([
    ['Øst & Sons', 'https://o.example/'],
    ['Ivy Miller', undefined],
  ])
  expect(imported[0]?.origin).toEqual({
    id: 'a1',
    kind: 'post',
    addresses: ['https://mill.example/weir/'],
    extra: {
      featured: true,
      primaryTag: 'Река',
      internalTags: '#newsletter',
      canonical: 'https://first.example/weir/',
      metaTitle: 'For search',
    },
  })
  expect(imported[0]?.issues.map(({ code }) => code)).toEqual([
    'canonical-elsewhere',
    'unsupported-html',
    'unknown-author',
  ])
  expect(report.site).toEqual({
    title: 'Mill & Weir',
    url: 'https://mill.example/',
    language: 'en',
    timeZone: 'Europe/Berlin',
  })
  expect(JSON.stringify([imported, report])).not.toMatch(/hash-|\$2b|@mill|__GHOST/)
})

test('what is not for everyone is never published free', async () => {
  const wall = lexical(paragraph('Free words.'), { type: 'paywall' }, paragraph('Secret words.'))
  const whole = lexical(paragraph('Secret words.'))
  const posts = [
    { id: '1', title: 'draft', status: 'draft', published_at: null },
    { id: '2', title: 'scheduled', status: 'scheduled', published_at: '2031-01-01 00:00:00' },
    { id: '3', title: 'sent', status: 'sent' },
    { id: '4', title: 'e-mail', posts_meta: true },
    { id: '5', title: 'other', status: 'archived' },
    { id: '6', title: 'members', visibility: 'members', lexical: whole },
    { id: '7', title: 'paid', visibility: 'paid', lexical: whole },
    { id: '8', title: 'tiers', visibility: 'tiers', lexical: wall },
    { id: '9', title: 'free tier', visibility: 'tiers', lexical: wall },
    { id: '10', title: 'unknown', visibility: 'status:-free', lexical: whole },
    { id: '11', title: 'public', visibility: 'public', lexical: wall },
    {
      id: '12',
      title: 'html',
      visibility: 'paid',
      lexical: null,
      html: '<p>Free words.</p><!--members-only--><p>Secret words.</p>',
    },
    {
      id: '13',
      title: 'plain',
      visibility: 'paid',
      lexical: '{broken',
      plaintext: 'Free? Secret words.',
    },
  ].map((one) => post({ uuid: null, slug: one.title.replace(' ', '-'), ...one }))
  const { articles } = await read(
    ghost({
      posts,
      posts_meta: [{ post_id: '4', email_only: 1 }],
      products: [
        { id: 'p1', type: 'paid' },
        { id: 'p2', type: 'free' },
      ],
      posts_products: [
        { post_id: '8', product_id: 'p1' },
        { post_id: '9', product_id: 'p2' },
      ],
    }),
  )
  expect(articles.map(({ access, status, title }) => [title, status, access])).toEqual([
    ['draft', 'draft', undefined],
    ['scheduled', 'draft', undefined],
    ['sent', 'withheld', undefined],
    ['e-mail', 'withheld', undefined],
    ['other', 'draft', undefined],
    ['members', 'published', 'metered'],
    ['paid', 'published', 'paid'],
    ['tiers', 'published', 'paid'],
    ['free tier', 'published', 'metered'],
    ['unknown', 'published', 'paid'],
    ['public', 'published', undefined],
    ['html', 'published', 'paid'],
    ['plain', 'published', 'paid'],
  ])
  for (const { access, sections, summary, title } of articles) {
    if (!access) continue
    const free = sections.filter((section) => !section.paid)
    expect([title, JSON.stringify([free, summary])]).not.toEqual([
      title,
      expect.stringContaining('Secret'),
    ])
    expect(JSON.stringify(sections)).toContain('Secret words.')
  }
})

test('cards that are for members, or for nobody on the site', async () => {
  const web = (nonMember: boolean, memberSegment: string) => ({
    visibility: { web: { nonMember, memberSegment } },
  })
  const { article, codes, markdown } = await readText({
    lexical: lexical(
      paragraph('For all.'),
      { type: 'html', html: '<p>For members.</p>', ...web(false, 'status:free,status:-free') },
      { type: 'html', html: '<p>In e-mail.</p>', ...web(false, '') },
      { type: 'html', html: '<p>Also for all.</p>', ...web(true, 'status:free') },
    ),
  })
  expect(article.access).toBe('metered')
  expect(article.sections.map(({ paid }) => paid ?? false)).toEqual([false, true, false])
  expect(markdown).not.toContain('In e-mail.')
  expect(codes).toEqual(['left-out-card', 'for-members'])
})

test('exports of the first versions: numbers for ids and times, pages, one author, HTML', async () => {
  const source = JSON.stringify({
    meta: { exported_on: 1, version: '004' },
    data: {
      posts: [
        {
          id: 7,
          title: 'Old',
          slug: 'old',
          html: '<p>It <b>was</b>.</p>',
          image: '/content/images/old.jpg',
          page: 1,
          status: 'published',
          published_at: 1394000000000,
          author_id: 3,
          meta_description: 'Said.',
        },
      ],
      users: [{ id: 3, name: 'Ivy' }],
    },
  })
  const { articles, imported } = await read(source, {
    url: 'https://mill.example/blog',
    language: 'de',
  })
  expect(articles[0]).toMatchObject({
    url: 'https://mill.example/blog/old/',
    summary: 'Said.',
    publishedAt: '2014-03-05T06:13:20Z',
    image: { url: 'https://mill.example/content/images/old.jpg' },
    authors: [{ name: 'Ivy' }],
    language: 'de',
  })
  expect(imported[0]?.origin.kind).toBe('page')
})

test('what a post refers to and the export does not hold is told; its own language is read', async () => {
  const { articles, imported } = await read(
    ghost({
      posts: [post({ language: 'pt_BR' })],
      posts_authors: [{ post_id: 'a1', author_id: 'gone', sort_order: 0 }],
      posts_tags: [{ post_id: 'a1', tag_id: 'gone', sort_order: 0 }],
      users: [{ id: '1', name: 'Ivy' }],
    }),
  )
  expect(articles[0]).toMatchObject({ authors: [], language: 'pt-BR', tags: [] })
  expect(imported[0]?.issues.map(({ code, path }) => [code, ...path])).toEqual([
    ['missing-reference', 'authors'],
    ['missing-reference', 'tags'],
  ])
})

test('two posts of one address: the first keeps it, and what is held back takes none', async () => {
  const one = (id: string, more: object = {}) => post({ id, uuid: `u-${id}`, ...more })
  const { imported } = await read(
    ghost({
      posts: [
        one('a', { status: 'draft' }),
        one('b'),
        one('c'),
        one('d'),
        one('e', { slug: 'weir-2' }),
      ],
    }),
  )
  expect(imported.map(({ article }) => article.url.slice(20))).toEqual([
    '/weir/',
    '/weir/',
    '/weir-2/',
    '/weir-3/',
    '/weir-2-2/',
  ])
  expect(imported.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
    [],
    [],
    ['duplicate-url'],
    ['duplicate-url'],
    ['duplicate-url'],
  ])
  // What led to the first one leads to no other.
  expect(imported[2]?.origin.addresses).toEqual([])
})

test('the address of the site, and what is no export', async () => {
  const { articles, report } = await read(ghost({ posts: [post()] }), {})
  expect(articles[0]?.url).toBe('https://example.com/weir/')
  expect(report.issues.map(({ code }) => code)).toEqual(['assumed-address'])
  for (const broken of ['', '{"db":[{"meta":{},"data":{"posts":[', '[]', '{"db":7}']) {
    const { imported, report } = await read(broken)
    expect(imported).toEqual([])
    expect(report.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['broken-export', 'error'],
    ])
  }
})

test('kinds that are not asked for are counted', async () => {
  const posts = [post(), post({ id: 'a2', type: 'page', slug: 'about', uuid: null })]
  const { imported, report } = await read(ghost({ posts, snippets: [{ name: 'Box' }] }), {
    url: 'https://mill.example',
    types: ['page'],
  })
  expect(imported.map(({ origin }) => origin.kind)).toEqual(['page'])
  expect(report.leftOut.map(({ count, kind }) => [kind, count])).toEqual([
    ['post', 1],
    ['snippet', 1],
  ])
})
