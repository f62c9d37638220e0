import { feedToOutbox } from '@standfirst/activitypub'
import {
  type Article,
  articleToMdast,
  type Feed,
  type Issue,
  safeParseArticle,
  safeParseFeed,
} from '@standfirst/core'
import { fingerprint } from '@standfirst/rights'
import { describe, expect, test } from 'vitest'
import {
  articleFormats,
  covers,
  feedFormats,
  markdownFormats,
  replaced,
  shortFormats,
} from './carriage.ts'
import { fullFeed } from './full-feed.ts'
import { leavesOf, type Path } from './least-feed.ts'

const ofArticles: typeof articleFormats = {
  ...articleFormats,
  ...markdownFormats,
  ...shortFormats,
  outbox: (feed, onIssue) =>
    JSON.stringify(
      feedToOutbox(feed, {
        id: 'https://example.com/outbox',
        actor: 'https://example.com/actor',
        onIssue,
      }),
    ),
}

// 3,000 levels took down Markdown, and a feed with fingerprints.
describe('what lies deeper than the gate lets through is left out and told', () => {
  const taken = nested(96)
  const deep = nested(97)

  test('the gate draws the same line', () => {
    const results = [taken, deep].map(({ articles: [one] }) => safeParseArticle(one))
    expect(results.map(({ success }) => success)).toEqual([true, false])
    expect([taken, deep].map((feed) => safeParseFeed(feed).success)).toEqual([true, false])
  })

  test.each(Object.entries({ ...ofArticles, mdast, fingerprint: print }))('%s', (name, render) => {
    const told = (feed: Feed) => {
      const issues: Issue[] = []
      render(feed, (issue) => void issues.push(issue))
      const found = issues.filter(({ code }) => code === 'too-deep')
      return found.map(({ path }) => path.slice(path.indexOf('sections')))
    }
    expect(told(taken)).toEqual([])
    const paths = told(deep)
    expect(paths.map((path) => path.slice(0, -193))).toEqual(
      withoutContent.test(name)
        ? []
        : [
            ['sections', 0, 'content', 0, 'children', 0],
            ['sections', 1, 'items', 0, 'answer', 0],
          ],
    )
  })
})

/** What shows no content has nothing to tell of it. */
const withoutContent =
  /^(?:head|list|digest|.*`summary`|digest as text|list in JSON-LD|news sitemap)$/

/** Text of the right kind that has none of the forms that the format asks for. */
const wrong = 'not a form'

// Plain JSON that skipped the gate: a text that is no time, tag, type or address says nothing.
describe.each([
  ['an article', ofArticles, ['articles', 0]],
  ['a feed', feedFormats, []],
] as const)('a text of a wrong form in %s is carried or told', (_subject, formats, at) => {
  const formed = [...leavesOf(fullFeed, [])].filter((path) => isFormed(path, at))
  test('there are some of each form', () => {
    expect(formed.length).toBeGreaterThan(at.length ? 80 : 20)
  })

  test.each(Object.entries(formats))('%s', (_name, render) => {
    const lost: string[] = []
    for (const path of formed) {
      const issues: Issue[] = []
      const output = render(replaced(fullFeed, path, wrong), (issue) => void issues.push(issue))
      const own = path.slice(at.length)
      const told = issues.some((issue) => covers(issue.path, own, [...at]))
      if (!told && !output.includes(wrong)) lost.push(own.join('.'))
    }
    expect(lost).toEqual([])
  })
})

function isFormed(path: Path, at: readonly (string | number)[]): boolean {
  if (!at.every((key, index) => key === path[index])) return false
  if (!at.length && path[0] === 'articles') return false
  const value = path.reduce<unknown>((one, key) => (one as never)?.[key], fullFeed)
  return (
    typeof value === 'string' &&
    (/^(?:\d{4}-\d\d-\d\dT|https?:|(?:image|audio|video|application|text)\/)/.test(value) ||
      /^(?:language|email|slug|amount|currency)$/.test(String(path.at(-1))) ||
      path.includes('handles'))
  )
}

/** The feed with a text inside so many quotations, and one that is a level higher in an answer. */
function nested(count: number): Feed {
  const within = (levels: number): object => {
    let node: object = { type: 'paragraph', children: [{ type: 'text', value: 'Deep in it.' }] }
    for (let level = 0; level < levels; level++) node = { type: 'blockquote', children: [node] }
    return node
  }
  return replaced(
    fullFeed,
    ['articles', 0, 'sections'],
    [
      { kind: 'prose', content: [within(count)] },
      { kind: 'faq', items: [{ question: 'Why?', answer: [within(count - 1)] }] },
    ],
  )
}

const mdast: (typeof articleFormats)[string] = ({ articles: [one] }, onIssue) =>
  JSON.stringify(articleToMdast(one as Article, { onIssue }))

const print: (typeof articleFormats)[string] = ({ articles: [one] }, onIssue) =>
  fingerprint(one as Article, { onIssue })
