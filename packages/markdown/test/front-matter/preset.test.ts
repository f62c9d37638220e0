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

describe.each(['hugo', 'astro', 'jekyll', 'zola', 'eleventy', 'obsidian'] as const)(
  '%s',
  (preset) => {
    test('whole output', async () => {
      await expect(renderMarkdown(article, { preset })).toMatchFileSnapshot(
        `fixtures/preset/${preset}.md`,
      )
    })
  },
)

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
