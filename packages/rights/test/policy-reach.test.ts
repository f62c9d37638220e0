import { type Permission, type Rights, rightsIssues } from '@standfirst/core'
import {
  contentSignal,
  type PolicyListener,
  policyReach,
  renderRobotsTxt,
  renderRsl,
  renderTdmRep,
  renderTrustTxt,
  rightsHeaders,
} from '@standfirst/rights'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPolicy, type Meaning, policies, type Reading, uses } from './policies.ts'
import * as read from './readers.ts'

const permissions: Permission[] = ['allow', 'deny', 'conditional']
const listeners: PolicyListener[] = [
  'rsl',
  'content-signal',
  'content-usage',
  'crawlers',
  'tdmrep',
  'trust-txt',
  'google',
]

/** What files and headers say, read by parsers of others, against what each listener is told. */
function agree(rights: Rights): void {
  const reach = policyReach(rights)
  const robots = renderRobotsTxt({ rights })
  const headers = rightsHeaders(rights)
  const [rule] = JSON.parse(renderTdmRep(rights))
  const heard: Partial<Record<PolicyListener, Reading>> = {
    rsl: read.readRsl(renderRsl(rights)),
    'content-signal': read.readContentSignal(headers['content-signal']),
    'content-usage': read.readContentUsage(headers['content-usage']),
    crawlers: read.readCrawlers(robots),
    tdmrep: read.readTdm(rule?.['tdm-reservation']),
    'trust-txt': read.readTrustTxt(renderTrustTxt({ rights })),
  }
  const may: Record<string, Meaning[]> = {
    yes: ['allow', 'conditional'],
    no: ['deny', 'conditional'],
    pay: ['conditional'],
  }
  for (const [listener, reading] of Object.entries(heard)) {
    for (const use of uses) {
      const told = reach[listener as PolicyListener][use]
      const meant = [...reading[use]]
      const place = `${listener}, ${use}, ${told}`
      if (told === undefined) expect(meant, place).toContain(undefined)
      else expect(may[told], place).toEqual(expect.arrayContaining(meant))
    }
  }
  const out = /^User-agent: Google-Extended$/m.test(robots)
  expect(reach.google).toEqual(out ? { train: 'no' } : {})
}

test.each(policies)('%s: each listener is told what the files say', (_, rights) => {
  agree(rights)
})

test('any policy: each listener is told what the files say', () => {
  fc.assert(fc.property(anyPolicy, agree), { numRuns: 300 })
})

test("crawlers of a list of one's own", () => {
  const rights: Rights = { ai: { input: 'deny', train: 'deny' } }
  const crawlers = [{ agent: 'ExampleBot', operator: 'Example', purpose: 'input' as const }]
  expect(policyReach(rights, { crawlers })).toMatchObject({ crawlers: { input: 'no' }, google: {} })
})

test('signals as data', () => {
  expect(contentSignal({ ai: { search: 'allow', input: 'conditional', train: 'deny' } })).toEqual({
    search: 'yes',
    'ai-input': 'no',
    'ai-train': 'no',
  })
})

test('what is told stands in docs/who-hears-this.md', async () => {
  await expect(document()).toMatchFileSnapshot('../../../docs/who-hears-this.md')
})

function document(): string {
  return [
    '# Who hears this',
    '',
    'What each reader of a policy is told of every policy that the three uses allow, in the order search, input, train: `yes`, `no`, `pay` (for a payment), or `–` where nothing is said. `policyReach(rights)` of `@standfirst/rights` gives the same for any policy, and this page is made by it.',
    '',
    '- **RSL**: crawlers that obey RSL 1.0. With a payment (`crawl` in the table), what is conditional is for sale; without one it is prohibited, and the terms say whom to ask.',
    "- **Signals**: those who know Content Signals, in robots.txt and as a header. **Usage**: those who know the IETF's draft; it has no word for input, and its `search` says nothing of summaries that a search engine writes.",
    '- **Crawlers**: AI crawlers that robots.txt names; they are kept out or come in, and know no payment.',
    "- **TDMRep**: those who mine texts under article 4 of the EU's copyright directive. It has one question for all mining.",
    '- **trust.txt**: those who read what publishers say of themselves. A build writes it where the publisher has `policies`; it has a line for training alone.',
    "- **Google** hears of training alone (`Google-Extended`). Whether AI Overviews and AI Mode may use a page is a setting of Search Console, which no file stands for; `html: { robots: 'nosnippet' }` in the configuration keeps the text of pages out of them, and out of the snippets of search results with it.",
    '',
    ...table([heads, ...rows()]),
    '',
    'In the column of payments, `–` stands where the gate refuses the policy: a payment is for what is conditional.',
    '',
  ].join('\n')
}

const heads = [
  'search, input, train',
  'RSL',
  'RSL with a payment',
  'Signals',
  'Usage',
  'Crawlers',
  'TDMRep',
  'trust.txt',
  'Google',
]

/** Lines of a table, its columns aligned. */
function table(cells: string[][]): string[] {
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[], fill = ' ') =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`
  const [head = [], ...body] = cells
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((row) => line(row)),
  ]
}

function rows(): string[][] {
  return permissions.flatMap((search) =>
    permissions.flatMap((input) =>
      permissions.map((train) => {
        const ai = { search, input, train }
        const reach = policyReach({ ai })
        const sold: Rights = { ai, payment: { kind: 'crawl', amount: '0.01', currency: 'USD' } }
        const [rsl, ...others] = listeners.map((listener) => cell(reach[listener]))
        const paid = rightsIssues(sold).length ? '–' : cell(policyReach(sold).rsl)
        return [`${search}, ${input}, ${train}`, rsl ?? '–', paid, ...others]
      }),
    ),
  )
}

function cell(told: Record<string, string | undefined>): string {
  const words = uses.map((use) => told[use] ?? '–')
  return words.every((word) => word === '–') ? '–' : words.join(', ')
}
