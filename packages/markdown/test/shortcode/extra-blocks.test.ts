import { describe, expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { type MarkdownPreset, renderMarkdown, safeParseMarkdown } from '../../src/index.ts'

/** The text of an article as Markdown, and the codes of issues. */
function read(preset: MarkdownPreset | undefined, body: string): string {
  const date = preset === undefined ? 'publishedAt' : 'date'
  const summary = preset === undefined ? 'summary' : 'description'
  const source = `---\ntitle: T\n${summary}: S.\n${date}: 2026-11-23\n---\n\n${body}\n`
  const options = { preset, baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  const [fast, slow] = [parseFast, safeParseMarkdown].map((parse) => parse(source, options))
  expect(fast).toEqual(slow)
  if (!slow?.success) throw new Error(JSON.stringify(slow?.issues))
  expect(slow.issues).toEqual([])
  return (
    renderMarkdown(slow.article, { frontMatter: false }).split('November 23, 2026\n\n')[1] ?? ''
  )
}

describe('a table of contents', () => {
  test.each<[MarkdownPreset | undefined, string]>([
    ['jekyll', '* TOC\n{:toc}'],
    ['jekyll', '- This will become a table of contents.\n{:toc}'],
    ['jekyll', '1. TOC\n{:toc .small}'],
    ['jekyll', '* TOC\n{: toc}'],
    ['jekyll', '* TOC\n{:.small toc}'],
    ['vitepress', '[[toc]]'],
    ['eleventy', '[[toc]]'],
    ['hexo', '@[toc]'],
    ['hexo', '@[toc](Contents)'],
    ['obsidian', '[TOC]'],
    [undefined, '[TOC]'],
    [undefined, '[[_TOC_]]'],
  ])('is not shown: %s %j', (preset, sign) => {
    expect(read(preset, `Before.\n\n${sign}\n\n## After\n\nText.`)).toBe(
      'Before.\n\n## After\n\nText.\n',
    )
  })

  test.each<[MarkdownPreset | undefined, string, string]>([
    ['jekyll', '* A list\n{:.no_toc}', '* A list'],
    ['jekyll', '* stock', '* stock'],
    ['eleventy', 'See [TOC] here.', 'See \\[TOC] here.'],
    ['eleventy', '\\[TOC]', '\\[TOC]'],
    ['eleventy', '`[TOC]`', '`[TOC]`'],
  ])('what only looks like one stays: %s %j', (preset, body, expected) => {
    expect(read(preset, body)).toBe(`${expected}\n`)
  })
})

describe('abbreviations', () => {
  const defined = '*[HTML]: Hypertext\n*[W3C]: World Wide Web Consortium'
  test.each<[MarkdownPreset | undefined]>([
    ['jekyll'],
    ['eleventy'],
    ['hexo'],
    ['vitepress'],
    [undefined],
  ])('stand in brackets where they are first used: %s', (preset) => {
    expect(read(preset, `HTMLX and **HTML** of the W3C, HTML again.\n\n${defined}`)).toBe(
      'HTMLX and **HTML (Hypertext)** of the W3C (World Wide Web Consortium), HTML again.\n',
    )
  })

  test('where they are explained already, nothing is added', () => {
    expect(read('jekyll', `HTML (a language).\n\n*[HTML]: Hypertext`)).toBe('HTML (a language).\n')
  })

  test('in code and in tools without them, they stay', () => {
    expect(read('jekyll', '```\n*[HTML]: Hypertext\n```')).toContain('*[HTML]')
    expect(read('hugo', '*[HTML]: Hypertext')).toContain('[HTML]')
  })

  test.each<[MarkdownPreset | undefined, string]>([
    ['hexo', '*[a\\]: b](https://e.example/)*'],
    ['eleventy', '*[`]:`](https://e.example/)*'],
    ['jekyll', '*[`a]: b`](https://e.example/)*'],
    [undefined, '*[a\\]: b](https://e.example/)*'],
    [undefined, '*[`]:`](https://e.example/)*'],
  ])('stressed text that begins with a link is none: %s %s', (preset, body) => {
    expect(read(preset, body)).toBe(`${body}\n`)
  })
})

describe.each(['hugo', 'jekyll'] as const)('definition lists of %s', (preset) => {
  test.each([
    ['Term\n: Meaning', '* Term\n\n  Meaning\n'],
    [
      'Term *one*\nTerm two\n: Meaning\n: Another',
      '* Term *one*\n\n  Term two\n\n  Meaning\n\n  Another\n',
    ],
    ['One\n: First\n\nTwo\n: Second `x`', '* One\n\n  First\n* Two\n\n  Second `x`\n'],
    ['Term\n\n: Meaning\n\nText.', '* Term\n\n  Meaning\n\nText.\n'],
    ['Term\n:   Meaning that\n    goes on', '* Term\n\n  Meaning that\n  goes on\n'],
  ])('%j', (body, expected) => {
    expect(read(preset, body).replaceAll(/\n\n(?=\* )/g, '\n')).toBe(expected)
  })

  test.each(['Time 12:30\n\\: not', 'A ratio of 3 : 4', '`a`\n\n```\nb\n: c\n```'])(
    'what only looks like one stays: %j',
    (body) => {
      expect(read(preset, body)).not.toContain('* ')
    },
  )
})
