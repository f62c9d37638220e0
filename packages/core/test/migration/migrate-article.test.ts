import { readdirSync, readFileSync } from 'node:fs'
import { ArticleError, type Issue, migrateArticle, parseArticle } from '@standfirst/core'
import { describe, expect, expectTypeOf, test } from 'vitest'

const folder = new URL('fixtures/versions/', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

/** Each folder is one article in every version: `0.json`, and `1.json` after the gate. */
describe.each(readdirSync(folder))('%s', (name) => {
  const versions = readdirSync(new URL(`${name}/`, folder)).map((file) => read(`${name}/${file}`))

  test('goes up to the newest version, as the gate completes it', async () => {
    const article = parseArticle(migrateArticle(versions[0]))
    const text = `${JSON.stringify(article, null, 2)}\n`
    await expect(text).toMatchFileSnapshot(new URL(`${name}/1.json`, folder).pathname)
  })

  test('goes back down, and nothing is lost', () => {
    const issues: Issue[] = []
    const back = migrateArticle(parseArticle(migrateArticle(versions[0])), {
      to: 0,
      onIssue: (issue) => issues.push(issue),
    })
    expect(back).toEqual(versions[0])
    expect(issues).toEqual([])
  })

  test('is not changed, and shares nothing with the result', () => {
    for (const version of versions) {
      const before = structuredClone(version)
      for (const to of [0, 1] as const) {
        const result = migrateArticle(version, { to })
        expect(result.schemaVersion).toBe(to)
        for (const list of Object.values(result)) if (Array.isArray(list)) list.push('changed')
      }
      expect(version).toEqual(before)
    }
  })
})

const newest = {
  schemaVersion: 1,
  id: 'urn:x:1',
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

describe('is refused', () => {
  const refused: [string, unknown, 0 | 1, string][] = [
    ['a newer version', { ...newest, schemaVersion: 2 }, 1, 'unknown-version'],
    ['a version as a text', { ...newest, schemaVersion: '0' }, 1, 'unknown-version'],
    ['a negative version', { ...newest, schemaVersion: -1 }, 1, 'unknown-version'],
    ['half a version', { ...newest, schemaVersion: 0.5 }, 1, 'unknown-version'],
    ['a list', [newest], 1, 'wrong-type'],
    ['null', null, 1, 'wrong-type'],
    ['a date of no time', { ...newest, publishedAt: new Date(Number.NaN) }, 1, 'not-json'],
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
    expect(() => migrateArticle(newest, { to: 2 as never })).toThrow(RangeError)
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
