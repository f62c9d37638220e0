import { feedToOutbox } from '@standfirst/activitypub'
import type { Issue } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { articleFormats, covers, feedFormats, markdownFormats, replaced } from './carriage.ts'
import { fullFeed } from './full-feed.ts'
import { leavesOf, type Path } from './least-feed.ts'

const ofArticles: typeof articleFormats = {
  ...articleFormats,
  ...markdownFormats,
  outbox: (feed, onIssue) =>
    JSON.stringify(
      feedToOutbox(feed, {
        id: 'https://example.com/outbox',
        actor: 'https://example.com/actor',
        onIssue,
      }),
    ),
}

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
