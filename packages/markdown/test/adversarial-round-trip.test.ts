import { type MarkdownPreset, parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { parseMarkdown as parseFast } from '@standfirst/markdown/fast'
import { adversarialArticle } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// The same articles each time; every night others, and many more of them (`STANDFIRST_ROUND_TRIPS`).
const { STANDFIRST_ROUND_TRIPS, STANDFIRST_SEED, STANDFIRST_TEST_ALL } = process.env
const usual = 20261128
const seed =
  STANDFIRST_SEED === 'random'
    ? Math.floor(Math.random() * 2 ** 31)
    : Number(STANDFIRST_SEED ?? usual)
const numRuns = Number(STANDFIRST_ROUND_TRIPS ?? (STANDFIRST_TEST_ALL === '1' ? 200 : 25))

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
  'pelican',
]
const ways: [string, typeof parseMarkdown, MarkdownPreset | undefined][] = [
  ['the default parser', parseMarkdown, undefined],
  ['the native parser', parseFast, undefined],
  ...presets.map((preset): (typeof ways)[number] => [preset, parseMarkdown, preset]),
]

describe(`${numRuns} articles of nothing but traps come back the same (seed ${seed})`, () => {
  const articles = fc.sample(adversarialArticle(), { numRuns, seed })

  test.each(ways)('with %s', { timeout: 3_600_000 }, (_name, parse, preset) => {
    for (const [index, article] of articles.entries()) {
      const back = parse(renderMarkdown(article, { preset }), { preset })
      expect(back, `article ${index} of the seed ${seed}`).toEqual(article)
    }
  })

  test('they have what is hard to write', () => {
    const some = fc.sample(adversarialArticle(), { numRuns: 25, seed: usual })
    const all = JSON.stringify(some)
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
    expect(Math.max(...some.map((one) => listDepth(one.sections)))).toBeGreaterThanOrEqual(5)
  })
})

/** How many lists are one in the other, at most. */
function listDepth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Math.max(0, ...Object.values(value).map(listDepth))
  return inside + ('type' in value && value.type === 'list' ? 1 : 0)
}
