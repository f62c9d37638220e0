import { parseMarkdown, renderMarkdown } from '@standfirst/markdown'
import { article, cases } from '@standfirst/testing'
import fc from 'fast-check'
import { Liquid } from 'liquidjs'
import { describe, expect, test } from 'vitest'

const liquid = new Liquid()

/** The article that is left when a site generator has run the templates in its text. */
function throughLiquid(original: Parameters<typeof renderMarkdown>[0]) {
  const front = /^---\n[\s\S]*?\n---\n/
  const plain = renderMarkdown(original)
  const body = renderMarkdown(original, { preset: 'jekyll' }).replace(front, '')
  return parseMarkdown(`${front.exec(plain)?.[0]}${liquid.parseAndRenderSync(body)}`)
}

describe('Liquid, which Jekyll and Eleventy run, finds no tag', () => {
  test.each(cases().map((one) => [one.name, one.article] as const))('%s', (_name, original) => {
    expect(throughLiquid(original)).toEqual(original)
  })

  test('random articles', () => {
    fc.assert(
      fc.property(article(), (original) => {
        expect(throughLiquid(original)).toEqual(original)
      }),
      { numRuns: 200, seed: 20261124 },
    )
  })

  test('code about Liquid itself', () => {
    const codes = [
      '{{ x }}',
      '{% raw %}{{ x }}{% endraw %}',
      'a {%- endraw -%} b',
      '{{% endraw %}{% raw %}% endraw %}',
      '{% if',
      '}}{{',
    ]
    for (const value of codes) {
      const original = parseMarkdown(
        `---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23\n---\n\n\`${value}\`\n\n\`\`\`\n${value}\n\`\`\`\n`,
        { baseUrl: 'https://example.com/', defaults: { language: 'en' } },
      )
      expect(throughLiquid(original), value).toEqual(original)
    }
  })
})
