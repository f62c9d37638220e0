import type { Rights } from '@standfirst/core'
import { knownCrawlers, rightsResponse } from '@standfirst/rights'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPolicy } from './policies.ts'

const rsl = 'https://example.com/rsl.xml'
const perCrawl: Rights = {
  ai: { search: 'allow', input: 'conditional', train: 'conditional' },
  payment: { kind: 'crawl', amount: '0.01', currency: 'USD', url: 'https://example.com/pay' },
}

function ask(userAgent?: string, method = 'GET'): Request {
  return new Request('https://example.com/a/', {
    method,
    ...(userAgent !== undefined && { headers: { 'user-agent': userAgent } }),
  })
}

test('a crawler whose use is sold is asked to pay', async () => {
  const request = ask(
    'Mozilla/5.0 AppleWebKit/537.36 (compatible; GPTBot/1.2; +https://openai.com)',
  )
  const response = rightsResponse(perCrawl, request, { rsl })
  expect(response?.status).toBe(402)
  expect(Object.fromEntries(response?.headers ?? [])).toEqual({
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    'crawler-price': 'USD 0.01',
    link: '<https://example.com/rsl.xml>; rel="license"; type="application/rsl+xml"',
    vary: 'User-Agent',
    'x-content-type-options': 'nosniff',
  })
  expect(await response?.text()).toBe(
    [
      'Use for training is for a payment (crawl: USD 0.01).',
      'Pay or agree at https://example.com/pay',
      'Terms: https://example.com/rsl.xml',
      '',
    ].join('\n'),
  )
  const head = rightsResponse(perCrawl, ask('GPTBot', 'HEAD'), { rsl })
  expect([head?.status, head?.body]).toEqual([402, null])
})

test.each([
  ['people', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0'],
  ['who says nothing', undefined],
  ['a crawler whose use is free', 'OAI-SearchBot/1.0'],
  ['a longer name', 'NotGPTBot-2/1.0'],
])('%s: as before', (_, userAgent) => {
  expect(rightsResponse(perCrawl, ask(userAgent), { rsl })).toBeUndefined()
})

test.each<[string, Rights, string]>([
  ['a denied use', { ai: { train: 'deny' } }, 'GPTBot'],
  ['a use that only an agreement permits', { ai: { train: 'conditional' } }, 'GPTBot'],
  ['credit', { ai: { train: 'conditional' }, payment: { kind: 'attribution' } }, 'GPTBot'],
  ['no policy', {}, 'GPTBot'],
])('%s: as before', (_, rights, userAgent) => {
  expect(rightsResponse(rights, ask(userAgent), { rsl })).toBeUndefined()
})

test("who has paid is let in, and crawlers can be a list of one's own", () => {
  expect(rightsResponse(perCrawl, ask('GPTBot'), { isPaid: () => true })).toBeUndefined()
  const crawlers = [{ agent: 'ExampleBot', operator: 'Example', purpose: 'input' as const }]
  expect(rightsResponse(perCrawl, ask('examplebot/2'), { crawlers })?.status).toBe(402)
  expect(rightsResponse(perCrawl, ask('GPTBot'), { crawlers })).toBeUndefined()
})

test.each<[string, unknown]>([
  ['options', null],
  ['rsl', { rsl: 5 }],
  ['crawlers', { crawlers: [null] }],
  ['isPaid', { isPaid: true }],
  ['isPaid', { isPaid: async () => false }],
])('%s of a wrong kind let nobody in for nothing: %j', (name, options) => {
  expect(() => rightsResponse(perCrawl, ask('GPTBot'), options as never)).toThrow(
    new RegExp(`\\b${name}\\b.*, expected `),
  )
})

test('a price that is not for a crawl has no header of the vendor', () => {
  const rights: Rights = {
    payment: { kind: 'training', amount: '100', currency: 'EUR', url: 'https://example.com/pay' },
  }
  const response = rightsResponse(rights, ask('ClaudeBot/1.0'))
  expect(response?.status).toBe(402)
  expect(response?.headers.has('crawler-price')).toBe(false)
})

test('no policy and no name can break the answer', () => {
  const agents = fc.constantFrom(...knownCrawlers.crawlers.map(({ agent }) => agent))
  const price = fc.constantFrom('1', '1\r\nset-cookie: a=b', '-1', 'a', '1e5')
  fc.assert(
    fc.property(
      anyPolicy,
      agents,
      price,
      fc.constantFrom('USD', 'usd\n'),
      (policy, agent, amount, currency) => {
        const { payment } = policy
        const rights = payment ? { ...policy, payment: { ...payment, amount, currency } } : policy
        const response = rightsResponse(rights, ask(`${agent}/1`), {
          rsl: 'https://example.com/\n>',
        })
        if (!response) return
        expect(response.status).toBe(402)
        expect(rights.ai?.[purposeOf(agent)] ?? 'conditional').toBe('conditional')
        expect(response.headers.has('set-cookie')).toBe(false)
      },
    ),
  )
})

function purposeOf(agent: string) {
  return knownCrawlers.crawlers.find((crawler) => crawler.agent === agent)?.purpose ?? 'train'
}
