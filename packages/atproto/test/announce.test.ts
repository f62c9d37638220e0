import { standardDocumentKey } from '@standfirst/atproto'
import { type AnnounceOptions, announceArticles } from '@standfirst/atproto/announce'
import { type Article, type ArticleInput, defineArticle } from '@standfirst/core'
import { cases } from '@standfirst/testing'
import { expect, test } from 'vitest'
import { MemoryRepository, refuse } from './memory-repository.ts'

const now = new Date('2026-11-28T12:00:00Z')
const feed = {
  ...{ title: 'Example News', description: 'News.', url: 'https://news.example/', language: 'en' },
}
const publicationOf = ({ did }: MemoryRepository) =>
  `at://${did}/site.standard.publication/3kabcdefghi2a`

function one(name: string, more: Partial<ArticleInput> = {}): Article {
  return defineArticle({
    url: `https://news.example/${name}/`,
    language: 'en',
    title: name,
    summary: 'What happened.',
    publishedAt: '2026-11-27T08:00:00Z',
    ...more,
  } as ArticleInput)
}

const image = { url: 'https://news.example/a.jpg', alt: 'A', width: 1200, height: 800 }
const picture = new Uint8Array(5000).fill(7)

/** A host that has the file of the publication, and pictures. */
function host(
  repository: MemoryRepository,
  pictures: Record<string, Uint8Array<ArrayBuffer>> = {},
) {
  const asked: string[] = []
  const load = (async (given: string | URL) => {
    const { pathname } = new URL(given)
    asked.push(pathname)
    if (pathname === '/.well-known/site.standard.publication') {
      return new Response(publicationOf(repository))
    }
    const bytes = pictures[pathname]
    const headers = { 'content-type': 'image/jpeg' }
    return bytes ? new Response(bytes, { headers }) : new Response(null, { status: 404 })
  }) as typeof fetch
  return { asked, load }
}

async function announce(
  repository: MemoryRepository,
  articles: readonly Article[],
  more: Partial<AnnounceOptions> = {},
) {
  repository.writes.length = 0
  const { load } = host(repository, { '/a.jpg': picture })
  const { issues, records } = await announceArticles(articles, {
    ...{ session: repository, publication: publicationOf(repository), feed, now, delayMs: 0 },
    fetch: load,
    ...more,
  })
  return {
    did: records.map(({ action, uri, url }) => [action, uri.split('/')[3], url].join(' ')),
    codes: issues.map(({ code, path }) => [code, ...path].join(' ')),
    issues,
    records,
  }
}

const key = (article: Article) => standardDocumentKey(article)

test('records are written once, and again when they change', async () => {
  const repository = new MemoryRepository()
  const articles = [one('b'), one('a', { publishedAt: '2026-11-20T08:00:00Z', image }), one('c')]
  const first = await announce(repository, articles)
  expect(first.did).toEqual([
    'create site.standard.publication https://news.example/',
    'create site.standard.document https://news.example/a/',
    'create site.standard.document https://news.example/b/',
    'create site.standard.document https://news.example/c/',
  ])
  expect(first.codes).toEqual([])
  expect(repository.writes.filter((write) => write === 'uploadBlob')).toHaveLength(1)
  const uri = repository.uri('site.standard.document', key(articles[1] as Article))
  expect(repository.records.get(uri)?.value).toMatchObject({
    site: publicationOf(repository),
    path: '/a/',
    coverImage: { mimeType: 'image/jpeg', size: 5000 },
  })

  expect((await announce(repository, articles)).did).toEqual([])
  expect(repository.writes).toEqual([])

  const updated = { ...articles[0], updatedAt: '2026-11-28T08:00:00Z', title: 'B, corrected' }
  const third = await announce(repository, [updated as Article, ...articles.slice(1)])
  expect(third.did).toEqual(['update site.standard.document https://news.example/b/'])
  expect(repository.writes).toEqual(['putRecord site.standard.document'])
})

test('all cases are taken by a server that holds records to the lexicons, and then are there', async () => {
  const repository = new MemoryRepository()
  const articles = cases()
    .map(({ article }) => ({ ...article, publishedAt: '2026-11-01T08:00:00Z' }))
    .filter(({ status }) => status !== 'draft' && status !== 'withheld')
  const options = { feed: { ...feed, url: 'https://example.com/' }, retries: 0 }
  const first = await announce(repository, articles, options)
  // One of them is at another site.
  const elsewhere = articles.flatMap(({ url }, index) =>
    url.startsWith('https://example.com/') ? [] : [`address-elsewhere articles ${index} url`],
  )
  expect(first.codes.filter((code) => !code.startsWith('missing-cover'))).toEqual(elsewhere)
  expect(first.records.length).toBe(new Set(articles.map(({ id }) => id)).size + 1)
  expect((await announce(repository, articles, options)).did).toEqual([])
})

test('what nobody may read is not announced, and is taken back', async () => {
  const repository = new MemoryRepository()
  const article = one('a')
  const hidden = [
    one('draft', { status: 'draft' }),
    one('withheld', { status: 'withheld' }),
    one('later', { publishedAt: '2026-11-28T12:00:01Z' }),
  ]
  const { records } = await announce(repository, [article, ...hidden], { posts: true })
  expect(records.map(({ url }) => url)).toEqual([
    'https://news.example/',
    'https://news.example/a/',
    'https://news.example/a/',
  ])
  const back = await announce(repository, [{ ...article, status: 'draft' }, ...hidden])
  expect(back.did).toEqual([
    'delete app.bsky.feed.post https://news.example/a/',
    'delete site.standard.document https://news.example/a/',
  ])
  expect(repository.records.size).toBe(1)
})

test('a retracted article says so, and is not posted of', async () => {
  const repository = new MemoryRepository()
  const article = one('a', { sections: [{ kind: 'prose', content: 'The bridge fell.' }] })
  await announce(repository, [article])
  const retracted = defineArticle({
    ...article,
    status: 'retracted',
    corrections: [{ at: '2026-11-28T08:00:00Z', note: 'It did not fall.' }],
  } as ArticleInput)
  const { did } = await announce(repository, [retracted], { posts: true })
  expect(did).toEqual(['update site.standard.document https://news.example/a/'])
})

test('new articles are posted of once, with their card and record', async () => {
  const repository = new MemoryRepository()
  const articles = [
    one('new', { image, tags: ['Rain'] }),
    one('old', { publishedAt: '2026-11-20T08:00:00Z' }),
  ]
  const { did, records } = await announce(repository, articles, { posts: { hashtags: 1 } })
  expect(did).toEqual([
    'create site.standard.publication https://news.example/',
    'create site.standard.document https://news.example/old/',
    'create site.standard.document https://news.example/new/',
    'create app.bsky.feed.post https://news.example/new/',
  ])
  const uri = repository.uri('app.bsky.feed.post', key(articles[0] as Article))
  const document = repository.uri('site.standard.document', key(articles[0] as Article))
  const post = repository.records.get(uri)
  expect(post?.value).toMatchObject({
    text: 'new\n\nWhat happened.\n\nnews.example/new\n\n#Rain',
    createdAt: now.toISOString(),
    embed: {
      external: {
        thumb: { size: 5000 },
        associatedRefs: [{ uri: document }, { uri: publicationOf(repository) }],
      },
    },
  })
  expect(repository.records.get(document)?.value.bskyPostRef).toEqual({ uri, cid: post?.cid })
  expect(records.at(-1)?.value).toEqual(post?.value)
  expect((await announce(repository, articles, { posts: true })).did).toEqual([])

  // Somebody deletes it: it does not come back. A run that was cut off before the record named it does not post again.
  repository.records.delete(uri)
  expect((await announce(repository, articles, { posts: true })).did).toEqual([])
  await announce(repository, articles.slice(0, 1))
  repository.records.set(uri, post as NonNullable<typeof post>)
  const named = repository.records.get(document)
  const { bskyPostRef: _, ...value } = named?.value ?? { $type: '' }
  repository.records.set(document, { cid: String(named?.cid), value })
  expect((await announce(repository, articles, { posts: true })).did).toEqual([
    'update site.standard.document https://news.example/new/',
  ])
  expect(repository.writes).toEqual(['putRecord site.standard.document'])
})

test('a dry run says the same, and writes nothing', async () => {
  const articles = [one('a', { image }), one('b')]
  const dry = new MemoryRepository()
  const wet = new MemoryRepository()
  const said = await announce(dry, articles, { posts: true, dryRun: true })
  const done = await announce(wet, articles, { posts: true })
  expect(said.did).toEqual(done.did)
  expect(dry.records.size + dry.blobs.size + dry.writes.length).toBe(0)
  const cover = (records: typeof said.records) =>
    records.map(({ value }) => (value as { coverImage?: unknown } | undefined)?.coverImage)
  // The address of a picture by its content is worked out as the server does it.
  expect(cover(said.records)).toEqual(cover(done.records))
})

test('records of articles that are gone are told of, and deleted if asked; those of other tools stay', async () => {
  const repository = new MemoryRepository()
  const articles = [one('a'), one('b')]
  await announce(repository, articles, { posts: true })
  const other = { $type: 'site.standard.document', site: publicationOf(repository), title: 'X' }
  const uri = repository.uri('site.standard.document', '3mabcdefghi2a')
  repository.records.set(uri, { cid: 'bafyreiother', value: other })
  const told = await announce(repository, articles.slice(0, 1))
  expect([told.did, told.codes]).toEqual([[], ['gone-record']])
  const pruned = await announce(repository, articles.slice(0, 1), { prune: true })
  expect(pruned.did.map((line) => line.trim())).toEqual([
    'delete app.bsky.feed.post',
    'delete site.standard.document',
  ])
  expect(repository.records.has(uri)).toBe(true)
  const documents = { 'https://news.example/c/': uri }
  expect((await announce(repository, [one('a'), one('c')], { documents })).did).toEqual([])
})

test('a record that stands alone goes with its article, unless another publication may have written it', async () => {
  const repository = new MemoryRepository()
  const elsewhere = one('b', { url: 'https://other.example/b/' })
  const first = await announce(repository, [one('a'), elsewhere])
  expect(first.codes).toEqual(['address-elsewhere articles 1 url'])
  expect((await announce(repository, [one('a')])).codes).toEqual(['gone-record'])
  const second = repository.uri('site.standard.publication', '3kabcdefghi2b')
  const value = { $type: 'site.standard.publication', name: 'Second', url: 'https://x.example' }
  repository.records.set(second, { cid: 'bafyreiother', value })
  const left = await announce(repository, [one('a')], { prune: true })
  expect([left.did, left.codes]).toEqual([[], []])
  repository.records.delete(second)
  const pruned = await announce(repository, [one('a')], { prune: true })
  expect(pruned.did.map((line) => line.trim())).toEqual(['delete site.standard.document'])
})

test('a post goes with its article, even if the run ended before the record named it', async () => {
  for (const hide of ['withhold', 'prune']) {
    const repository = new MemoryRepository()
    const article = one('a')
    repository.intercept = (method, body) => {
      const { record } = Object(body) as { record?: { bskyPostRef?: object } }
      return method === 'putRecord' && record?.bskyPostRef ? refuse(401, 'ExpiredToken') : undefined
    }
    await announce(repository, [article], { posts: true, retries: 0 })
    expect(repository.records.size).toBe(3)
    repository.intercept = () => undefined
    const { did } =
      hide === 'prune'
        ? await announce(repository, [], { prune: true })
        : await announce(repository, [{ ...article, status: 'withheld' }])
    expect(did.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'delete app.bsky.feed.post',
      'delete site.standard.document',
    ])
    expect(repository.records.size).toBe(1)
  }
})

test('the record of the publication keeps what other tools have put there', async () => {
  const repository = new MemoryRepository()
  const theme = { $type: 'site.standard.publication', labels: undefined, basicTheme: { accent: 1 } }
  repository.records.set(publicationOf(repository), { cid: 'bafyreiold', value: theme })
  repository.intercept = (method, body) => {
    if (method !== 'putRecord') return undefined
    expect(body).toMatchObject({ record: { name: 'Example News', basicTheme: { accent: 1 } } })
    return Response.json({ uri: publicationOf(repository), cid: 'bafyreinew' })
  }
  const { did } = await announce(repository, [])
  expect(did).toEqual(['update site.standard.publication https://news.example/'])
})

test('what the feed says no more goes from the record of the publication; preferences of others stay', async () => {
  const repository = new MemoryRepository()
  const site = { ...feed, icon: 'https://news.example/a.jpg' }
  await announce(repository, [], { feed: site })
  const uri = publicationOf(repository)
  const stored = repository.records.get(uri)
  Object.assign(stored?.value ?? {}, { preferences: { showInDiscover: true, greenlight: 'x' } })
  const later = { ...feed, description: '' }
  const { did } = await announce(repository, [], { feed: later, showInDiscover: false })
  expect(did).toEqual(['update site.standard.publication https://news.example/'])
  expect(repository.records.get(uri)?.value).toEqual({
    $type: 'site.standard.publication',
    name: 'Example News',
    url: 'https://news.example',
    preferences: { showInDiscover: false, greenlight: 'x' },
  })
  expect((await announce(repository, [], { feed: later, showInDiscover: false })).did).toEqual([])
})

test('the publication has the icon of the site, and keeps it', async () => {
  const repository = new MemoryRepository()
  const site = { ...feed, icon: 'https://news.example/a.jpg' }
  const first = await announce(repository, [], { feed: site })
  expect(first.records[0]?.value).toMatchObject({ icon: { size: 5000 } })
  const { asked, load } = host(repository)
  expect((await announce(repository, [], { feed: site, fetch: load })).did).toEqual([])
  expect(asked).toEqual(['/.well-known/site.standard.publication'])
  const renamed = { ...site, title: 'Other News' }
  const after = await announce(repository, [], { feed: renamed, fetch: load, retries: 0 })
  expect(after.records[0]?.value).toMatchObject({ name: 'Other News', icon: { size: 5000 } })
  expect(after.codes).toEqual(['missing-cover feed icon'])
})

test('what one article is refused for does not keep the others back', async () => {
  const repository = new MemoryRepository()
  const articles = [one('a'), one('b'), one('c')]
  repository.intercept = (method, body) =>
    method === 'putRecord' && JSON.stringify(body).includes('"/b/"')
      ? refuse(400, 'InvalidRecord', 'Record/title must be nicer')
      : undefined
  const { did, issues } = await announce(repository, articles)
  expect(did).toHaveLength(3)
  expect(issues).toMatchObject([
    {
      code: 'not-announced',
      severity: 'error',
      path: ['articles', 1],
      message: expect.stringContaining('InvalidRecord: Record/title must be nicer'),
    },
  ])
})

test('limits of the server are waited for, or end it; the next run goes on', async () => {
  const repository = new MemoryRepository()
  const articles = [one('a'), one('b'), one('c')]
  let asked = 0
  const limited = (headers: Record<string, string>) => {
    repository.intercept = (method) =>
      method === 'putRecord' && ++asked === 3
        ? refuse(429, 'RateLimitExceeded', 'Too many', headers)
        : undefined
  }
  limited({ 'retry-after': '0.05' })
  const start = performance.now()
  expect((await announce(repository, articles)).codes).toEqual([])
  expect(performance.now() - start).toBeGreaterThan(45)

  const other = new MemoryRepository()
  asked = 0
  const reset = String(Math.floor(Date.now() / 1000) + 3600)
  other.intercept = (method) =>
    method === 'putRecord' && ++asked >= 3
      ? refuse(429, 'RateLimitExceeded', 'Too many', {
          'ratelimit-reset': reset,
          'ratelimit-remaining': '0',
        })
      : undefined
  const ended = await announce(other, articles)
  expect(asked).toBe(3)
  expect(ended.issues).toMatchObject([
    { code: 'not-announced', message: expect.stringMatching(/no more until 20.*`2` articles/) },
  ])
  expect(ended.did).toHaveLength(2)
  asked = 0
  const third = new MemoryRepository()
  third.intercept = other.intercept
  const last = await announce(third, articles.slice(0, 2))
  expect(last.issues).toMatchObject([{ message: expect.stringContaining('`1` article was not') }])
  other.intercept = () => undefined
  expect((await announce(other, articles)).did).toHaveLength(2)
})

test('a server that is not there, or knows nobody, is asked for one article only', async () => {
  const repository = new MemoryRepository()
  let asked = 0
  repository.intercept = () => {
    asked++
    throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') })
  }
  const away = await announce(repository, [one('a'), one('b')])
  expect(asked).toBe(4)
  expect(away.issues[0]?.message).toContain('fetch failed (connect ECONNREFUSED)')
  repository.intercept = (method) =>
    method === 'putRecord' ? refuse(401, 'ExpiredToken') : undefined
  const unknown = await announce(repository, [one('a'), one('b')])
  expect(unknown.codes).toEqual(['not-announced'])
})

test('covers: too large, not there, no picture; and those that are there stay', async () => {
  const repository = new MemoryRepository()
  const large = new Uint8Array(1_000_001)
  const variants = [{ url: 'https://news.example/s.jpg', width: 400, mediaType: 'image/jpeg' }]
  const articles = [
    one('a', { image: { ...image, url: 'https://news.example/large.jpg' } }),
    one('b', { image: { ...image, url: 'https://news.example/none.jpg' } }),
    one('c', { image: { ...image, url: 'https://news.example/large.jpg', variants } }),
  ]
  const pictures = { '/large.jpg': large, '/s.jpg': picture }
  const { load } = host(repository, pictures)
  const { codes } = await announce(repository, articles, { fetch: load, retries: 0 })
  expect(codes).toEqual(['large-cover articles 0 image url', 'missing-cover articles 1 image url'])
  expect(repository.blobs.size).toBe(1)

  // Unchanged, it is not fetched; changed while the host is away, it stays.
  const third = articles.slice(2)
  const away = host(repository, {})
  expect((await announce(repository, third, { fetch: away.load, retries: 0 })).did).toEqual([])
  expect(away.asked).toEqual(['/.well-known/site.standard.publication'])
  const changed = [{ ...third[0], title: 'C' } as Article]
  const after = await announce(repository, changed, { fetch: away.load, retries: 0 })
  expect(after.records[0]?.value).toMatchObject({ title: 'C', coverImage: { size: 5000 } })
  const fresh = host(repository, { '/s.jpg': new Uint8Array(7) })
  const again = await announce(repository, changed, { fetch: fresh.load, covers: true })
  expect(again.records[0]?.value).toMatchObject({ coverImage: { size: 7 } })
  const none = { ...changed[0] } as Article
  delete none.image
  const without = await announce(repository, [none], { fetch: away.load })
  expect(without.records[0]?.value).not.toHaveProperty('coverImage')

  repository.intercept = (method) =>
    method === 'uploadBlob'
      ? Response.json({
          blob: { $type: 'blob', ref: { $link: 'b'.repeat(59) }, mimeType: 'text/html', size: 9 },
        })
      : undefined
  const page = await announce(repository, [one('page', { image })])
  expect(page.codes).toContain('missing-cover articles 0 image url')
})

test('a text that is longer than servers take ends after a paragraph', async () => {
  const repository = new MemoryRepository()
  const content = Array.from({ length: 4000 }, (_, at) => `Paragraph “${at}” of — many.\n\n`).join(
    '',
  )
  const article = one('long', { sections: [{ kind: 'prose', content: content.repeat(2) }] })
  const { codes, records } = await announce(repository, [article])
  expect(codes).toEqual(['cut-text articles 0 sections'])
  const { textContent } = Object(records[1]?.value)
  const text = String(textContent)
  expect(text).toMatch(/many\.…$/)
  expect(text.length).toBeGreaterThan(100_000)
  expect((await announce(repository, [article])).did).toEqual([])
})

test('an article of another site, and texts that are cut, are told of', async () => {
  const repository = new MemoryRepository()
  const articles = [
    one('a', { url: 'https://other.example/a/' }),
    one('b', { tags: ['x'.repeat(200)] }),
  ]
  const { codes, did } = await announce(repository, articles)
  expect(codes).toEqual(['address-elsewhere articles 0 url', 'cut-text articles 1 tags 0'])
  expect(did).toHaveLength(3)
})

test('no post is written while the site does not name the record; it is once it does', async () => {
  const repository = new MemoryRepository()
  const options = { posts: true as const, now: new Date('2026-11-23T12:00:00Z') }
  const article = one('a', { publishedAt: '2026-11-23T09:30:00Z' })
  const nowhere = (async () => new Response('', { status: 404 })) as typeof fetch
  const dry = await announce(repository, [article], { ...options, fetch: nowhere, dryRun: true })
  expect(dry.records.map(({ uri }) => uri).join()).toContain('app.bsky.feed.post')
  const first = await announce(repository, [article], { ...options, fetch: nowhere })
  expect(first.codes).toEqual(['unproven-record'])
  expect(first.issues[0]?.message).toContain('no post is written')
  expect(first.did.join()).not.toContain('app.bsky.feed.post')
  const second = await announce(repository, [article], options)
  expect(second.codes).toEqual([])
  expect(second.did.join()).toContain('app.bsky.feed.post')
})

test('a site that does not name the record is told of', async () => {
  const repository = new MemoryRepository()
  const wrong = (async () => new Response('at://other\n')) as typeof fetch
  const { codes, issues } = await announce(repository, [], { fetch: wrong })
  expect(codes).toEqual(['unproven-record'])
  expect(issues[0]?.message).toContain('https://news.example/.well-known/site.standard.publication')
  const asked: string[] = []
  const under = (async (url: string) => {
    asked.push(url)
    return new Response(`${publicationOf(repository)}\n`)
  }) as typeof fetch
  const site = { ...feed, url: 'https://news.example/daily/' }
  expect((await announce(repository, [], { fetch: under, feed: site })).codes).toEqual([])
  expect(asked).toEqual(['https://news.example/.well-known/site.standard.publication/daily'])
})

test('a publication of somebody else, and what is no address, are refused', async () => {
  const repository = new MemoryRepository()
  for (const publication of [
    'https://news.example/',
    'at://did:plc:other/site.standard.publication/3kabcdefghi2a',
    `at://${repository.did}/site.standard.document/3kabcdefghi2a`,
  ]) {
    await expect(announce(repository, [], { publication })).rejects.toThrow(TypeError)
  }
  expect(repository.writes).toEqual([])
})
