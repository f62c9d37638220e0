import { gzipSync } from 'node:zlib'
import { ArticleError, type Issue, labels } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../src/fast.ts'
import {
  type MarkdownParseOptions,
  markdownToContent,
  parseMarkdown,
  safeParseMarkdown,
} from '../src/index.ts'

const options: MarkdownParseOptions = {
  baseUrl: 'https://example.com/a/',
  defaults: { language: 'en' },
}
const head = '---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23T09:30:00Z\n---\n\n'

function sections(text: string): unknown {
  return parseMarkdown(head + text, options).sections
}

/** The issues of a file: where, and which. */
function issues(source: string, more: MarkdownParseOptions = {}): string[] {
  return safeParseMarkdown(source, { ...options, ...more }).issues.map(
    ({ code, position, file }: Issue) =>
      `${file ?? ''}:${position?.start.line ?? '?'}:${position?.start.column ?? '?'} ${code}`,
  )
}

const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] })

describe('front matter', () => {
  test('an address may be relative to the base, but not to another host', () => {
    const at = (url: string) => head.replace('title: T', `title: T\nurl: "${url}"`)
    expect(parseMarkdown(at('/b/'), options).url).toBe('https://example.com/b/')
    expect(parseMarkdown(at('../c?x=1'), options).url).toBe('https://example.com/c?x=1')
    for (const url of ['//evil.example/', '\\\\\\\\evil.example/', 'javascript:x']) {
      expect(issues(at(url)).join()).toMatch(/unsafe-url/)
    }
  })

  test('YAML and TOML say the same', () => {
    const yaml = `---
title: "T"
summary: S.
publishedAt: 2026-11-23T09:30:00+01:00
tags: [a, "b: c"]
category: { name: News, slug: news }
---
`
    const toml = `+++
title = "T"
summary = "S."
publishedAt = 2026-11-23T09:30:00+01:00
tags = ["a", "b: c"]
[category]
name = "News"
slug = "news"
+++
`
    const article = parseMarkdown(yaml, options)
    expect(article).toMatchObject({
      title: 'T',
      publishedAt: '2026-11-23T09:30:00+01:00',
      tags: ['a', 'b: c'],
      category: { name: 'News', slug: 'news' },
      url: 'https://example.com/a/',
      language: 'en',
    })
    expect(Date.parse(parseMarkdown(toml, options).publishedAt)).toBe(
      Date.parse(article.publishedAt),
    )
    expect({ ...parseMarkdown(toml, options), publishedAt: article.publishedAt }).toEqual(article)
  })

  test.each([
    ['2026-07-01', undefined, '2026-07-01T00:00:00Z'],
    ['2026-07-01', 'Europe/Berlin', '2026-07-01T00:00:00+02:00'],
    ['2026-01-01 10:30', 'America/New_York', '2026-01-01T10:30:00-05:00'],
    ['2026-01-01 10:30:15', 'Asia/Kathmandu', '2026-01-01T10:30:15+05:45'],
    ['2026-01-01T10:30:00 +0900', 'Europe/Berlin', '2026-01-01T10:30:00+09:00'],
    ['2026-01-01T10:30:00Z', 'Europe/Berlin', '2026-01-01T10:30:00Z'],
  ])('the date %s in the zone %s is %s', (date, timeZone, expected) => {
    for (const written of [date, `"${date}"`]) {
      const source = `---\ntitle: T\nsummary: S.\npublishedAt: ${written}\n---\n`
      expect(parseMarkdown(source, { ...options, timeZone }).publishedAt).toBe(expected)
    }
  })

  test('what it says stands before the defaults', () => {
    const source = '---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23\nlanguage: de\n---\n'
    const article = parseMarkdown(source, {
      ...options,
      defaults: { language: 'en', authors: ['Ada'], publisher: 'Example' },
    })
    expect(article.language).toBe('de')
    expect(article.authors).toEqual([{ type: 'person', name: 'Ada' }])
    expect(article.publisher?.name).toBe('Example')
  })

  test('a byte order mark and Windows line endings are no part of it', () => {
    expect(parseMarkdown(`\ufeff${head.replace(/\n/g, '\r\n')}Text.\r\n`, options)).toEqual(
      parseMarkdown(`${head}Text.\n`, options),
    )
  })
})

describe('problems say where they are', () => {
  test('in the front matter, and in the text', () => {
    const source = `---
title: T
summary: S.
publishedAt: yesterday
authors:
  - name: Ada
    url: javascript:alert(1)
---
`
    expect(issues(source, { path: 'posts/a.md' })).toEqual([
      'posts/a.md:4:1 invalid-timestamp',
      'posts/a.md:7:5 unsafe-url',
    ])
    expect(issues(`${head}## Steps\n\n1. [x](javascript:alert(1))\n`)).toEqual([':9:4 unsafe-url'])
  })

  test.each([
    ['---\ntitle: "T\nsummary: S.\n---\n', '3:12'],
    ['---\ntitle: T\ntitle: U\n---\n', '3:1'],
    ['---\n- a\n---\n', '2:1'],
    ['---\njust text\n---\n', '2:1'],
    ['+++\ntitle = T\n+++\n', '2:9'],
    ['+++\ntitle = "T"\ntitle = "U"\n+++\n', '3:1'],
  ])('broken front matter: %j', (source, place) => {
    expect(issues(source)[0]).toBe(`:${place} invalid-front-matter`)
  })

  test('all of them at once, by an error', () => {
    expect(() => parseMarkdown('Text.\n', options)).toThrow(ArticleError)
    expect(issues('---\nsummary: S.\n---\n')).toEqual([':1:1 missing', ':1:1 missing'])
    expect(issues('Text.\n')).toEqual([':1:1 summary-from-text', ':1:1 missing', ':1:1 missing'])
  })

  test('anything that is not Markdown', () => {
    for (const value of [undefined, null, 7, {}, '', '\0', '---', '+++\n+++\n', '\ud800']) {
      expect(safeParseMarkdown(value as string).success).toBe(false)
    }
  })
})

test('what stands thousands of levels deep is refused', () => {
  for (const text of ['>'.repeat(20_000), '<div>\n\n'.repeat(5000), '<b>x <i>'.repeat(5000)]) {
    for (const parse of [safeParseMarkdown, parseFast]) {
      const result = parse(head + text, { ...options, path: 'a.md' })
      expect(result.issues.map(({ code, file }) => `${file} ${code}`)).toEqual(['a.md too-deep'])
    }
  }
})

describe('text', () => {
  test('the first heading of rank 1 is the title, rank 2 begins sections', () => {
    const source = `---
summary: S.
publishedAt: 2026-11-23
---
# The *title*

Before.

## One

### Deeper

## Two
`
    const article = parseMarkdown(source, options)
    expect(article.title).toBe('The title')
    expect(article.sections).toEqual([
      { kind: 'prose', content: [paragraph('Before.')] },
      {
        kind: 'prose',
        heading: 'One',
        content: [{ type: 'heading', depth: 3, children: [{ type: 'text', value: 'Deeper' }] }],
      },
      { kind: 'prose', heading: 'Two', content: [] },
    ])
  })

  test('a heading in the language of the article, or a comment, makes a section of its kind', () => {
    const items = [[{ type: 'text', value: 'a' }], [{ type: 'text', value: 'b' }]]
    expect(sections('## Key takeaways\n\n- a\n- b\n')).toEqual([{ kind: 'takeaways', items }])
    expect(sections('## In short\n\n<!-- takeaways -->\n\n- a\n- b\n')).toEqual([
      { kind: 'takeaways', heading: 'In short', items },
    ])
    const german = { ...options, defaults: { language: 'de' } }
    const [section] = parseMarkdown(
      `${head}## Das Wichtigste in Kürze\n\n- a\n- b\n`,
      german,
    ).sections
    expect(section).toEqual({ kind: 'takeaways', items })
  })

  test('a section that does not have the form of its kind stays text', () => {
    expect(sections('## Key takeaways\n\nJust text.\n')).toEqual([
      { kind: 'prose', heading: 'Key takeaways', content: [paragraph('Just text.')] },
    ])
  })

  test('a marker changed by hand does no harm', () => {
    const heading = labels('en').steps
    for (const marker of [
      '<!-- steps {"items":[{"content":7}]} -->',
      '<!-- steps {"items":null} -->',
      '<!-- steps {not json} -->',
      '<!-- steps {"__proto__":{"x":1}} -->',
      '<!-- nonsense -->',
    ]) {
      expect(sections(`## ${heading}\n\n${marker}\n\n1. One\n`)).toEqual([
        { kind: 'steps', items: [{ content: [paragraph('One')] }] },
      ])
    }
  })

  test('references and relative addresses are resolved', () => {
    const link = (url: string) => [{ type: 'link', url, children: [{ type: 'text', value: 'x' }] }]
    expect(sections('[x][ref]\n\n[ref]: ../b/\n')).toEqual([
      {
        kind: 'prose',
        content: [{ type: 'paragraph', children: link('https://example.com/b/') }],
      },
    ])
    expect(sections('[x](#part)')).toEqual([
      {
        kind: 'prose',
        content: [{ type: 'paragraph', children: link('https://example.com/a/#part') }],
      },
    ])
  })
})

describe('raw HTML', () => {
  const text = (value: string) => ({ type: 'text', value })
  test.each([
    ['<img src="/i.png" alt="A">', [{ type: 'image', url: 'https://example.com/i.png', alt: 'A' }]],
    ['a<br>b', [text('a'), { type: 'break' }, text('b')]],
    ['Press <kbd>Ctrl</kbd>', [text('Press '), { type: 'inlineCode', value: 'Ctrl' }]],
    [
      '<b>a</b> <i>b</i>',
      [
        { type: 'strong', children: [text('a')] },
        text(' '),
        { type: 'emphasis', children: [text('b')] },
      ],
    ],
    // A base that nothing can be relative to ended the program.
    [
      '<a href="/x">*y*</a><base href="//x">',
      [
        {
          type: 'link',
          url: 'https://example.com/x',
          children: [{ type: 'emphasis', children: [text('y')] }],
        },
      ],
    ],
    [
      '<a href="/x">*y*</a>',
      [
        {
          type: 'link',
          url: 'https://example.com/x',
          children: [{ type: 'emphasis', children: [text('y')] }],
        },
      ],
    ],
  ])('%s', (html, children) => {
    expect(sections(html)).toEqual([{ kind: 'prose', content: [{ type: 'paragraph', children }] }])
  })

  test('a table', () => {
    const cell = (value: string) => ({ type: 'tableCell', children: [text(value)] })
    expect(sections('<table><tr><th>a</th></tr><tr><td>b</td></tr></table>')).toEqual([
      {
        kind: 'prose',
        content: [
          {
            type: 'table',
            align: [null],
            children: [
              { type: 'tableRow', children: [cell('a')] },
              { type: 'tableRow', children: [cell('b')] },
            ],
          },
        ],
      },
    ])
  })

  test('what has no equivalent is reported with its line, and its text kept', () => {
    const source = `${head}Before.

<details>
<summary>More</summary>

Inside *it*.

</details>

<script>alert(1)</script>
`
    const result = safeParseMarkdown(source, options)
    expect(result.issues.map(({ code, position }) => [code, position?.start.line])).toEqual([
      ['unsupported-html', 9],
      ['unsupported-html', 16],
    ])
    expect(result.success && result.article.sections).toEqual([
      {
        kind: 'prose',
        content: [
          paragraph('Before.'),
          paragraph('More'),
          {
            type: 'paragraph',
            children: [text('Inside '), { type: 'emphasis', children: [text('it')] }, text('.')],
          },
        ],
      },
    ])
  })

  test('blocks in a line, and footnotes between tags', () => {
    const source = '<details>\n\nA[^1].\n\n[^1]: B <kbd>x</kbd>.\n\n<b><p>C</p></b>\n\n</details>\n'
    const result = safeParseMarkdown(head + source, options)
    expect(result.issues.map(({ code }) => code)).toEqual(['unsupported-html'])
    expect(result.success && result.article.sections).toMatchObject([
      {
        content: [
          { type: 'paragraph', children: [text('A'), { type: 'footnoteReference' }, text('.')] },
          {
            type: 'footnoteDefinition',
            children: [{ children: [text('B '), { type: 'inlineCode' }, text('.')] }],
          },
          { type: 'paragraph', children: [{ type: 'strong', children: [text('C')] }] },
        ],
      },
    ])
  })

  test('comments are left out', () => {
    expect(sections('a <!-- b --> c\n\n<!--\nd\n-->\n')).toEqual([
      { kind: 'prose', content: [paragraph('a  c')] },
    ])
  })
})

describe('bytes of a file', () => {
  const text =
    '---\nurl: https://example.com/a/\nlanguage: de\ntitle: Zürich\nsummary: Über A.\npublishedAt: 2026-11-23\n---\n\nRegen fällt.\n'
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
  }

  test.each<[string, Uint8Array | ArrayBuffer, string[]]>([
    ['UTF-8', new TextEncoder().encode(text), []],
    ['an ArrayBuffer with a mark', new TextEncoder().encode(`\ufeff${text}`).slice().buffer, []],
    ['UTF-16 LE', utf16(false), []],
    ['UTF-16 BE', utf16(true), []],
    ['windows-1252', new Uint8Array(Buffer.from(text, 'latin1')), ['wrong-charset']],
  ])('in %s are read', (_name, bytes, codes) => {
    for (const parse of [safeParseMarkdown, parseFast]) {
      const result = parse(bytes)
      expect(result.issues.map(({ code }) => code)).toEqual(codes)
      expect(JSON.stringify(result.issues)).not.toMatch(/XML|meta/)
      expect(result.success && result.article).toEqual(parseMarkdown(text))
    }
    const { content } = markdownToContent(bytes)
    expect(JSON.stringify(content)).toContain('Regen fällt.')
  })

  test.each([
    ['gzip', gzipSync(text)],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ])('that are %s are named', (name, bytes) => {
    const { issues, success } = safeParseMarkdown(bytes, { path: 'a.md' })
    expect(success).toBe(false)
    expect(issues).toMatchObject([{ code: 'not-text', file: 'a.md' }])
    expect(issues[0]?.message).toContain(name)
    expect(markdownToContent(bytes).issues.map(({ code }) => code)).toEqual(['not-text'])
    expect(() => parseMarkdown(bytes)).toThrow(name)
  })
})
