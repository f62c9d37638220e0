import { expect, test } from 'vitest'
import { type MarkdownPreset, renderMarkdown, safeParseMarkdown } from '../../src/index.ts'

function read(source: string, preset?: MarkdownPreset) {
  const options = { preset, baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  const result = safeParseMarkdown(source, options)
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  const text = renderMarkdown(result.article, { frontMatter: false })
  const { image, publishedAt, summary, tags } = result.article
  const fates = result.issues.map(
    ({ code, message }) => `${code}: ${/: ([^:]*)$/.exec(message)?.[1]}`,
  )
  return {
    image: image?.url,
    publishedAt,
    summary,
    tags,
    fates,
    text: text
      .slice(text.indexOf('2024') + 4)
      .replace(/!\[\]\(.*x\.png\)/, '')
      .trim(),
  }
}

test('an article of DEV', () => {
  const source =
    '---\ntitle: T\npublished: true\ndate: 2024-05-01 10:00:00 UTC\ndescription: S\ntags: a, b\ncover_image: https://e.example/x.png\n---\n\n{% embed https://github.com/forem/forem %}\n\n{% link https://dev.to/kazz/boost-14le %}\n\n{% github forem/forem no-readme %}\n'
  expect(read(source, 'eleventy')).toEqual({
    image: 'https://e.example/x.png',
    publishedAt: '2024-05-01T10:00:00Z',
    summary: 'S',
    tags: ['a', 'b'],
    text: '<https://github.com/forem/forem>\n\n<https://dev.to/kazz/boost-14le>\n\n<https://github.com/forem/forem>',
    fates: expect.arrayContaining(Array(3).fill('unsupported-shortcode: a link stands for it')),
  })
})

test('an article of Hashnode', () => {
  const source =
    '---\ntitle: T\nseoDescription: S\ndatePublished: Wed May 01 2024 10:00:00 GMT+0000 (Coordinated Universal Time)\ncover: https://e.example/x.png\ntags: a, b\n---\n\n%[https://e.example/v]\n\n![W](https://e.example/a.png align="center")\n\n`%[https://e.example/v]`\n'
  expect(read(source, 'eleventy')).toMatchObject({
    image: 'https://e.example/x.png',
    publishedAt: '2024-05-01T10:00:00+00:00',
    summary: 'S',
    tags: ['a', 'b'],
    text: '<https://e.example/v>\n\n![W](https://e.example/a.png)\n\n`%[https://e.example/v]`',
  })
})

test.each(['hugo', 'jekyll', 'pelican'] as const)(
  '%s: blocks of a definition stay in it',
  (preset) => {
    const source =
      '---\ntitle: T\ndate: 2024-05-01\ndescription: S\n---\n\nTerm\n:   One\n\n    *two*\n\n    - three\n\nAfter\n'
    expect(read(source, preset).text).toBe('* Term\n\n  One\n\n  *two*\n\n  * three\n\nAfter')
    const code = source.replace('    *two*\n\n    - three', '```\na\n```')
    expect(read(code, preset).text).toBe('* Term\n\n  One\n\n```\na\n```\n\nAfter')
  },
)
