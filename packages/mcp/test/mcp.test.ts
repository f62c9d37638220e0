import { createMcpServer } from '@standfirst/mcp'
import { articleForms, siteOf } from '@standfirst/publication/outputs'
import { memoryStore } from '@standfirst/store'
import { describe, expect, test } from 'vitest'
import { connect, textsOf } from './connect.ts'
import { newsArticle, newsArticles, newsConfig, newsNow } from './news.ts'

const at = (name: string) => `https://news.example/${name}/`

describe.each(['auto', 'legacy'] as const)('a client of versions: %s', (mode) => {
  test('lists the newest first, and says how many are withheld from AI', async () => {
    const client = await connect({}, mode)
    const { structuredContent, content } = await client.callTool({ name: 'latest', arguments: {} })
    const { articles, withheld } = structuredContent as {
      articles: { url: string }[]
      withheld: number
    }
    expect(articles.map(({ url }) => url)).toEqual([
      at('flood'),
      at('unfindable'),
      at('paid'),
      at('wrong'),
      at('caf%C3%A9'),
      'https://other.example/elsewhere/',
    ])
    expect(withheld).toBe(2)
    expect(JSON.parse(textsOf({ content }).join(''))).toEqual(structuredContent)
    expect(JSON.stringify(structuredContent)).not.toMatch(/secret draft|Withheld words|Embargoed/)
  })

  test('finds by words what may be found, with rights and disclosure', async () => {
    const client = await connect({}, mode)
    const answer = await client.callTool({ name: 'search', arguments: { query: 'rain riv' } })
    expect(answer.structuredContent).toMatchObject({
      articles: [
        {
          url: at('flood'),
          disclosure: 'Written with the help of AI (Claude).',
          rights: { credit: 'Example News / Ada', terms: 'https://news.example/terms-of-all' },
        },
      ],
    })
    const all = await client.callTool({ name: 'search', arguments: { query: 'text', count: 50 } })
    expect(JSON.stringify(all)).not.toMatch(/unfindable|denied|sold|draft|withheld words|tomorrow/i)
    expect(JSON.stringify(all)).toMatch(/café/)
    const subscribers = await client.callTool({
      name: 'search',
      arguments: { query: 'subscribers' },
    })
    expect(subscribers.structuredContent).toMatchObject({ articles: [] })
  })

  test('reads an article: its terms, then the bytes that a build writes', async () => {
    const client = await connect({}, mode)
    const [terms, text] = textsOf(
      await client.callTool({ name: 'read', arguments: { url: at('flood') } }),
    )
    expect(terms?.split('\n')).toEqual([
      `“About flood”, ${at('flood')}`,
      'AI disclosure: Written with the help of AI (Claude).',
      'Licence: https://creativecommons.org/licenses/by/4.0/',
      'Credit: Example News / Ada',
      'Terms: https://news.example/terms-of-all',
      'Use by AI: search: allow, input: allow',
    ])
    const { contents } = await client.readResource({ uri: at('flood') })
    expect(contents).toMatchObject([{ mimeType: 'text/markdown', text }])
    expect(text).toMatch(/^---\ntitle: "About flood".+Text of flood, in full\.\n$/s)
  })

  test('withholds what a policy denies as input to AI, and says why', async () => {
    const client = await connect({}, mode)
    const denied = await client.callTool({ name: 'read', arguments: { url: at('denied') } })
    expect(denied.isError).toBe(true)
    expect(textsOf(denied)).toEqual([
      `“About denied” is withheld: its policy denies its use as input to AI.\nTerms: https://news.example/terms\nPeople can read it at ${at('denied')}`,
    ])
    const sold = await client.callTool({ name: 'read', arguments: { url: at('sold') } })
    expect(textsOf(sold)[0]).toContain(
      'on conditions only.\nPayment: use, 0.01 USD.\nPay or agree at https://news.example/pay',
    )
    await expect(client.readResource({ uri: at('denied') })).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining('is withheld: its policy denies'),
    })
    const feed = await client.readResource({ uri: 'https://news.example/feed.json' })
    expect(JSON.stringify(feed)).toContain('Text of flood')
    expect(JSON.stringify(feed)).not.toMatch(
      /Text of (?:denied|sold|draft|withheld|tomorrow)|Subscribers/,
    )
  })

  test('has what all may read of a paid article, and the notice of a retracted one', async () => {
    const client = await connect({}, mode)
    const paid = textsOf(await client.callTool({ name: 'read', arguments: { url: at('paid') } }))
    expect(paid[0]).toContain('Access: paid; only what all may read is given here.')
    expect(paid[1]).toContain('All may read this.')
    expect(paid.join()).not.toContain('Subscribers')
    const { contents } = await client.readResource({ uri: at('paid') })
    expect(JSON.stringify(contents)).not.toContain('Subscribers')
    const wrong = textsOf(await client.callTool({ name: 'read', arguments: { url: at('wrong') } }))
    expect(wrong[0]).toContain('RETRACTED. This article has been retracted.')
  })

  test.each(['draft', 'withheld', 'tomorrow', 'nothing'])('knows of no %s', async (name) => {
    const client = await connect({}, mode)
    const answer = await client.callTool({ name: 'read', arguments: { url: at(name) } })
    expect(answer.isError).toBe(true)
    expect(textsOf(answer)[0]).toMatch(/^Found no article at/)
    await expect(client.readResource({ uri: at(name) })).rejects.toMatchObject({ code: -32602 })
  })
})

test.each([
  'https://news.example/caf%C3%A9/',
  'https://news.example/café',
  'https://news.example/cafe\u0301/',
  '/café/',
  'https://news.example/café/index.md',
  'https://news.example/café.md',
])('an address is found however it is spelled: %s', async (url) => {
  const client = await connect()
  expect((await client.callTool({ name: 'read', arguments: { url } })).isError).toBeUndefined()
})

test('what is written in the answer is what stands in the Markdown of a build', async () => {
  const config = await newsConfig()
  const site = siteOf({ ...config, outputs: { ...config.outputs, markdown: true } })
  const client = await connect({ config })
  const [, text] = textsOf(
    await client.callTool({ name: 'read', arguments: { url: 'https://news.example/wrong/' } }),
  )
  const wrong = newsArticles.find(({ url }) => url.endsWith('/wrong/'))
  if (!wrong) throw new Error('expected an article')
  const rights = { ...config.feed.rights, ...wrong.rights }
  const forms = articleForms({ ...wrong, rights }, site)
  expect(text).toBe(forms.find(({ name }) => name === 'markdown')?.render())
})

test('a list goes on where it ended, whatever is published meanwhile', async () => {
  const articles = Array.from({ length: 7 }, (_, index) =>
    newsArticle(`n${index}`, { publishedAt: `2026-11-0${index + 1}T00:00:00Z` }),
  )
  let version = 1
  const client = await connect({ source: { version: () => String(version), list: () => articles } })
  const names: string[] = []
  let after: string | undefined
  do {
    const { structuredContent } = await client.callTool({
      name: 'latest',
      arguments: { count: 3, ...(after && { after }) },
    })
    const page = structuredContent as { articles: { url: string }[]; next?: string }
    names.push(...page.articles.map(({ url }) => new URL(url).pathname))
    after = page.next
    articles.push(newsArticle(`new${version}`, { publishedAt: '2026-11-27T00:00:00Z' }))
    version++
  } while (after)
  expect(names).toEqual(['/n6/', '/n5/', '/n4/', '/n3/', '/n2/', '/n1/', '/n0/'])
  const lost = await client.callTool({ name: 'latest', arguments: { after: 'https://no/' } })
  expect(lost.isError).toBe(true)
  const { structuredContent } = await client.callTool({ name: 'latest', arguments: {} })
  expect(JSON.stringify(structuredContent)).toContain('/new1/')
})

test('resources come in pages, feeds first', async () => {
  const source = Array.from({ length: 230 }, (_, index) => newsArticle(`n${index}`))
  const client = await connect({ source })
  const { resources } = await client.listResources()
  expect(resources.length).toBe(233)
  expect(resources.slice(0, 3).map(({ mimeType }) => mimeType)).toEqual([
    'application/rss+xml',
    'application/atom+xml',
    'application/feed+json',
  ])
  expect(new Set(resources.map(({ uri }) => uri)).size).toBe(233)
  await expect(client.listResources({ cursor: 'https://no/' })).rejects.toMatchObject({
    code: -32602,
  })
})

test('a long text comes in parts that no letter is lost between', async () => {
  const content = '🦊 fox. '.repeat(300)
  const client = await connect({
    source: [newsArticle('long', { sections: [{ kind: 'prose', content }] })],
    textLength: 1001,
  })
  let text = ''
  let from = 0
  for (let round = 0; round < 10; round++) {
    const [, part = '', more] = textsOf(
      await client.callTool({ name: 'read', arguments: { url: '/long/', from } }),
    )
    expect(part.isWellFormed()).toBe(true)
    text += part
    if (more === undefined) break
    from = Number(/`from`: (\d+)/.exec(more)?.[1])
  }
  const { contents } = await client.readResource({ uri: 'https://news.example/long/' })
  expect(contents).toMatchObject([{ text }])
})

test('answers may be kept until the next article is due', async () => {
  let now = Date.parse('2026-11-28T23:59:50Z')
  const source = [newsArticle('old'), newsArticle('soon', { publishedAt: '2026-11-29T00:00:00Z' })]
  const client = await connect({ source, now: () => new Date(now) })
  const first = await client.listResources()
  expect(first).toMatchObject({ ttlMs: 10_000, cacheScope: 'public' })
  expect(first.resources.map(({ name }) => name)).not.toContain('About soon')
  now += 11_000
  const read = await client.callTool({ name: 'read', arguments: { url: '/soon/' } })
  expect(textsOf(read)[1]).toContain('Text of soon')
})

test('what fails is told to who listens, and not to who asks', async () => {
  const errors: unknown[] = []
  const failure = new Error('password of the database: hunter2')
  const source = {
    version: () => '1',
    list: (): never => {
      throw failure
    },
  }
  const client = await connect({ source, onError: (error) => errors.push(error) })
  const answer = await client.callTool({ name: 'search', arguments: { query: 'rain' } })
  expect(textsOf(answer)).toEqual(['The articles can’t be read now. Try again soon.'])
  await expect(client.readResource({ uri: at('flood') })).rejects.toThrow('can’t be read now')
  expect(errors).toEqual([failure, failure])
})

test('a store finds by its own search, in the forms of words, what may be found, and with its authors', async () => {
  const store = memoryStore({ now: () => new Date(newsNow) })
  for (const article of newsArticles) await store.put(article)
  const config = await newsConfig()
  const authors = [{ type: 'organization' as const, name: 'The newsroom' }]
  const client = await connect({
    source: store,
    config: { ...config, feed: { ...config.feed, authors } },
  })
  const find = async (query: string) =>
    JSON.stringify(await client.callTool({ name: 'search', arguments: { query, count: 50 } }))
  expect(await find('raining river')).toContain(at('flood'))
  const all = await find('texts')
  expect(all).toContain(at('caf%C3%A9'))
  expect(all).not.toMatch(/unfindable|denied|sold|draft|withheld words|tomorrow/i)
  expect(await find('subscribers')).not.toContain(at('paid'))
  await store.put(newsArticle('storm', { title: 'A turbine fell' }))
  expect(await find('turbines')).toContain('The newsroom')
})

test('a card says where the server is and what it speaks', async () => {
  const { handler } = createMcpServer({ config: await newsConfig(), source: newsArticles })
  const response = await handler(new Request('https://news.example/mcp/server-card'))
  expect(response.headers.get('content-type')).toBe('application/mcp-server-card+json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await response.json()).toEqual({
    $schema: 'https://static.modelcontextprotocol.io/schemas/v1/server-card.schema.json',
    name: 'example.news/articles',
    version: '1.0.0',
    title: 'Example News',
    description: 'What happened.',
    websiteUrl: 'https://news.example/',
    remotes: [
      {
        type: 'streamable-http',
        url: 'https://news.example/mcp',
        supportedProtocolVersions: expect.arrayContaining(['2026-07-28', '2025-11-25']),
      },
    ],
  })
})

test.each([
  ['GET', undefined, 405],
  ['OPTIONS', undefined, 204],
  ['POST', 'no JSON', 400],
  ['POST', '{"jsonrpc":"2.0","id":1,"method":"tools/list"}', 200],
  ['POST', `"${'x'.repeat(5_000_000)}"`, 413],
])('%s of %o is answered with %d', async (method, body, status) => {
  const { handler } = createMcpServer({
    config: await newsConfig(),
    source: newsArticles,
    now: () => new Date(newsNow),
  })
  const headers = {
    accept: 'application/json, text/event-stream',
    'content-type': 'application/json',
  }
  const request = new Request('https://news.example/mcp', { method, headers, body: body ?? null })
  expect((await handler(request)).status).toBe(status)
})
