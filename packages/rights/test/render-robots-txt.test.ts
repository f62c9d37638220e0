import type { Issue } from '@standfirst/core'
import {
  knownCrawlers,
  renderRobotsTxt,
  renderRsl,
  renderTdmRep,
  rightsHeaders,
  rightsMeta,
} from '@standfirst/rights'
import { hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPolicy } from './policies.ts'
import { parseRobots, parseXml } from './readers.ts'

const rights = { ai: { search: 'allow', train: 'deny' } } as const
const written =
  '# Ours\r\nUser-agent: *\r\nDisallow: /private/\r\n\r\nUser-agent: Googlebot\r\nAllow: /private/x'

describe('merging into a robots.txt that is there', () => {
  const merged = renderRobotsTxt({ rights }, { existing: written })

  test('keeps it, byte for byte', () => {
    expect(merged.startsWith(`${written}\n\n# BEGIN Standfirst\n`)).toBe(true)
    expect(allowed(merged, '/private/a', 'Anybot')).toBe(false)
    expect(allowed(merged, '/private/x', 'Googlebot')).toBe(true)
    expect(allowed(merged, '/a', 'Anybot')).toBe(true)
    expect(allowed(merged, '/a', 'GPTBot')).toBe(false)
    expect(allowed(merged, '/a', 'OAI-SearchBot')).toBe(true)
  })

  test('twice changes nothing, another policy the block alone', () => {
    expect(renderRobotsTxt({ rights }, { existing: merged })).toBe(merged)
    const after = `${merged}User-agent: Slow\nCrawl-delay: 10\n`
    expect(renderRobotsTxt({ rights }, { existing: after })).toBe(after)
    const free = renderRobotsTxt({ rights: { ai: { train: 'allow' } } }, { existing: after })
    expect(free.startsWith(written)).toBe(true)
    expect(free.endsWith('# END Standfirst\nUser-agent: Slow\nCrawl-delay: 10\n')).toBe(true)
    expect(renderRobotsTxt({}, { existing: after })).toBe(
      after.replace(/# BEGIN.*# END Standfirst\n/s, ''),
    )
  })

  test('who is kept out of a part alone still hears what it says to all', () => {
    const own = [
      { place: '/open/', rights: { ai: { search: 'allow', train: 'allow' } } },
      { place: '/shut/', rights: { ai: { search: 'deny', train: 'deny' } } },
      { place: '/open/shut/', rights: { ai: { search: 'allow', train: 'deny' } } },
      { place: 'shut # here', rights },
    ] as const
    const issues: Issue[] = []
    const text = renderRobotsTxt(
      { rights, own },
      { existing: written, onIssue: (issue) => issues.push(issue) },
    )
    const paths = ['/a', '/open/', '/open/shut/', '/shut/', '/private/']
    const may = (agent: string) => paths.filter((path) => allowed(text, path, agent))
    expect(may('OAI-SearchBot')).toEqual(['/a', '/open/', '/open/shut/'])
    expect(may('GPTBot')).toEqual(['/open/'])
    expect(may('Anybot')).toEqual(['/a', '/open/', '/open/shut/', '/shut/'])
    expect(text.match(/^Content-Usage: \/open\/ train-ai=y, search=y$/gm)).toHaveLength(3)
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['unsafe-url', 'own', 3, 'place'],
    ])
    expect(renderRobotsTxt({ rights, own }, { existing: text })).toBe(text)
  })

  test('what it says itself stands, and is reported', () => {
    const existing =
      'User-agent: gptbot\nAllow: /\nContent-Signal: ai-train=yes\nSitemap: https://example.com/s.xml\n'
    const issues: Issue[] = []
    const text = renderRobotsTxt(
      { rights, sitemaps: ['https://example.com/s.xml'] },
      { existing, onIssue: (issue) => issues.push(issue) },
    )
    expect(allowed(text, '/', 'GPTBot')).toBe(true)
    expect(text.match(/^Content-Signal/gm)).toHaveLength(1)
    expect(text.match(/^Sitemap/gm)).toHaveLength(1)
    expect(issues.map(({ code, message }) => `${code} ${message.split('`')[1]}`)).toEqual([
      'existing-rule Content-Signal: ai-train=yes',
      'existing-rule User-agent: GPTBot',
    ])
  })

  test('any text: nothing is lost, and twice is once', () => {
    const lines = fc.constantFrom(
      '# BEGIN Standfirst\n',
      '# END Standfirst\n',
      'User-agent: *\n',
      'Disallow: /a\r\n',
      '\n',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(lines, hostileString())), (parts) => {
        const existing = parts.join('')
        const once = renderRobotsTxt({ rights }, { existing })
        expect(renderRobotsTxt({ rights }, { existing: once })).toBe(once)
        const block = renderRobotsTxt({ rights })
        const at = once.indexOf(block)
        expect(at).toBeGreaterThanOrEqual(0)
        const [before, after] = [once.slice(0, at), once.slice(at + block.length)]
        expect(existing.startsWith(before.replace(/\n{1,2}$/, ''))).toBe(true)
        expect(existing.endsWith(after)).toBe(true)
      }),
    )
  })
})

test("a list of crawlers of one's own", () => {
  const crawlers = [
    { agent: 'MyBot', operator: 'Me', purpose: 'train' as const },
    { agent: 'Bad\nUser-agent: *', operator: 'Nobody', purpose: 'train' as const },
  ]
  const issues: Issue[] = []
  const text = renderRobotsTxt({ rights }, { crawlers, onIssue: (issue) => issues.push(issue) })
  expect(text).toContain('User-agent: MyBot\nDisallow: /\n')
  expect(text).not.toContain('Bad')
  expect(issues.map(({ code, path }) => ({ code, path }))).toEqual([
    { code: 'invalid-crawler', path: ['crawlers', 1, 'agent'] },
  ])
  expect(renderRobotsTxt({ rights }, { contentUsage: false })).not.toContain('Content-Usage')
})

test('the list of crawlers is dated, and each is there once', () => {
  expect(knownCrawlers.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const names = knownCrawlers.crawlers.map(({ agent }) => agent.toLowerCase())
  expect(new Set(names).size).toBe(names.length)
})

describe('hostile strings', () => {
  test('add no line to robots.txt', () => {
    fc.assert(
      fc.property(anyPolicy, hostileString(), hostileString(), (policy, one, other) => {
        const own = `https://example.com/${one}`
        const text = renderRobotsTxt({ rights: policy, rsl: own, sitemaps: [own, other] })
        for (const line of text.split(/[\r\n\u2028\u2029\u0085\v\f]/)) {
          expect(line).toMatch(
            /^(?:|# (?:BEGIN|END) Standfirst|# An IETF draft: [\w-]+, [\w-]+|License: https:[!-~]+|Sitemap: https?:[!-~]+|User-agent: (?:\*|[\w-]+)|Disallow:(?: \/)?|Content-(?:Signal|Usage): [a-z=, -]+)$/,
          )
        }
      }),
    )
  })

  test('split no header', () => {
    fc.assert(
      fc.property(anyPolicy, hostileString(), (policy, text) => {
        const hostile = { ...policy, license: `https://example.com/${text}`, terms: text }
        const headers = rightsHeaders(hostile, { rsl: `https://example.com/a>; rel="x${text}` })
        for (const value of Object.values(headers)) expect(value).toMatch(/^[ -~]*$/)
        expect(() => new Headers(headers)).not.toThrow()
        const targets = [...(headers.link ?? '').matchAll(/<[^>]*>; rel="([^"]*)"/g)]
        for (const [, rel] of targets) expect(rel).toBe('license')
      }),
    )
  })

  test('break neither XML nor JSON', () => {
    fc.assert(
      fc.property(anyPolicy, hostileString(), (policy, text) => {
        const hostile = { ...policy, copyright: text, contact: text }
        parseXml(renderRsl(hostile, { url: `/${text}` }))
        parseXml(renderRsl([{ url: text, rights: hostile }]))
        JSON.parse(renderTdmRep([{ location: text, rights: hostile }]))
        expect(rightsMeta({ ...hostile, license: `javascript:${text}` }).link).toEqual([])
      }),
    )
  })
})

test('nothing is changed, and the zone of time changes nothing', () => {
  const zone = process.env.TZ
  const policy = { ai: { train: 'conditional' as const }, terms: 'https://example.com/terms' }
  const before = JSON.stringify(policy)
  const outputs = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((name) => {
    process.env.TZ = name
    return [renderRobotsTxt({ rights: policy }), renderRsl(policy), renderTdmRep(policy)].join()
  })
  process.env.TZ = zone
  expect(new Set(outputs).size).toBe(1)
  expect(JSON.stringify(policy)).toBe(before)
})

test("what a format can't say is reported", () => {
  const codes = (render: (onIssue: (issue: Issue) => void) => unknown) => {
    const issues: Issue[] = []
    render((issue) => issues.push(issue))
    return issues.map(({ code, path }) => `${code} ${path.join('.')}`)
  }
  const policy = { credit: 'Ada', ai: { input: 'conditional' as const } }
  expect(codes((onIssue) => renderRobotsTxt({ rights: policy }, { onIssue }))).toEqual([
    'not-carried rights.credit',
    'conditional-use ai.input',
  ])
  expect(codes((onIssue) => renderRsl(policy, { onIssue }))).toEqual(['unsaid-rights credit'])
  expect(codes((onIssue) => renderRsl([{ url: 'x', rights: policy }], { onIssue }))).toEqual([
    'unsafe-url 0.url',
  ])
  expect(codes((onIssue) => renderTdmRep(policy, { onIssue }))).toEqual([
    'not-carried credit',
    'unsaid-rights ai.input',
  ])
})

function allowed(robots: string, path: string, agent: string): boolean | undefined {
  const parsed = parseRobots('https://example.com/robots.txt', robots)
  return parsed.isAllowed(`https://example.com${path}`, agent)
}

test('of rules for parts of a site, the one for the smallest part comes first, whose match holds', () => {
  const deny = { ai: { train: 'deny' as const } }
  const allow = { ai: { train: 'allow' as const } }
  const rules = JSON.parse(
    renderTdmRep([
      { location: '/', rights: deny },
      { location: '/open/', rights: allow },
      { location: '/open/not/', rights: deny },
    ]),
  )
  expect(
    rules.map((rule: Record<string, unknown>) => [rule.location, rule['tdm-reservation']]),
  ).toEqual([
    ['/open/not/', 1],
    ['/open/', 0],
    ['/', 1],
  ])
})
