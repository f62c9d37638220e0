import { describe, expect, test } from 'vitest'
import { type MarkdownPreset, renderMarkdown, safeParseMarkdown } from '../../src/index.ts'

function read(preset: MarkdownPreset | undefined, lines: string, open = '---') {
  const date = preset ? 'date: 2026-11-20' : 'publishedAt: 2026-11-20'
  const source = `${open}\n${date}\n${lines}\n${open}\n\nText.\n`
  return safeParseMarkdown(source.replaceAll(': 2026', preset === 'zola' ? ' = 2026' : ': 2026'), {
    ...(preset && { preset }),
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
}

const forms = [
  '<!-- SECRET -->',
  '{# SECRET #}',
  '{#- SECRET -#}',
  '{% comment %}SECRET{% endcomment %}',
  '{%- comment -%} SECRET {%- endcomment -%}',
  '{/* SECRET */}',
  '{ /* SECRET */ }',
  '{{/* SECRET */}}',
  '{{- /* SECRET */ -}}',
  '{::comment}SECRET{:/comment}',
]

const presets: (MarkdownPreset | undefined)[] = [
  ...(['hugo', 'astro', 'jekyll', 'eleventy', 'obsidian', 'hexo', 'docusaurus'] as const),
  ...(['vitepress', 'nuxt-content', undefined] as const),
]

describe.each(presets)('with the preset %s', (preset) => {
  const summary = preset ? 'description' : 'summary'

  test.each(forms)('%s in front matter is cut, with an issue', (comment) => {
    const lines = `title: "High ${comment} water"\n${summary}: "Up. ${comment}"\ntags: ["a ${comment}"]`
    const { article, issues } = read(preset, lines) as never as {
      article: { title: string; summary: string; tags: string[] }
      issues: { code: string; path: unknown[]; message: string }[]
    }
    expect([article.title, article.summary, article.tags]).toEqual(['High water', 'Up.', ['a']])
    expect(issues.map(({ code }) => code)).toEqual(Array(3).fill('private-comment'))
    expect(JSON.stringify(issues)).not.toContain('SECRET')
  })

  test.each([
    'Using `<!--more-->` in Hugo',
    'From 5 % to 10 %',
    'Sets {#id} and {.class}',
    '100%% cotton',
    'Why {% if %} and {{ x }}?',
  ])('%s stays as it is', (title) => {
    const result = read(preset, `title: '${title}'\n${summary}: S.`)
    expect(result.success && [result.article.title, result.issues]).toEqual([title, []])
  })

  test('one that nothing ends is cut, with an issue', () => {
    const result = read(preset, `title: 'A <!-- SECRET'\n${summary}: S.`)
    expect(result.success && result.article.title).toBe('A')
    expect(result.issues.map(({ code }) => code)).toEqual(['private-comment'])
  })
})

test('Obsidian’s own', () => {
  const result = read('obsidian', 'title: "High %%SECRET%% water"\ndescription: S.')
  expect(result.success && result.article.title).toBe('High water')
  expect(result.issues[0]).toMatchObject({
    code: 'private-comment',
    position: { start: { line: 3 } },
  })
})

test('a title of nothing but a comment is missing', () => {
  const { issues, success } = read('hugo', 'title: "<!-- SECRET -->"\ndescription: S.')
  expect([success, issues.map(({ code }) => code)]).toEqual([false, ['private-comment', 'missing']])
})

test('an address keeps its signs', () => {
  const result = read(undefined, 'title: T\nsummary: S.\nurl: "https://example.com/%%a%%/"')
  expect(result.issues.filter(({ code }) => code === 'private-comment')).toEqual([])
})

test.each([...presets, 'zola' as const, 'pelican' as const])(
  'what is written for %s with such signs comes back',
  (preset) => {
    const title = `Signs: ${forms.join(' ')} %%SECRET%% and \\ <!doctype>`
    const [article] = [read(undefined, 'title: T\nsummary: S.')].map(
      (one) => one.success && one.article,
    )
    if (!article) throw new Error('no article')
    const options = { ...(preset && { preset }) }
    const written = renderMarkdown({ ...article, title, summary: title }, options)
    const back = safeParseMarkdown(written, {
      ...options,
      baseUrl: 'https://example.com/a/',
      defaults: { language: 'en' },
    })
    expect(back.success && [back.article.title, back.article.summary]).toEqual([title, title])
    expect(back.issues).toEqual([])
  },
)

test('sections in front matter are told of', () => {
  const lines = 'title: T\nsummary: S.\nsections: [{ kind: prose, content: [] }]'
  expect(read(undefined, lines).issues).toMatchObject([
    { code: 'unused-field', path: ['sections'], position: { start: { line: 5 } } },
  ])
  expect(read(undefined, lines.replace(/\[.*/, '[]')).issues).toEqual([])
})

test.each([
  ['eleventy', 'date: { created: 2026-01-02, updated: 2026-02-03 }'],
  ['eleventy', 'date:\n  created: 2026-01-02\n  modified: 2026-02-03'],
  ['astro', 'dates: { published: 2026-01-02, updated: 2026-02-03 }'],
  ['nuxt-content', 'date: { published: 2026-01-02 }\nupdatedAt: 2026-02-03'],
  ['vitepress', 'date: { created: 2026-01-02, updated: 2026-02-03 }'],
  ['obsidian', 'created: 2026-01-02\ndate: { updated: 2026-02-03 }'],
] as const)('dates that stand together, for %s: %s', (preset, lines) => {
  const result = safeParseMarkdown(`---\ntitle: T\ndescription: S.\n${lines}\n---\n\nText.\n`, {
    preset,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  expect(result.success && [result.article.publishedAt, result.article.updatedAt]).toEqual([
    '2026-01-02T00:00:00Z',
    '2026-02-03T00:00:00Z',
  ])
  expect(result.issues).toEqual([])
})
