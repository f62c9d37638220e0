import { defineArticle } from '@standfirst/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type MarkdownParseOptions,
  parseMarkdown,
  renderMarkdown,
  safeParseMarkdown,
} from '../../src/index.ts'

const site: MarkdownParseOptions = {
  preset: 'pelican',
  baseUrl: 'https://example.com/posts/a/',
  defaults: { language: 'en' },
}

function read(source: string, options: MarkdownParseOptions = {}) {
  return parseMarkdown(source, { ...site, ...options })
}

// As https://docs.getpelican.com/en/latest/content.html writes them.
test('the lines of a post', () => {
  const result = safeParseMarkdown(
    `Title: My <em>super</em> title &amp; AT&T
Date: 2010-12-03 10:20
Modified: 2010-12-05 19:30
Category: Python
Tags: pelican, publishing,  pelican
Slug: my-super-post
Authors: Alexis Metaireau, Conan Doyle
Summary: Short *version* for \`index\` and
    feeds
keywords: a
mood: good

This is the [content](https://example.com/) of my super blog post.
`,
    { ...site, timeZone: 'Europe/Paris' },
  )
  expect(result.success && result.article).toMatchObject({
    url: 'https://example.com/posts/my-super-post/',
    title: 'My super title & AT&T',
    summary: 'Short version for index and feeds',
    publishedAt: '2010-12-03T10:20:00+01:00',
    updatedAt: '2010-12-05T19:30:00+01:00',
    category: { name: 'Python' },
    tags: ['pelican', 'publishing'],
    authors: [{ name: 'Alexis Metaireau' }, { name: 'Conan Doyle' }],
    sections: [{ kind: 'prose' }],
  })
  expect(result.issues.map(({ code, position }) => `${position?.start.line} ${code}`)).toEqual([
    '11 unused-field',
  ])
})

const head = 'Title: T\nSummary: S\nDate: 2026-11-23\n'

describe('where the lines end', () => {
  test.each([
    ['an empty line', `${head}\nText.\n`],
    ['fences', `---\n${head}---\nText.\n`],
    ['a fence and an empty line', `---\n${head}\nText.\n`],
    ['dots', `${head}...\nText.\n`],
    ['a line that is none', `${head}Text.\n`],
    ['a mark of the byte order, and returns', `\ufeff${head}\nText.\n`.replaceAll('\n', '\r\n')],
    ['keys in any case', `${head}\nText.\n`.replace('Title', 'TITLE')],
  ])('%s', (_name, source) => {
    const { sections, title } = read(source)
    expect(title).toBe('T')
    expect(sections).toEqual([
      {
        kind: 'prose',
        content: [{ type: 'paragraph', children: [{ type: 'text', value: 'Text.' }] }],
      },
    ])
  })

  test('issues of the text have their lines', () => {
    const { issues } = safeParseMarkdown(`${head}\n\n<video>x</video>\n`, site)
    expect(issues.map(({ position }) => position?.start.line)).toEqual([6])
  })

  test('text without lines has no metadata', () => {
    const { issues } = safeParseMarkdown('Just text: no key.\n', site)
    expect(issues.map(({ code, fix }) => `${code} ${fix}`)).toContain(
      'missing Add `Title: What happened` at the top of the file.',
    )
  })
})

test.each([
  ['Tags: a, b', ['a', 'b']],
  ['Tags: Doe, Jane; Doe, John', ['Doe, Jane', 'Doe, John']],
  ['Tags: Doe, Jane;', ['Doe, Jane']],
  ['Tags: a', ['a']],
  ['Tags: [a, b]', ['[a', 'b]']],
  ['Tags: a\nTags: b', ['a\nb'.replace('\n', ' ')]],
])('%s', (line, tags) => {
  expect(read(`${head}${line}\n\nText.\n`).tags).toEqual(tags)
})

test('metadata with signs comes back, and stands where the tool reads it', () => {
  const article = defineArticle({
    url: 'https://example.com/posts/a/',
    language: 'en',
    title: 'A <b> & AT&T &copy; "c": d',
    summary: '*Not* _stressed_, `no code` & <b>\n[x](y)',
    publishedAt: '2026-11-23T09:30:00Z',
    authors: ['Doe, Jane', 'Ann'],
    tags: ['a, b', 'c; d', '<e>'],
    category: 'R&D <x>',
    status: 'withheld',
  })
  const text = renderMarkdown(article, { preset: 'pelican' })
  expect(text.split('\n').slice(0, 7)).toEqual([
    'Title: A &lt;b> & AT&T &amp;copy; "c": d',
    'Summary: \\*Not\\* \\_stressed\\_, \\`no code\\` & &#x3C;b> \\[x]\\(y)',
    'Date: 2026-11-23T09:30:00Z',
    'Status: draft',
    'Authors: Doe, Jane; Ann',
    'Category: R&D &lt;x>',
    'Tags: a, b;',
  ])
  expect(parseMarkdown(text, { preset: 'pelican' })).toEqual(article)
  const changed = text.replace('Tags: a, b;', 'Tags: other').replace('Status: draft\n', '')
  expect(parseMarkdown(changed, { preset: 'pelican' })).toMatchObject({
    tags: ['other'],
    status: 'withheld',
  })
})

test('what is kept is read from JSON only', () => {
  const result = safeParseMarkdown(`${head}Standfirst: {no}\n\nText.\n`, site)
  expect(result.issues).toMatchObject([
    { code: 'invalid-front-matter', severity: 'error', position: { start: { line: 4 } } },
  ])
})

test('no value of a line ends it, or the lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const article = defineArticle({
        ...{ url: 'https://example.com/a/', language: 'en', publishedAt: '2026-11-23T09:30:00Z' },
        ...{ title: `x${text}`, summary: `x${text}`, authors: [`x${text}`], tags: [`x${text}`] },
      })
      expect(
        parseMarkdown(renderMarkdown(article, { preset: 'pelican' }), { preset: 'pelican' }),
      ).toEqual(article)
    }),
    { seed: 20261128, numRuns: 300 },
  )
})

describe('a status that Pelican does not read holds the text back all the same, with an issue', () => {
  test.each([
    'Status : draft\n',
    'STATUS\t:draft\n',
    'Status： Draft\n',
    '    Status: draft\n',
    '\tStatus: hidden\n',
    '   status  :  skip\n',
    '\nStatus: draft\n',
    'Tags: a,\n    b\nStatus : draft\n',
  ])('%j', (lines) => {
    const { issues, ...result } = safeParseMarkdown(`${head}${lines}\nText.\n`, site)
    const article = result.success ? result.article : undefined
    expect(article).toMatchObject({ title: 'T', summary: 'S' })
    expect(['draft', 'withheld']).toContain(article?.status)
    expect(JSON.stringify(article?.sections)).not.toContain('tatus')
    expect(issues.map(({ code }) => code)).toContain('invalid-front-matter')
  })

  test.each(['Status: published\n', 'STATUS:published\n', 'Tags: Status\n'])(
    '%j is none',
    (line) => {
      const result = safeParseMarkdown(`${head}${line}\nStatus: all is well.\n`, site)
      expect(result.success && result.article.status).toBe('published')
      expect(result.issues).toEqual([])
    },
  )
})

test.each([
  ['Status:', 'draft', 'Found `status:` without a value, which looks held back'],
  ['Draft:', undefined, 'Found `draft:` without a value, expected `true` or `false`'],
  ['Hidden:', undefined, 'Found `hidden:` without a value, expected `true` or `false`'],
])(
  'a line that is to hold a text back and says nothing is not passed over: %s',
  (line, status, message) => {
    const { issues, ...result } = safeParseMarkdown(
      `Title: T\nDate: 2026-01-02\nSummary: S.\n${line}\n\nText.\n`,
      {
        preset: 'pelican',
        baseUrl: 'https://example.com/a/',
        defaults: { language: 'en' },
      },
    )
    expect(result.success ? result.article.status : undefined).toBe(status)
    expect(issues.map((issue) => issue.message)).toEqual([expect.stringContaining(message)])
  },
)
