import { type Message, type Part, Role } from '@a2a-js/sdk'
import {
  type Client,
  ClientFactory,
  DefaultAgentCardResolver,
  JsonRpcTransportFactory,
} from '@a2a-js/sdk/client'
import { type A2aOptions, type ArticlesA2aAgent, createA2aAgent } from '@standfirst/mcp/a2a'
import { expect, test } from 'vitest'
import { newsArticles, newsConfig, newsNow } from './news.ts'

const at = (name: string) => `https://news.example/${name}/`

async function agent(given: Partial<A2aOptions> = {}): Promise<ArticlesA2aAgent> {
  return createA2aAgent({
    config: await newsConfig(),
    source: newsArticles,
    now: () => new Date(newsNow),
    ...given,
  })
}

/** A client that has found the agent by its card, over HTTP without a network. */
async function connect(given: Partial<A2aOptions> = {}): Promise<Client> {
  const { handler } = await agent(given)
  const fetchImpl: typeof fetch = (url, init) => handler(new Request(url, init))
  const factory = new ClientFactory({
    transports: [new JsonRpcTransportFactory({ fetchImpl })],
    cardResolver: new DefaultAgentCardResolver({ fetchImpl }),
  })
  return factory.createFromUrl('https://news.example/')
}

function part(content: Part['content']): Part {
  return { content, metadata: undefined, filename: '', mediaType: '' }
}

/** What is answered to data, or to text. */
async function ask(client: Client, asked: unknown): Promise<Part['content'][]> {
  const answer = await client.sendMessage({
    tenant: '',
    configuration: undefined,
    metadata: undefined,
    message: {
      messageId: 'm1',
      contextId: '',
      taskId: '',
      role: Role.ROLE_USER,
      parts: [
        part(
          typeof asked === 'string'
            ? { $case: 'text', value: asked }
            : { $case: 'data', value: asked },
        ),
      ],
      metadata: undefined,
      extensions: [],
      referenceTaskIds: [],
    },
  })
  return (answer as Message).parts.map(({ content }) => content)
}

async function textOf(client: Client, asked: unknown): Promise<string> {
  const parts = await ask(client, asked)
  return parts.map((content) => (content?.$case === 'text' ? content.value : '')).join('\n')
}

async function titlesOf(client: Client, asked: unknown): Promise<string[]> {
  const [content] = await ask(client, asked)
  if (content?.$case !== 'data') throw new Error('Found no data')
  const { articles } = content.value as { articles: { title: string }[] }
  return articles.map(({ title }) => title)
}

test('its card says what it can do, at the address by which it is asked', async () => {
  const { handler } = await agent()
  const response = await handler(new Request('https://news.example/.well-known/agent-card.json'))
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.json()).toMatchObject({
    name: 'Example News',
    version: '1.0.0',
    supportedInterfaces: [
      { url: 'https://news.example/a2a', protocolBinding: 'JSONRPC', protocolVersion: '1.0' },
    ],
    skills: [{ id: 'search' }, { id: 'latest' }, { id: 'read' }],
  })
})

test('a client of the official library searches, lists and reads', async () => {
  const client = await connect()
  expect(await titlesOf(client, { skill: 'latest', count: 2 })).toEqual([
    'About flood',
    'About unfindable',
  ])
  expect(await titlesOf(client, { skill: 'search', query: 'rain riv' })).toEqual(['About flood'])
  const read = await textOf(client, { skill: 'read', url: at('flood') })
  expect(read).toContain('Credit: Example News / Ada')
  expect(read).toContain('Text of flood, in full.')
})

test('plain words are looked for, an address is read, and nothing lists the latest', async () => {
  const client = await connect()
  expect(await titlesOf(client, 'rain riv')).toEqual(['About flood'])
  expect(await textOf(client, ` ${at('flood')} `)).toContain('Text of flood, in full.')
  expect(await titlesOf(client, ' ')).toContain('About flood')
})

test('what is held back stays held back, and what a policy denies is withheld with the reason', async () => {
  const client = await connect()
  const all = JSON.stringify(await ask(client, { skill: 'latest', count: 50 }))
  expect(all).not.toMatch(/secret draft|Withheld words|Embargoed|denied|sold/)
  expect(await textOf(client, at('denied'))).toContain('its policy denies its use as input to AI')
  expect(await textOf(client, at('draft'))).toContain('Found no article')
  expect(await textOf(client, at('paid'))).not.toContain('Subscribers may read this')
})

test('what can’t be understood is said', async () => {
  const client = await connect()
  expect(await textOf(client, { skill: 'write' })).toBe(
    'Found no `skill` that is known, expected one of `search`, `latest`, `read`.',
  )
  expect(await textOf(client, { skill: 'latest', count: 500 })).toContain('count')
  expect(await textOf(client, 5)).toContain('Found no `skill`')
})

test('a request that is none is an error of JSON-RPC, and a store that fails is told to who listens', async () => {
  const { handler } = await agent()
  const post = async (body: string, headers: Record<string, string> = {}) =>
    handler(new Request('https://news.example/a2a', { method: 'POST', body, headers }))
  const version = { 'a2a-version': '1.0' }
  expect(await (await post('{', version)).json()).toMatchObject({ error: { code: -32700 } })
  const old = '{"jsonrpc":"2.0","id":7,"method":"message/send"}'
  expect(await (await post(old)).json()).toMatchObject({ id: 7, error: { code: -32009 } })
  for (const method of ['SendStreamingMessage', 'SubscribeToTask']) {
    const params = { id: '1', message: { messageId: '1', role: 'ROLE_USER', parts: [] } }
    const asked = JSON.stringify({ jsonrpc: '2.0', id: 8, method, params })
    expect(await (await post(asked, version)).json()).toMatchObject({
      ...{ jsonrpc: '2.0', id: 8, error: { code: -32004 } },
    })
  }
  expect((await post('x'.repeat(2 ** 20 + 1), version)).status).toBe(413)
  expect((await handler(new Request('https://news.example/a2a'))).status).toBe(405)

  const errors: unknown[] = []
  const broken = await connect({
    source: {
      version: () => '',
      list: () => {
        throw new Error('No connection')
      },
    },
    onError: (error) => errors.push(error),
  })
  expect(await textOf(broken, { skill: 'latest' })).toContain('can’t be read now')
  expect(errors).toEqual([new Error('No connection')])
})
