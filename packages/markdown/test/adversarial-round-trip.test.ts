import { type MarkdownPreset, parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { parseMarkdown as parseFast } from '@standfirst/markdown/fast'
import { adversarialArticle } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// The same articles each time: others are looked for by hand, not by a build that fails at times.
const seed = 20261128
const numRuns = process.env.STANDFIRST_TEST_ALL === '1' ? 200 : 25

const presets: MarkdownPreset[] = [
  'hugo',
  'astro',
  'jekyll',
  'zola',
  'eleventy',
  'obsidian',
  'hexo',
  'docusaurus',
  'vitepress',
  'nuxt-content',
]
const ways: [string, typeof parseMarkdown, MarkdownPreset | undefined][] = [
  ['the default parser', parseMarkdown, undefined],
  ['the native parser', parseFast, undefined],
  ...presets.map((preset): (typeof ways)[number] => [preset, parseMarkdown, preset]),
]

describe(`${numRuns} articles of nothing but traps come back the same`, () => {
  const articles = fc.sample(adversarialArticle(), { numRuns, seed })

  test.each(ways)('with %s', { timeout: 600_000 }, (_name, parse, preset) => {
    for (const article of articles) {
      expect(parse(renderMarkdown(article, { preset }), { preset })).toEqual(article)
    }
  })

  test('they have what is hard to write', () => {
    const all = JSON.stringify(articles)
    const parts = [
      '{{',
      '](',
      '\ufeff',
      '\u00a0',
      '\u200d',
      '[^',
      '"start":999999999',
      '%25zz',
      '`',
    ]
    expect(parts.filter((part) => !all.includes(part))).toEqual([])
    expect(Math.max(...articles.map((one) => listDepth(one.sections)))).toBeGreaterThanOrEqual(5)
  })
})

/** How many lists are one in the other, at most. */
function listDepth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Math.max(0, ...Object.values(value).map(listDepth))
  return inside + ('type' in value && value.type === 'list' ? 1 : 0)
}
