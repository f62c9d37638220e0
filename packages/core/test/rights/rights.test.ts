import {
  type Payment,
  type Permission,
  type Rights,
  resolveRights,
  rightsIssues,
  rightsPermissions,
  safeParseArticle,
  safeParseFeed,
  tdmReservation,
} from '@standfirst/core'
import { describe, expect, test } from 'vitest'

const by = 'https://creativecommons.org/licenses/by/4.0/'
const nc = 'https://creativecommons.org/licenses/by-nc/4.0/'
const terms = 'https://example.com/terms'

describe('the nearest policy wins, field by field', () => {
  const article = { rights: { credit: 'Ada', ai: { train: 'deny' } } } as const
  const feed = { rights: { credit: 'Feed', ai: { train: 'allow', search: 'allow' } } } as const
  const publication = { rights: { terms, ai: { input: 'conditional' } } } as const

  test('fields and permissions', () => {
    expect(resolveRights(article, feed, publication)).toEqual({
      credit: 'Ada',
      terms,
      ai: { train: 'deny', search: 'allow', input: 'conditional' },
    })
  })

  test('nothing is changed, and what is given is a copy', () => {
    const before = JSON.stringify([article, feed, publication])
    const resolved = resolveRights(article) as Rights
    resolved.credit = 'x'
    if (resolved.ai) resolved.ai.train = 'allow'
    expect(JSON.stringify([article, feed, publication])).toBe(before)
  })

  test('no policy is none', () => {
    expect(resolveRights()).toBeUndefined()
    expect(resolveRights({}, undefined, null)).toBeUndefined()
  })

  test('a field from farther away never contradicts a nearer one', () => {
    const house = {
      rights: {
        ai: { search: 'allow', train: 'deny', input: 'conditional' },
        payment: { kind: 'use' as const, amount: '1', currency: 'USD' },
      },
    } as const
    expect(resolveRights({ rights: { license: by } }, house)).toEqual({
      license: by,
      ai: { search: 'allow', input: 'conditional' },
    })
    expect(resolveRights({ rights: { license: nc } }, house)).toEqual({
      license: nc,
      ...house.rights,
    })
  })
})

test('every combination resolves to a policy without contradictions', () => {
  const permissions: (Permission | undefined)[] = [undefined, 'allow', 'deny', 'conditional']
  const payments: (Payment | undefined)[] = [
    undefined,
    { kind: 'free' },
    { kind: 'training', amount: '1', currency: 'EUR' },
    { kind: 'use' },
    { kind: 'crawl' },
    { kind: 'attribution' },
  ]
  const policies: Rights[] = []
  for (const search of permissions) {
    for (const input of permissions) {
      for (const train of permissions) {
        for (const payment of payments) {
          for (const license of [undefined, by, nc, terms]) {
            const ai = {
              ...(search && { search }),
              ...(input && { input }),
              ...(train && { train }),
            }
            policies.push({
              ...(license && { license }),
              ...(Object.keys(ai).length && { ai }),
              ...(payment && { payment }),
            })
          }
        }
      }
    }
  }
  const coherent = policies.filter((rights) => rightsIssues(rights).length === 0)
  expect(policies).toHaveLength(1536)
  expect(coherent.length).toBeGreaterThan(500)
  expect(coherent.length).toBeLessThan(1536)
  const far = coherent.filter((_, index) => index % 17 === 0)
  for (const near of coherent) {
    for (const other of far) {
      const resolved = resolveRights({ rights: near }, { rights: other }) as Rights
      expect(rightsIssues(resolved)).toEqual([])
      expect(resolved).toMatchObject(near)
    }
  }
})

describe('the gate refuses a policy that contradicts itself', () => {
  const article = {
    url: 'https://example.com/a',
    language: 'en',
    title: 'A',
    summary: 'B',
    publishedAt: '2026-11-23T09:30:00Z',
  }
  const wrong: [string, Rights, (string | number)[]][] = [
    [
      'a price for what is free',
      { payment: { kind: 'free', amount: '1', currency: 'EUR' } },
      ['payment', 'amount'],
    ],
    ['an amount of nothing', { payment: { kind: 'crawl', amount: '1' } }, ['payment', 'amount']],
    [
      'a currency of nothing',
      { payment: { kind: 'crawl', currency: 'EUR' } },
      ['payment', 'currency'],
    ],
    [
      'training sold and denied',
      { ai: { train: 'deny' }, payment: { kind: 'training' } },
      ['ai', 'train'],
    ],
    [
      'training sold and given',
      { ai: { train: 'allow' }, payment: { kind: 'training' } },
      ['ai', 'train'],
    ],
    [
      'answers sold and denied',
      { ai: { input: 'deny' }, payment: { kind: 'use' } },
      ['ai', 'input'],
    ],
    [
      'a price and nothing to buy',
      { ai: { search: 'allow', input: 'deny', train: 'deny' }, payment: { kind: 'crawl' } },
      ['payment'],
    ],
    ['an open licence and a denial', { license: by, ai: { train: 'deny' } }, ['ai', 'train']],
    [
      'an open licence and a price',
      { license: by, payment: { kind: 'crawl' } },
      ['payment', 'kind'],
    ],
  ]

  test.each(wrong)('%s', (_, rights, path) => {
    const result = safeParseArticle({ ...article, rights })
    expect(result.success).toBe(false)
    expect(result.issues).toMatchObject([
      { code: 'contradictory-rights', severity: 'error', path: ['rights', ...path] },
    ])
    const feed = { title: 'F', description: 'D', url: 'https://example.com/', language: 'en' }
    expect(safeParseFeed({ ...feed, rights, articles: [] }).success).toBe(false)
  })
})

test('what is sold is conditional', () => {
  expect(rightsPermissions({ payment: { kind: 'training' } })).toEqual({ train: 'conditional' })
  expect(rightsPermissions({ payment: { kind: 'crawl' } })).toEqual({})
  const strange = { ai: { train: 'maybe', search: 'allow' } } as unknown as Rights
  expect(rightsPermissions(strange)).toEqual({ search: 'allow' })
})

test('mining is reserved where training is, and free only where nothing is kept back', () => {
  expect(tdmReservation({ ai: { train: 'deny' }, terms })).toEqual({
    reservation: 1,
    policy: terms,
  })
  expect(tdmReservation({ ai: { train: 'conditional' } })).toEqual({ reservation: 1 })
  expect(tdmReservation({ ai: { train: 'allow' } })).toEqual({ reservation: 0 })
  expect(tdmReservation({ ai: { train: 'allow', input: 'deny' } })).toBeUndefined()
  expect(tdmReservation({ ai: { search: 'allow' } })).toBeUndefined()
  // A licence that permits all is silent by itself, and takes back what holds around it.
  const house = { ai: { train: 'deny' as const } }
  const open = { license: by, ai: { search: 'allow', input: 'conditional' } } as const
  expect(tdmReservation(open)).toBeUndefined()
  expect(tdmReservation(open, { ai: { train: 'allow' } })).toBeUndefined()
  expect(tdmReservation(open, house)).toEqual({ reservation: 0 })
  expect(tdmReservation({ license: by, ai: { train: 'conditional' } }, house)).toEqual({
    reservation: 1,
  })
  expect(tdmReservation({ license: nc }, house)).toBeUndefined()
  const paid = { license: by, payment: { kind: 'contribution' as const, url: terms } }
  expect(tdmReservation(paid, house)).toBeUndefined()
  const unsafe = { ai: { train: 'deny' as const }, terms: 'javascript:alert(1)' }
  expect(tdmReservation(unsafe)).toEqual({ reservation: 1 })
})
