import {
  type AiPermissions,
  type Payment,
  type Permission,
  type Rights,
  rightsIssues,
} from '@standfirst/core'
import { hostileString } from '@standfirst/testing'
import fc from 'fast-check'

const terms = 'https://example.com/terms?a=1&b=2'
const pay = 'https://example.com/pay'

/** Policies that publishers have. */
export const policies: [name: string, rights: Rights][] = [
  ['says nothing', {}],
  ['denies everything', { ai: { search: 'deny', input: 'deny', train: 'deny' }, terms }],
  ['search only', { ai: { search: 'allow', input: 'deny', train: 'deny' }, copyright: '© Ada' }],
  ['no training', { ai: { train: 'deny' } }],
  ['everything is free', { ai: { search: 'allow', input: 'allow', train: 'allow' } }],
  [
    'search free, the rest by agreement',
    {
      ai: { search: 'allow', input: 'conditional', train: 'conditional' },
      terms,
      contact: 'rights@example.com',
    },
  ],
  [
    'sells training',
    {
      ai: { search: 'allow', input: 'allow' },
      payment: { kind: 'training', amount: '100', currency: 'EUR', url: pay },
    },
  ],
  [
    'sells use',
    { ai: { search: 'allow', train: 'deny' }, payment: { kind: 'use', url: pay }, terms },
  ],
  [
    'pay per crawl',
    {
      ai: { search: 'allow', input: 'conditional', train: 'conditional' },
      payment: { kind: 'crawl', amount: '0.01', currency: 'USD' },
    },
  ],
  [
    'attribution',
    {
      ai: { search: 'allow', input: 'conditional', train: 'conditional' },
      payment: { kind: 'attribution' },
    },
  ],
  [
    'Creative Commons BY',
    { license: 'https://creativecommons.org/licenses/by/4.0/', credit: 'Ada' },
  ],
  [
    'BY, machines too',
    {
      license: 'https://creativecommons.org/licenses/by/4.0/',
      ai: { search: 'allow', input: 'conditional', train: 'conditional' },
    },
  ],
  [
    'BY-NC, no training',
    {
      license: 'https://creativecommons.org/licenses/by-nc/4.0/',
      ai: { search: 'allow', train: 'deny' },
    },
  ],
  [
    'a licence of its own',
    { license: 'https://example.com/licence', ai: { search: 'allow', input: 'deny' }, terms },
  ],
]

const permission = fc.option(fc.constantFrom<Permission>('allow', 'deny', 'conditional'), {
  nil: undefined,
})
const address = fc.option(
  fc.constantFrom(terms, pay, 'https://example.com/ü?"#x', 'javascript:alert(1)'),
  { nil: undefined },
)
const text = fc.option(hostileString(), { nil: undefined })

/** Any policy that does not contradict itself; its strings may be hostile. */
export const anyPolicy: fc.Arbitrary<Rights> = fc
  .record({
    ai: fc.option(fc.record({ search: permission, input: permission, train: permission }), {
      nil: undefined,
    }),
    license: fc.option(
      fc.constantFrom(
        'https://creativecommons.org/licenses/by/4.0/',
        'https://creativecommons.org/licenses/by-nc-nd/4.0/',
        'https://creativecommons.org/publicdomain/zero/1.0/',
        'https://example.com/licence',
      ),
      { nil: undefined },
    ),
    payment: fc.option(
      fc.record({
        kind: fc.constantFrom<Payment['kind']>(
          'purchase',
          'subscription',
          'training',
          'crawl',
          'use',
          'contribution',
          'attribution',
          'free',
        ),
        url: address,
      }),
      { nil: undefined },
    ),
    terms: address,
    copyright: text,
    credit: text,
    contact: text,
  })
  .map((policy) => JSON.parse(JSON.stringify(policy)) as Rights)
  .filter((policy) => rightsIssues(policy).length === 0)

/** What a policy can mean of a use for those who know only what an output says. */
export type Meaning = Permission | undefined
export type Reading = { [Use in keyof Required<AiPermissions>]: ReadonlySet<Meaning> }

export const uses = ['search', 'input', 'train'] as const

/** Every meaning that there is. */
export const anything: ReadonlySet<Meaning> = new Set(['allow', 'deny', 'conditional', undefined])
