import { describe, expect, test } from 'vitest'
import { safeParseMarkdown } from '../../src/index.ts'
import eleventy from './fixtures/held-back/eleventy.json' with { type: 'json' }
import hugo from './fixtures/held-back/hugo.json' with { type: 'json' }
import jekyll from './fixtures/held-back/jekyll.json' with { type: 'json' }

const now = '2026-11-28T10:00:00Z'

function read(preset: 'hugo' | 'jekyll' | 'eleventy', lines: string) {
  const date = preset === 'jekyll' || /^date:/i.test(lines) ? '' : 'date: 2021-01-02\n'
  const source = `---\ntitle: T\ndescription: S\n${date}${lines}\n---\n\nText.\n`
  const result = safeParseMarkdown(source, {
    preset,
    now,
    path: '_posts/2021-01-02-a.md',
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  const isSeen =
    result.success &&
    result.article.status === 'published' &&
    Date.parse(result.article.publishedAt) <= Date.parse(now)
  return { isSeen, issues: result.issues }
}

// What the tools themselves built, and what they did not, of the same lines.
describe.each([
  ['hugo', hugo],
  ['jekyll', jekyll],
  ['eleventy', eleventy],
] as const)('%s', (preset, { built, heldBack }) => {
  test.each(heldBack)('what it does not build, nobody sees: %j', (lines) => {
    expect(read(preset, lines).isSeen).toBe(false)
  })

  test('of what it builds, what is held back is a date to come, a key that looks like it, or reported', () => {
    const silent = built.filter((lines) => {
      const { isSeen, issues } = read(preset, lines)
      return !isSeen && issues.length === 0
    })
    const usual =
      /^(?:(?:publish|pub)?date|published): .*2050|^_?build:\n {2}(?:list|render): false$|^headless: true$|^status: draft$|^published: false$|^(?:draft|eleventyExcludeFromCollections): true$|^permalink: false$|^expiryDate: |^eleventyComputed:\n {2}draft: true$/i
    expect(silent.filter((lines) => !usual.test(lines))).toEqual([])
    expect(built.some((lines) => read(preset, lines).isSeen)).toBe(true)
  })
})
