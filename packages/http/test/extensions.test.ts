import { createHandler } from '@standfirst/http'
import { activityPubOutputs } from '@standfirst/publication/activitypub'
import { homeOutputs } from '@standfirst/publication/home'
import { opmlOutputs } from '@standfirst/publication/opml'
import { searchOutputs } from '@standfirst/publication/search'
import { standardSiteOutputs } from '@standfirst/publication/standard-site'
import { textOutputs } from '@standfirst/publication/text'
import { expect, test } from 'vitest'
import { loadFiles } from './load-files.ts'
import { outputsOf } from './outputs-of.ts'

const publication = 'at://did:plc:abc/site.standard.publication/3kabc'
const activitypub = { username: 'news', inbox: 'https://social.example/inbox' }
const load = (url = 'https://example.com/') =>
  loadFiles(
    {
      'standfirst.config.json': JSON.stringify({
        site: { url, title: 'Example News' },
        outputs: { text: true, email: true, standardSite: { publication }, activitypub },
      }),
      'articles/first.md':
        '---\ntitle: First\nsummary: S.\npublishedAt: 2026-01-02\n---\n\nText.\n',
    },
    '2026-11-28T12:00:00Z',
  )

test('what a build writes is served with the same bytes, but for messages', async () => {
  const { articles, config } = await load()
  const outputs = outputsOf(config, articles)
  const handler = createHandler({ config, source: articles })
  const found: [string, number, string | null][] = []
  const query = { '.well-known/webfinger': '?resource=acct:news@example.com' } as const
  for (const [path, content] of outputs) {
    if (!/txt$|email|standard|activity|actor|outbox|webfinger/.test(path) || path === 'robots.txt')
      continue
    const response = await handler(
      new Request(`https://example.com/${path}${query[path as keyof typeof query] ?? ''}`),
    )
    found.push([path, response.status, response.headers.get('content-type')])
    if (response.status === 200) expect(await response.text()).toBe(content)
  }
  const activity = 'application/activity+json'
  const missing = 'text/html; charset=utf-8'
  expect(found.toSorted(([one], [other]) => (one < other ? -1 : 1))).toEqual([
    ['.well-known/site.standard.publication', 200, 'text/plain; charset=utf-8'],
    ['.well-known/webfinger', 200, 'application/jrd+json'],
    ['actor.json', 200, activity],
    ['email/digest.json', 404, missing],
    ['email/first/index.json', 404, missing],
    ['first/index.activity.json', 200, activity],
    ['first/index.standard-site.json', 200, 'application/json'],
    ['first/index.txt', 200, 'text/plain; charset=utf-8'],
    ['outbox-1.json', 200, activity],
    ['outbox.json', 200, activity],
    ['standard-site.json', 200, 'application/json'],
  ])
  const page = await handler(new Request('https://example.com/first/'))
  expect(await page.text()).toBe(outputs.get('first/index.html'))
  const text = new Request('https://example.com/first/', { headers: { accept: 'text/plain' } })
  expect((await handler(text)).headers.get('content-location')).toMatch(/\/first\/index\.txt$/)
  // As servers of the fediverse ask.
  const profile = 'application/ld+json; profile="https://www.w3.org/ns/activitystreams"'
  const askedAs = async (accept: string) => {
    const request = new Request('https://example.com/first/', { headers: { accept } })
    const response = await handler(request)
    return [response.headers.get('content-type'), await response.json()]
  }
  for (const accept of [
    `application/activity+json, ${profile}`,
    profile,
    `${profile};q=0.9, text/html;q=0.1`,
    'application/ld+json;profile="https://example.com/x https://www.w3.org/ns/activitystreams"',
  ]) {
    expect(await askedAs(accept)).toMatchObject([activity, { type: 'Article', name: 'First' }])
  }
  // JSON-LD of no kind, or of another, is that of the page.
  for (const accept of [
    'application/ld+json',
    'application/ld+json; profile="https://x.example"',
  ]) {
    const graph = { '@context': 'https://schema.org' }
    expect(await askedAs(accept)).toMatchObject(['application/ld+json', graph])
  }
  const asked = 'https://example.com/.well-known/webfinger?resource=acct%3Anews%40example.com'
  expect(await (await handler(new Request(asked))).json()).toMatchObject({
    subject: 'acct:news@example.com',
  })
})

test('a configuration that was data in between asks for the extensions that it names', async () => {
  const { articles, config } = await load()
  const data = JSON.parse(JSON.stringify(config))
  expect(() => createHandler({ config: data, source: articles })).toThrow('outputs.text')
  const extensions = [
    textOutputs(),
    standardSiteOutputs({ publication }),
    { name: 'email' },
    activityPubOutputs(activitypub),
  ]
  const handler = createHandler({ config: data, source: articles, extensions })
  for (const path of ['first/index.txt', '.well-known/site.standard.publication']) {
    expect((await handler(new Request(`https://example.com/${path}`))).status).toBe(200)
  }
})

test('so do the sections of the home page, the search and the list of feeds', async () => {
  const { articles, config } = await loadFiles(
    {
      'standfirst.config.json': JSON.stringify({
        site: { url: 'https://example.com/', title: 'Example News' },
        pages: { home: true, search: true },
        outputs: { opml: 'feeds.opml' },
      }),
      'articles/first.md':
        '---\ntitle: First\nsummary: S.\npublishedAt: 2026-01-02\ncategory: Harbour\n---\n\nText.\n',
    },
    '2026-11-28T12:00:00Z',
  )
  const data = JSON.parse(JSON.stringify(config))
  expect(() => createHandler({ config: data, source: articles })).toThrow('`pages.home`')
  const extensions = [homeOutputs(), searchOutputs(), opmlOutputs()]
  const own = createHandler({ config, source: articles })
  const handler = createHandler({ config: data, source: articles, extensions })
  for (const [path, type, text] of [
    ['', 'text/html', 'sf-desk'],
    ['search/articles.js', 'text/javascript', 'standfirstSearch('],
    ['feeds.opml', 'text/x-opml', '<opml'],
  ] as const) {
    const request = new Request(`https://example.com/${path}`)
    const response = await handler(request)
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    const content = await response.text()
    expect(content).toContain(text)
    expect(await (await own(request)).text()).toBe(content)
  }
})

test('what has to stand at the root of the host is given there, for a site under a path of it', async () => {
  const { articles, config } = await load('https://example.com/blog/')
  const handler = createHandler({ config, source: articles })
  const ask = async (path: string) => {
    const response = await handler(new Request(`https://example.com${path}`))
    return [response.status, response.headers.get('content-type'), await response.text()] as const
  }
  const [status, type, content] = await ask('/.well-known/webfinger?resource=acct:news@example.com')
  expect([status, type]).toEqual([200, 'application/jrd+json'])
  expect(JSON.parse(content)).toMatchObject({
    subject: 'acct:news@example.com',
    aliases: ['https://example.com/blog/actor.json', 'https://example.com/blog/'],
  })
  expect((await ask('/.well-known/webfinger?resource=acct:other@example.com'))[0]).toBe(404)
  expect(await ask('/.well-known/site.standard.publication/blog')).toEqual([
    200,
    'text/plain; charset=utf-8',
    publication,
  ])
  for (const path of [
    '/.well-known/site.standard.publication',
    '/.well-known/site.standard.publication/other',
    '/blog/.well-known/webfinger',
  ]) {
    expect((await ask(path))[0]).toBe(404)
  }
  // No build writes them into its folder.
  expect([...outputsOf(config, articles).keys()].filter((path) => /known/.test(path))).toEqual([])
})

test('a question about an account is answered by who is asked for', async () => {
  const { articles, config } = await load()
  const handler = createHandler({ config, source: articles })
  const ask = async (query: string, init?: RequestInit) => {
    const url = `https://example.com/.well-known/webfinger${query}`
    const response = await handler(new Request(url, init))
    // Programs in browsers ask, too.
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    return response
  }
  const known = await ask('?resource=acct:news@example.com')
  expect([known.status, known.headers.get('content-type')]).toEqual([200, 'application/jrd+json'])
  const { links, subject } = (await known.json()) as { links: unknown[]; subject: string }
  expect([subject, links.length]).toEqual(['acct:news@example.com', 2])
  const self = await ask('?resource=acct:news@example.com&rel=self')
  expect(((await self.json()) as { links: unknown[] }).links).toHaveLength(1)
  expect(self.headers.get('etag')).not.toBe(known.headers.get('etag'))
  const etag = known.headers.get('etag') ?? ''
  const again = { headers: { 'if-none-match': etag } }
  expect((await ask('?resource=acct:news@example.com', again)).status).toBe(304)
  expect((await ask('?resource=acct:other@example.com')).status).toBe(404)
  expect((await ask('')).status).toBe(400)
  expect((await ask('?resource=')).status).toBe(400)
  const head = await ask('?resource=acct:other@example.com', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([404, ''])
})

test('where nothing is any more, an object says so, at its address and at that of its page', async () => {
  const { articles, config } = await loadFiles(
    {
      'standfirst.config.json': JSON.stringify({
        site: { url: 'https://example.com/', title: 'Example News' },
        outputs: { activitypub },
        gone: ['/old/', '/older.html', '/retracted/'],
      }),
      'articles/retracted.md':
        '---\ntitle: Wrong\nsummary: S.\npublishedAt: 2026-01-02\nstatus: retracted\ncorrections:\n  - at: 2026-01-03\n    note: It was forged.\n---\n\nThe text.\n',
    },
    '2026-11-28T12:00:00Z',
  )
  const outputs = outputsOf(config, articles)
  const handler = createHandler({ config, source: articles })
  const ask = async (path: string, accept: string) => {
    const request = new Request(`https://example.com/${path}`, { headers: { accept } })
    const response = await handler(request)
    return [response.status, response.headers.get('content-type'), await response.text()] as const
  }
  const activity = 'application/activity+json'
  for (const [page, object] of [
    ['old/', 'old/index.activity.json'],
    ['older.html', 'older.activity.json'],
    ['retracted/', 'retracted/index.activity.json'],
  ] as const) {
    const text = outputs.get(object)
    expect(JSON.parse(text ?? '')).toMatchObject({
      type: 'Tombstone',
      id: `https://example.com/${object}`,
      formerType: 'Article',
    })
    expect(await ask(object, activity)).toEqual([410, activity, text])
    expect(await ask(page, activity)).toEqual([410, activity, text])
    // Who reads is shown a page.
    for (const accept of ['text/html,*/*;q=0.8', '*/*']) {
      expect((await ask(page, accept)).slice(0, 2)).toEqual([410, 'text/html; charset=utf-8'])
    }
  }
  // What was retracted says so.
  const { content, name } = JSON.parse(outputs.get('retracted/index.activity.json') ?? '')
  expect(name).toBe('Wrong')
  expect(content).toContain('This article has been retracted.')
  expect(content).toContain('It was forged.')
  expect(content).not.toContain('The text.')
  expect(outputs.has('nowhere/index.activity.json')).toBe(false)
  expect((await ask('nowhere/', activity))[0]).toBe(404)
})
