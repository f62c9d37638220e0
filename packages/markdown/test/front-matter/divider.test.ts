import { showsSummary } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { type MarkdownPreset, renderMarkdown, safeParseMarkdown } from '../../src/index.ts'

const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } } as const

function read(preset: MarkdownPreset | undefined, body: string, lines = '') {
  const date = preset === undefined ? 'publishedAt' : preset === 'astro' ? 'pubDate' : 'date'
  const source = `---\ntitle: T\n${date}: 2026-11-20\n${lines}---\n\n${body}\n`
  const [fast, slow] = [parseFast, safeParseMarkdown].map((parse) =>
    parse(source, { ...options, preset }),
  )
  expect(fast).toEqual(slow)
  if (!slow?.success) throw new Error(JSON.stringify(slow?.issues))
  return slow
}

describe('the summary is all that stands before the divider', () => {
  test.each<[MarkdownPreset | undefined, string]>([
    ['hugo', '<!--more-->'],
    ['hugo', '<!-- more -->'],
    ['hexo', '<!-- MORE -->'],
    ['zola', '<!-- more -->'],
    ['jekyll', '<!--more-->'],
    ['docusaurus', '<!-- truncate -->'],
    ['eleventy', '<!-- excerpt -->'],
    ['nuxt-content', '<!--more-->'],
    [undefined, '<!--more Go on reading-->'],
    [undefined, '<!-- end -->'],
    [undefined, '<!-- excerpt-end -->'],
  ])('%s: %s', (preset, divider) => {
    const body = `# T\n\n![A](/a.png)\n\nLead *one*.\n\n- Lead two.\n\n${divider}\n\nRest.`
    const { article, issues } = read(preset, body)
    expect(article.summary).toBe('Lead one. Lead two.')
    expect(issues.map(({ code }) => code)).not.toContain('summary-from-text')
    expect(showsSummary(article)).toBe(false)
    expect(renderMarkdown(article)).not.toContain('<!--')
    expect(renderMarkdown(article)).toContain('Rest.')
  })

  test('in the middle of a paragraph', () => {
    expect(read('hugo', 'Lead **one**. <!--more--> Rest.\n\nMore.').article.summary).toBe(
      'Lead one.',
    )
  })

  test.each([
    ['<!-- cut -->', 'Lead one.\n\nLead two.\n\n<!-- cut -->\n\nRest.'],
    ['"~~"', 'Lead one.\n\nLead two. ~~ Rest.'],
  ])('that Jekyll’s front matter names: %s', (separator, body) => {
    const { article } = read('jekyll', body, `excerpt_separator: ${separator}\n`)
    expect(article.summary).toMatch(/^Lead one\. Lead two\./)
  })

  test('what the front matter says stands before it', () => {
    const { article } = read('hugo', 'Lead.\n\n<!--more-->\n\nRest.', 'description: Said.\n')
    expect(article.summary).toBe('Said.')
  })

  test.each([
    'Lead one.\n\nLead two.\n\n`<!--more-->`',
    'Lead one.\n\n```html\n<!--more-->\n```\n\nLead two.',
    'Lead one.\n\nLead two.\n\n<!-- nothing more -->\n\nRest.',
    '<!--more-->\n\nLead one.\n\nLead two.',
  ])('no divider, or nothing before it: %j', (body) => {
    const { article, issues } = read('hugo', body)
    expect(article.summary).toBe('Lead one.')
    expect(issues.map(({ code }) => code)).toContain('summary-from-text')
  })

  test('a long one ends at a sentence', () => {
    const { summary } = read(
      'hugo',
      `${'It is a sentence. '.repeat(100)}\n\n<!--more-->\n\nRest.`,
    ).article
    expect(summary.length).toBeLessThanOrEqual(500)
    expect(summary).toMatch(/ It is a sentence\.$/)
  })
})

test.each(['![A tide](/a.png)', '[![A tide](/a.png)](/b/)\n![Another](/c.png)'])(
  'the words of a picture that stands first are no summary: %j',
  (picture) => {
    expect(read('hugo', `${picture}\n\nLead one.\n\nLead two.`).article.summary).toBe('Lead one.')
  },
)
