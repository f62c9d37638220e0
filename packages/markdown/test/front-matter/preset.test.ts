import { defineArticle } from '@standfirst/core'
import { describe, expect, test } from 'vitest'
import {
  type MarkdownParseOptions,
  parseMarkdown,
  renderMarkdown,
  safeParseMarkdown,
} from '../../src/index.ts'

const site: MarkdownParseOptions = {
  baseUrl: 'https://example.com/blog/hello/',
  defaults: { language: 'en', publisher: 'Example' },
}

const article = defineArticle({
  url: 'https://example.com/blog/hello/',
  language: 'en',
  title: 'Hello: a “title”',
  summary: 'The first.',
  publishedAt: '2026-11-23T09:30:00Z',
  updatedAt: '2026-11-24T09:30:00Z',
  authors: ['Ada', { name: 'Bob', url: 'https://example.com/bob' }],
  category: 'AI News',
  tags: ['a b', 'c'],
  image: { url: 'https://example.com/i.png', alt: 'I' },
  status: 'draft',
  sections: [
    {
      kind: 'prose',
      content: 'Say {{ name }}, {% raw %}, {{< figure >}} and {# note #}.',
    },
    {
      kind: 'prose',
      content: [{ type: 'code', lang: 'html', value: '{{ page.title }}\n{{< x >}}\n{{ f(a=1) }}' }],
    },
  ],
})

describe.each([
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
] as const)('%s', (preset) => {
  test('whole output', async () => {
    await expect(renderMarkdown(article, { preset })).toMatchFileSnapshot(
      `fixtures/preset/${preset}.md`,
    )
  })
})

describe('files that were written for a tool', () => {
  const read = (source: string, options: MarkdownParseOptions) =>
    safeParseMarkdown(source, { ...site, ...options })

  test('hugo', () => {
    const source = `---
title: "Hello"
date: 2026-11-23T09:30:00+01:00
lastmod: 2026-11-24
draft: true
description: For machines.
summary: For people.
slug: greeting
aliases: [/old/]
categories: [News, Other]
tags: [a, b]
images: [/cover.png]
authors: [Ada]
mood: good
---
Text.
`
    const result = read(source, { preset: 'hugo' })
    expect(result.success && result.article).toMatchObject({
      url: 'https://example.com/blog/greeting/',
      status: 'draft',
      summary: 'For machines.',
      publishedAt: '2026-11-23T09:30:00+01:00',
      updatedAt: '2026-11-24T00:00:00Z',
      category: { name: 'News' },
      tags: ['a', 'b'],
      image: { url: 'https://example.com/cover.png' },
      authors: [{ name: 'Ada' }],
    })
    expect(result.issues.map(({ code, position }) => `${position?.start.line} ${code}`)).toEqual([
      '10 unused-field',
      '12 missing-alt',
      '14 unused-field',
    ])
  })

  test('astro', () => {
    const source = `---
title: Hello
description: S.
pubDate: 2026-11-23
updatedDate: 2026-11-24
heroImage: { src: ../cover.png, alt: Cover }
lang: de
---
`
    const result = read(source, { preset: 'astro' })
    expect(result.success && result.article).toMatchObject({
      publishedAt: '2026-11-23T00:00:00Z',
      updatedAt: '2026-11-24T00:00:00Z',
      image: { url: 'https://example.com/blog/cover.png', alt: 'Cover' },
      language: 'de',
    })
    expect(result.issues).toEqual([])
  })

  test('jekyll: the date is in the name of the file', () => {
    const source = `---
layout: post
title: Hello
excerpt: S.
author: Ada
published: false
permalink: /2026/hello.html
---
{% raw %}{{ x }}{% endraw %}

\`{% raw %}{{ y }}{% endraw %}\`
`
    const result = read(source, {
      preset: 'jekyll',
      path: '_posts/2026-11-23-hello.md',
      timeZone: 'Europe/Berlin',
    })
    expect(result.success && result.article).toMatchObject({
      url: 'https://example.com/2026/hello.html',
      publishedAt: '2026-11-23T00:00:00+01:00',
      status: 'draft',
      authors: [{ name: 'Ada' }],
    })
    expect(JSON.stringify(result.success && result.article.sections)).toContain('{{ y }}')
  })

  test('zola: TOML, taxonomies, path, internal links', () => {
    const source = `+++
title = "Hello"
path = "2026/11/23/hello"
authors = ["Ada"]
description = "S."

[taxonomies]
tags = ["a"]
categories = ["News"]

[extra]
mood = "good"
+++
[x](@/blog/other.md#part) [y](other/)
`
    const result = read(source, { preset: 'zola' })
    expect(result.issues).toEqual([])
    expect(result.success && result.article).toMatchObject({
      url: 'https://example.com/2026/11/23/hello/',
      publishedAt: '2026-11-23T00:00:00Z',
      tags: ['a'],
      category: { name: 'News' },
    })
    expect(JSON.stringify(result.success && result.article.sections)).toMatch(
      /"https:\/\/example.com\/blog\/other\/#part".*"https:\/\/example.com\/2026\/11\/23\/hello\/other\/"/,
    )
  })

  test('obsidian: the title is the name of the file', () => {
    const result = read('---\ntags: a/b, c\ncreated: 2026-11-23\n---\nText.\n', {
      preset: 'obsidian',
      path: 'Notes/Hello world.md',
    })
    expect(result.success && result.article).toMatchObject({
      title: 'Hello world',
      tags: ['a/b', 'c'],
      publishedAt: '2026-11-23T00:00:00Z',
    })
  })

  test('what a person changed in the tool’s keys stands before what is kept', () => {
    const written = renderMarkdown(article, { preset: 'hugo' })
      .replace('"Hello: a “title”"', '"New"')
      .replace('- "Ada"', '- "Eve"')
    const changed = parseMarkdown(written, { preset: 'hugo' })
    expect(changed.title).toBe('New')
    expect(changed.authors.map(({ name }) => name)).toEqual(['Eve', 'Bob'])
    expect(changed.image?.alt).toBe('I')
  })
})

describe('as each tool reads it', () => {
  const article = (
    preset: MarkdownParseOptions['preset'],
    lines: string,
    more = {},
    body = 'Text.',
  ) => {
    const source = `---\n${lines}\n---\n\n${body}\n`
    const result = safeParseMarkdown(source, { ...site, preset, ...more })
    if (!result.success) throw new Error(JSON.stringify(result.issues))
    return result.article
  }
  const base = 'title: T\ndescription: S.\n'

  test.each([
    ['hugo', 'tags: "machine learning, b"', ['machine learning, b']],
    ['eleventy', 'tags: "machine learning, b"', ['machine learning', 'b']],
    ['astro', 'tags: "machine learning, b"', ['machine learning', 'b']],
    ['jekyll', 'tags: a b', ['a', 'b']],
    ['jekyll', 'tag: a b', ['a b']],
    ['obsidian', 'tags: a, b', ['a', 'b']],
    ['hugo', 'tags: 2024', ['2024']],
    ['hugo', 'tags: [2024, null, "", a]', ['2024', 'a']],
    ['docusaurus', 'tags: [a, { label: B c, permalink: /b }]', ['a', 'B c']],
  ] as const)('tags: %s %s', (preset, lines, expected) => {
    expect(article(preset, `${base}date: 2026-11-23\n${lines}`).tags).toEqual(expected)
  })

  test.each([
    ['hexo', 'categories: [[Code, Web], Other]', 'Code'],
    ['hexo', 'categories:\n- [Code, Web]', 'Code'],
    ['hugo', 'categories: [2024]', '2024'],
    ['astro', 'category: { name: Code }', 'Code'],
    ['hugo', 'categories: []', undefined],
    ['hugo', 'categories: ["", Code]', 'Code'],
  ] as const)('category: %s %s', (preset, lines, expected) => {
    const date = preset === 'astro' ? 'pubDate' : 'date'
    expect(article(preset, `${base}${date}: 2026-11-23\n${lines}`).category?.name).toBe(expected)
  })

  test.each([
    ['astro', "pubDate: 'Jul 08 2022'", '2022-07-08T00:00:00+02:00'],
    ['astro', 'pubDate: July 8, 2022', '2022-07-08T00:00:00+02:00'],
    ['astro', 'pubDate: 25 Aug 2024', '2024-08-25T00:00:00+02:00'],
    ['astro', 'pubDate: Fri, 08 Jul 2022 10:00:00 GMT', '2022-07-08T10:00:00Z'],
    ['astro', 'pubDate: 2026-06-23', '2026-06-23T00:00:00Z'],
    ['astro', 'pubDate: 2026-06-23 10:00:00', '2026-06-23T10:00:00Z'],
    ['astro', 'pubDate: "2026-06-23 10:00:00"', '2026-06-23T10:00:00+02:00'],
    ['jekyll', 'date: 2026-06-23 10:00:00', '2026-06-23T10:00:00Z'],
    ['jekyll', 'date: "2026-06-23 10:00:00"', '2026-06-23T10:00:00+02:00'],
    ['jekyll', 'date: 2026-06-23 10:00', '2026-06-23T10:00:00+02:00'],
    ['jekyll', 'date: 2026-06-23', '2026-06-23T00:00:00+02:00'],
    ['jekyll', 'date: 2026-06-23 10:00:00 -5', '2026-06-23T10:00:00-05:00'],
    ['jekyll', 'date: 2026-06-23 10:00:00 +0530', '2026-06-23T10:00:00+05:30'],
    ['jekyll', 'date: 2026/06/23 9:05:00', '2026-06-23T09:05:00+02:00'],
    ['eleventy', 'date: "2026-06-23 10:00:00"', '2026-06-23T10:00:00Z'],
    ['eleventy', 'date: 2026-06-23', '2026-06-23T00:00:00Z'],
    ['hugo', 'date: 2026-6-3', '2026-06-03T00:00:00+02:00'],
    ['hugo', 'lastmod: 2026-06-03', '2026-06-03T00:00:00+02:00'],
    ['hugo', 'Date: 2026-06-23 10:00:00', '2026-06-23T10:00:00+02:00'],
    ['hugo', 'publishedAt: 2026-06-23', '2026-06-23T00:00:00+02:00'],
    ['obsidian', 'date: June 3rd, 2026 3:04 PM', '2026-06-03T15:04:00+02:00'],
  ] as const)('dates: %s %s', (preset, lines, expected) => {
    const { publishedAt } = article(preset, base + lines, { timeZone: 'Europe/Berlin' })
    expect(publishedAt).toBe(expected)
  })

  test('a date that could be two is none', () => {
    expect(() => article('astro', `${base}pubDate: 05/01/2024`)).toThrow('invalid-timestamp')
  })

  test('jekyll: title of the file’s name, categories in one text, modified_date', () => {
    const lines = 'excerpt: S.\ncategories: news world\nmodified_date: 2026-11-25'
    const path = '_posts/2026-11-23-hello-new-WORLD.md'
    expect(article('jekyll', lines, { path })).toMatchObject({
      title: 'Hello New World',
      category: { name: 'news' },
      updatedAt: '2026-11-25T00:00:00Z',
    })
  })

  test('a title that looks like a number is text', () => {
    const title = (text: string) =>
      article('hugo', `title: ${text}\ndate: 2026-11-23\ndescription: S.`).title
    expect(title('1984')).toBe('1984')
    expect(title('1.10')).toBe('1.10')
  })

  test('a summary of the text ends near 200 characters, at a sentence or a word', () => {
    const of = (text: string) => article('hugo', 'title: T\ndate: 2026-11-23', {}, text).summary
    const sentence =
      'This is a sentence of a text that is much longer than any summary ought to be. '
    expect(of(sentence.repeat(5))).toBe(sentence.repeat(2).trim())
    expect(of('word '.repeat(100))).toMatch(/^(word ){30,}word…$/)
    expect(of('word '.repeat(100)).length).toBeLessThanOrEqual(201)
    expect(of('x'.repeat(500)).length).toBeLessThanOrEqual(200)
    expect(of('Short.')).toBe('Short.')
  })

  test.each([
    ['> [!NOTE]\n> Text.', '> **Note**\n>\n> Text.'],
    ['> [!warning]- Be *careful*\n> Text.', '> **Be _careful_**\n>\n> Text.'],
    [
      '> [!tip]\n>\n> Text.\n>\n> > [!faq]+ Inner\n> > More.',
      '> **Tip**\n>\n> Text.\n>\n> > **Inner**\n> >\n> > More.',
    ],
    ['> \\[!NOTE]\n> Text.', '> \\[!NOTE]\n> Text.'],
  ])('callouts: %s', (body, expected) => {
    const read = article('obsidian', `${base}date: 2026-11-23`, {}, body)
    const written = renderMarkdown(read, { frontMatter: false })
    expect(written.slice(written.indexOf('> ')).trim()).toBe(expected)
  })
})

test.each([
  ['hugo', 'title: T\ndescription: S.', 'Add `date: 2026-11-23`'],
  ['astro', 'title: T\ndescription: S.', 'Add `pubDate: 2026-11-23`'],
  ['zola', 'title: T\ndescription: S.', 'Add `date: 2026-11-23`'],
  ['eleventy', 'date: 2026-11-23\ndescription: S.', 'Add `title: "What happened"`'],
] as const)('what is missing has the name that %s gives it: %s', (preset, lines, fix) => {
  const { issues } = safeParseMarkdown(`---\n${lines}\n---\n\nText.\n`, { ...site, preset })
  expect(issues.find(({ code }) => code === 'missing')?.fix).toContain(fix)
})

test('nobody is told to remove a theme’s key, nor the article’s own', () => {
  const source =
    '---\ntitle: T\ndescription: S.\npublishedAt: 2026-11-23\nlanguage: de\nShowToc: 1\n---\n\nA\n'
  const { issues } = safeParseMarkdown(source, { ...site, preset: 'hugo' })
  expect(issues.map(({ code, fix }) => [code, fix])).toEqual([
    ['unused-field', 'Leave it if your theme uses it.'],
  ])
})

test.each<['jekyll' | 'hexo' | 'eleventy', string, string[]]>([
  ['jekyll', 'categories: News\ncategory: Tides', ['category']],
  ['jekyll', 'categories: [News]\ncategory: News', []],
  ['hexo', 'categories: [News]\ncategory: Tides', ['category']],
  ['eleventy', 'category: News\ncategories: [Tides]', ['categories']],
  ['eleventy', 'category: News\ncategories: [News]', []],
])('%s: a category beside another one is reported: %s', (preset, keys, paths) => {
  const source = `---\ntitle: T\ndescription: S\ndate: 2026-11-23T09:30:00Z\n${keys}\n---\n\nText.\n`
  const defaults = { language: 'en' }
  const read = safeParseMarkdown(source, { preset, baseUrl: 'https://example.com/a/', defaults })
  expect(read.success && read.article.category?.name).toBe('News')
  expect(read.issues.filter(({ code }) => code === 'unused-field').map(({ path }) => path)).toEqual(
    paths.map((key) => [key]),
  )
})

test('Hexo: a time that the zone of the site puts into the year 10000 has its seconds', () => {
  const article = defineArticle({
    url: 'https://example.com/a/',
    language: 'en',
    title: 'T',
    summary: 'S',
    publishedAt: '9999-12-31T23:59:59Z',
  })
  const options = { preset: 'hexo' as const, timeZone: 'Asia/Kathmandu' }
  const text = renderMarkdown(article, options)
  expect(text).toContain('\ndate: "+010000-01-01 05:44:59"\n')
  expect(parseMarkdown(text, options)).toEqual(article)
})
