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

const table = '| a | b |\n| - | - |\n| 1 | 2 |'

describe('names of blocks', () => {
  test.each([
    ['A text. ^my-id\n\nNext.', 'A text.\n\nNext.'],
    ['A text\nof lines. ^37066d', 'A text\nof lines.'],
    ['**Bold** ^id', '**Bold**'],
    ['A text.\n^id', 'A text.'],
    ['> A quote.\n\n^q1\n\nNext.', '> A quote.\n\nNext.'],
    ['> A quote.\n> It ends. ^q1', '> A quote.\n> It ends.'],
    ['> A quote.\n^q1', '> A quote.'],
    ['* a ^i1\n* b\n\n^l1', '* a\n* b'],
    [`${table}\n\n^t1`, table],
    [`${table}\n^t1`, table],
    ['```\na ^id\n```\n\n^c1', '```\na ^id\n```'],
    ['## A heading ^h1\n\nText.', '## A heading\n\nText.'],
    ['A note.[^1] ^id\n\n[^1]: Which says it. ^n1', 'A note.[^1]\n\n[^1]: Which says it.'],
    ['[A block](https://example.com/b/#^id)', '[A block](https://example.com/b/)'],
  ])('are not shown by Obsidian: %j', (body, expected) => {
    expect(read('obsidian', body)).toBe(`${expected}\n`)
  })

  test.each([
    'A text ^id in the middle.',
    'A text ^id\nof lines.',
    'x^2',
    'A text ^id\\_1',
    'A text ^été',
    'A text \\^id',
    '`code ^id`',
    '^id\n\nText.',
    '```\na\n\n^id\n```',
    'A place[^1] and x ^\n\n[^1]: A note.',
  ])('what is none stays: %j', (body) => {
    const plain = read(undefined, body.replaceAll('\\^', '^'))
    expect(read('obsidian', body)).toBe(plain)
  })

  test.each<MarkdownPreset | undefined>([undefined, 'hugo', 'jekyll', 'eleventy', 'zola'])(
    'other tools show them: %s',
    (preset) => {
      expect(read(preset, 'A text. ^my-id')).toBe('A text. ^my-id\n')
    },
  )

  test.each(['A text ^id', '^id', '^1', '> It ends ^id'])(
    'text that is none is written so that it stays: %j',
    (body) => {
      const text = read(undefined, `Before.\n\n${body}`)
      const source = `---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23\n---\n\nBefore.\n\n${body}\n`
      const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
      const parsed = safeParseMarkdown(source, options)
      if (!parsed.success) throw new Error(JSON.stringify(parsed.issues))
      const written = renderMarkdown(parsed.article, { frontMatter: false, preset: 'obsidian' })
      expect(read('obsidian', written.split('November 23, 2026\n\n')[1] ?? '')).toBe(text)
    },
  )
})
