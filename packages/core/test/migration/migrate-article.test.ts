import { readdirSync, readFileSync } from 'node:fs'
import { ArticleError, type Issue, migrateArticle, parseArticle } from '@standfirst/core'
import { describe, expect, expectTypeOf, test } from 'vitest'

const folder = new URL('fixtures/versions/', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

/** Each folder is one article in every version: `0.json`, and the others as the gate completes them. */
describe.each(readdirSync(folder))('%s', (name) => {
  const versions = readdirSync(new URL(`${name}/`, folder)).map((file) => read(`${name}/${file}`))

  test('goes up to the newest version, as the gate completes it', async () => {
    const article = parseArticle(migrateArticle(versions[0]))
    const text = `${JSON.stringify(article, null, 2)}\n`
    await expect(text).toMatchFileSnapshot(new URL(`${name}/2.json`, folder).pathname)
    for (const version of versions) expect(parseArticle(migrateArticle(version))).toEqual(article)
    for (const version of versions.slice(1)) expect(parseArticle(version)).toEqual(article)
  })

  test('goes back down, and nothing is lost', () => {
    const issues: Issue[] = []
    const back = migrateArticle(parseArticle(migrateArticle(versions[0])), {
      to: 0,
      onIssue: (issue) => issues.push(issue),
    })
    expect(back).toEqual(versions[0])
    expect(migrateArticle(versions[2], { to: 1 })).toEqual(versions[1])
    expect(issues).toEqual([])
  })

  test('is not changed, and shares nothing with the result', () => {
    for (const version of versions) {
      const before = structuredClone(version)
      for (const to of [0, 1, 2] as const) {
        const result = migrateArticle(version, { to })
        expect(result.schemaVersion).toBe(to)
        for (const list of Object.values(result)) if (Array.isArray(list)) list.push('changed')
      }
      expect(version).toEqual(before)
    }
  })
})

const newest = {
  schemaVersion: 2,
  id: 'urn:example:1',
  url: 'https://example.com/a',
  language: 'en',
  authors: [],
  publishedAt: '2026-11-23T09:30:00Z',
  title: 'A',
  summary: 'About A.',
}

test('what an older version can’t say is left out and reported', () => {
  const found: string[] = []
  const flat = migrateArticle(
    {
      ...newest,
      type: 'news',
      tags: ['ai'],
      media: [],
      sections: [
        { kind: 'prose', content: 'Text.' },
        { kind: 'takeaways', heading: 'Learn', items: ['One.'] },
        { kind: 'takeaways', items: ['Two.'] },
        { kind: 'whyItMatters', paid: true, content: 'Secret.' },
        { kind: 'steps', items: [{ title: 'First', content: 'Do it.' }, 'Then this.'] },
        { kind: 'audience', items: [{ name: 'Teams', url: 'https://example.com/t' }] },
        {
          kind: 'originalPost',
          author: { name: 'Ada', handle: '@ada' },
          publishedAt: '2026-11-23T09:30:00Z',
          quote: [{ type: 'paragraph', children: [{ type: 'text', value: 'So.' }] }],
        },
      ],
      related: [{ url: 'https://example.com/b', title: 'B', publishedAt: newest.publishedAt }],
    },
    {
      to: 0,
      onIssue: ({ code, path, severity }) => {
        expect([code, severity]).toEqual(['not-in-version', 'warning'])
        found.push(path.join('.'))
      },
    },
  )
  expect(flat).toEqual({
    ...newest,
    schemaVersion: 0,
    takeaways: ['One.'],
    steps: ['First\n\nDo it.', 'Then this.'],
    whoBenefits: ['Teams'],
    originalPost: { author: 'Ada', text: 'So.' },
    related: [{ url: 'https://example.com/b', title: 'B' }],
  })
  expect(found).toEqual([
    'type',
    'tags',
    'sections.0',
    'sections.1.heading',
    'sections.2',
    'sections.3',
    'sections.5.items.0.url',
    'sections.6.publishedAt',
    'sections.6.author.handle',
    'related.0.publishedAt',
  ])
})

describe('how much AI took part', () => {
  const told = (use: string) => ({ ...newest, aiDisclosure: { use, note: 'N' } })

  test.each([
    ['none', 'none'],
    ['assisted', 'assisted'],
    ['generated', 'generated'],
    ['modified', 'assisted'],
    ['translated', 'assisted'],
    ['summarised', 'generated'],
  ])('%s is %s in version 1, and never nothing', (use, instead) => {
    const issues: Issue[] = []
    const down = migrateArticle(told(use), { to: 1, onIssue: (issue) => issues.push(issue) })
    expect(down).toEqual({ ...told(instead), schemaVersion: 1 })
    expect(issues.map(({ code, path, severity }) => [code, severity, path.join('.')])).toEqual(
      use === instead ? [] : [['not-in-version', 'warning', 'aiDisclosure.use']],
    )
    expect(migrateArticle(down)).toEqual(told(instead))
    expect(parseArticle(down).aiDisclosure).toEqual({ use: instead, note: 'N' })
  })

  test.each([{}, { aiDisclosure: null }, { aiDisclosure: { use: 7 } }, { aiDisclosure: 'x' }])(
    'nothing is made of %j',
    (said) => {
      const issues: Issue[] = []
      const onIssue = (issue: Issue) => issues.push(issue)
      const down = migrateArticle({ ...newest, ...said }, { to: 1, onIssue })
      expect(down).toEqual({ ...newest, ...said, schemaVersion: 1 })
      expect(issues).toEqual([])
    },
  )
})

describe('what AI made of pictures and recordings', () => {
  test('is left out of version 1 and told, wherever it is', () => {
    const aiDisclosure = { use: 'generated' }
    const picture = { url: 'https://example.com/a.png', alt: 'A' }
    const told = (one: object) => ({
      ...newest,
      image: { ...picture, ...one },
      media: [{ type: 'audio', url: 'https://example.com/a.mp3', mediaType: 'audio/mpeg', ...one }],
      authors: [{ type: 'person', name: 'Ada', image: { ...picture, ...one } }],
    })
    const issues: Issue[] = []
    const onIssue = (issue: Issue) => issues.push(issue)
    const down = migrateArticle(told({ aiDisclosure }), { to: 1, onIssue })
    expect(down).toEqual({ ...told({}), schemaVersion: 1 })
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['not-in-version', 'image.aiDisclosure'],
      ['not-in-version', 'media.0.aiDisclosure'],
      ['not-in-version', 'authors.0.image.aiDisclosure'],
    ])
  })
})

test('the pages of a publisher are left out of version 1 and told', () => {
  const publisher = { type: 'organization', name: 'Example News' }
  const policies = { ethics: 'https://example.com/ethics/' }
  const issues: Issue[] = []
  const down = migrateArticle(
    { ...newest, publisher: { ...publisher, policies } },
    { to: 1, onIssue: (issue) => issues.push(issue) },
  )
  expect(down).toEqual({ ...newest, publisher, schemaVersion: 1 })
  expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['not-in-version', 'publisher.policies'],
  ])
})

describe('is refused', () => {
  const refused: [string, unknown, 0 | 2, string][] = [
    ['a newer version', { ...newest, schemaVersion: 3 }, 2, 'unknown-version'],
    ['a version as a text', { ...newest, schemaVersion: '0' }, 2, 'unknown-version'],
    ['a negative version', { ...newest, schemaVersion: -1 }, 2, 'unknown-version'],
    ['half a version', { ...newest, schemaVersion: 0.5 }, 2, 'unknown-version'],
    ['a list', [newest], 2, 'wrong-type'],
    ['null', null, 2, 'wrong-type'],
    ['a date of no time', { ...newest, publishedAt: new Date(Number.NaN) }, 2, 'not-json'],
    ['a draft, which would be public', { ...newest, status: 'draft' }, 0, 'not-in-version'],
    ['a paid article, which would be free', { ...newest, access: 'paid' }, 0, 'not-in-version'],
  ]
  test.each(refused)('%s', (_, value, to, code) => {
    try {
      migrateArticle(value, { to })
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ArticleError)
      expect((error as ArticleError).issues.map((issue) => issue.code)).toContain(code)
    }
  })

  test('a version to go to that there is not', () => {
    expect(() => migrateArticle(newest, { to: 3 as never })).toThrow(RangeError)
    expectTypeOf(migrateArticle).parameter(1).not.toBeAny()
  })
})

test('wrong values are passed on for the gate to name', () => {
  const wrong = migrateArticle({
    ...newest,
    schemaVersion: 0,
    steps: 'One',
    takeaways: null,
    whyItMatters: ' ',
    originalPost: 'So.',
    cta: 7,
    nonsense: 1,
  })
  expect(wrong.sections).toEqual([
    { kind: 'steps', items: 'One' },
    { kind: 'originalPost', quote: 'So.' },
    { kind: 'callToAction', link: 7 },
  ])
  expect(() => parseArticle(wrong)).toThrow(/sections\[0\]\.items.*[\s\S]*nonsense/)
})
