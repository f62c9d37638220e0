import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MarkdownPreset, parseFrontMatter, safeParseMarkdown } from '../../src/index.ts'

const dated: Record<MarkdownPreset | 'none', string> = {
  ...({} as Record<MarkdownPreset, string>),
  hugo: 'date: 2026-11-20',
  astro: 'pubDate: 2026-11-20',
  jekyll: 'date: 2026-11-20',
  zola: 'date: 2026-11-20',
  eleventy: 'date: 2026-11-20',
  obsidian: 'date: 2026-11-20',
  none: 'publishedAt: 2026-11-20\nsummary: S.',
}

type Tool = 'hugo' | 'astro' | 'jekyll' | 'zola' | 'eleventy' | 'obsidian' | 'none'

const tools: Tool[] = ['hugo', 'astro', 'jekyll', 'zola', 'eleventy', 'obsidian', 'none']

function read(tool: Tool, lines: string, more = {}) {
  const summary = tool === 'none' ? '' : 'description: S.\n'
  const source = `---\ntitle: T\n${dated[tool]}\n${summary}${lines}\n---\n\nText.\n`
  return safeParseMarkdown(source, {
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
    ...(tool !== 'none' && { preset: tool }),
    ...more,
  })
}

/** The status, the time, and the codes of issues. */
function seen(tool: Tool, lines: string, more = {}): string {
  const result = read(tool, lines, more)
  const codes = result.issues.map(({ code }) => code)
  const status = result.success ? result.article.status : 'refused'
  return [status, ...codes].join(' ')
}

// What the documentation of each tool says of keeping a page back, in the forms that it is written.
describe.each<[Tool, [string, string][]]>([
  [
    'hugo',
    [
      ['draft: true', 'draft'],
      ['Draft: True', 'draft'],
      ['DRAFT: TRUE', 'draft'],
      ['draft: yes', 'draft held-back'],
      ['draft: on', 'draft held-back'],
      ['draft: y', 'draft held-back'],
      ['draft: 1', 'draft held-back'],
      ['draft: "true"', 'draft held-back'],
      ['draft: "yes"', 'draft held-back'],
      ['headless: true', 'draft'],
      ['build:\n  render: never', 'draft held-back'],
      ['build:\n  render: false', 'draft'],
      ['build:\n  render: link', 'draft held-back'],
      ['build:\n  list: never', 'draft held-back'],
      ['_build:\n  render: never', 'draft held-back'],
      ['published: false', 'draft held-back'],
      ['draft: false', 'published'],
      ['draft: no', 'published'],
      ['build:\n  render: always\n  list: local', 'published'],
      ['headless: false', 'published'],
      // Wowchemy's buttons.
      ['share: false', 'published unused-field'],
    ],
  ],
  [
    'jekyll',
    [
      ['published: false', 'draft'],
      ['published: no', 'draft held-back'],
      ['published: off', 'draft held-back'],
      ['published: N', 'draft held-back'],
      ['published: "no"', 'draft held-back'],
      ['published: 0', 'draft held-back'],
      ['draft: true', 'draft held-back'],
      ['published: yes', 'published'],
      ['published: true', 'published'],
    ],
  ],
  [
    'zola',
    [
      ['draft: true', 'draft'],
      ['render: false', 'draft'],
      ['render: true', 'published'],
    ],
  ],
  [
    'eleventy',
    [
      ['draft: true', 'draft'],
      ['permalink: false', 'draft'],
      ['permalink: { build: false }', 'draft held-back'],
      ['permalink: { build: /b/ }', 'published'],
      ['permalink: "false"', 'draft held-back'],
      ['eleventyExcludeFromCollections: true', 'draft'],
      ['permalink: /b/', 'published'],
    ],
  ],
  [
    'astro',
    [
      ['draft: true', 'draft'],
      ['draft: "true"', 'draft held-back'],
      ['draft: false', 'published'],
    ],
  ],
  [
    'obsidian',
    [
      ['publish: false', 'draft'],
      ['publish: "false"', 'draft held-back'],
      ['published: false', 'draft held-back'],
      ['draft: true', 'draft'],
      ['publish: true', 'published'],
      ['dg-publish: false', 'draft'],
      ['dg-publish: "false"', 'draft held-back'],
      ['dg-publish:', 'draft held-back'],
      ['dg-publish: true', 'published'],
      ['share: false', 'draft held-back'],
      ['share: true', 'published'],
      ['published:', 'published'],
      ['published: 2020-01-01', 'published'],
    ],
  ],
])('%s', (tool, rows) => {
  test.each(rows)('%s: %s', (lines, expected) => {
    expect(seen(tool, lines)).toBe(expected)
  })
})

describe.each(tools)('whatever the tool: %s', (tool) => {
  test.each([
    ...[
      'draft: true',
      'Draft: yes',
      'is_draft: 1',
      'unlisted: true',
      'hidden: true',
      'private: yes',
    ],
    ...[
      'published: false',
      'publish: no',
      'Publish: OFF',
      'dg-publish: false',
      'DG-Publish: "no"',
      'isPublished: false',
      'is_public: no',
      'isPrivate: true',
      'is-hidden: 1',
      'render: false',
      'build: { render: never }',
    ],
    ...[
      'permalink: false',
      'headless: true',
      'password: abc',
      'passwords: [abc]',
      'encrypt: true',
      'encrypted: { password: abc }',
      'hide: true',
      'secret: yes',
      'exclude: true',
      'locked: true',
      'protected: on',
      'do_not_publish: true',
      'visible: false',
      'members_only: true',
      'visibility: private',
      'visibility: Members',
      'Status: in-progress',
      'access: members',
      'eleventyExcludeFromCollections: on',
    ],
  ])('%s is held back', (lines) => {
    expect(seen(tool, lines)).toMatch(/^draft( held-back)?$/)
  })

  test.each([
    'meta: { draft: true }',
    'data: { post: { published: no } }',
    'metadata: { is_draft: "yes" }',
    'frontmatter: { hidden: true }',
  ])('%s, in keys of its own, is held back', (lines) => {
    expect(seen(tool, lines)).toMatch(/^(?:draft|refused).* held-back$/)
  })

  test.each([
    ...['hide: [toc, navigation]', 'passwords: []', 'password: ""', 'encrypt: false'],
    ...[
      'seo: { noindex: true }',
      'sitemap: { exclude: true }',
      'cover: { hidden: true, image: a.png }',
    ],
    ...['meta: { draft: false }', 'data: { points: [1, 0] }', 'robots: noindex', 'noindex: true'],
    ...['visible: true', 'access: paid', 'access: free'],
  ])('%s is not held back', (lines) => {
    const { issues } = read(tool, lines)
    expect(issues.map(({ code }) => code)).not.toContain('held-back')
    expect(issues.map(({ code }) => code)).not.toContain('unclear-status')
  })

  test.each([
    ...['draft: maybe', 'draft:', 'draft: []', 'draft: 2', 'draft: tru', 'publish: later'],
    ...[
      'published: nope',
      'unlisted: x',
      'render: sometimes',
      'publishDate: soon',
      'expiryDate: x',
    ],
    ...['build: { render: perhaps }'],
  ])('%s is an error, never published', (lines) => {
    expect(seen(tool, lines)).toMatch(/^refused.* unclear-status/)
  })

  test('any value of a key of drafts that is no “no” is not published', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constantFrom(null, [], {}, true))
    fc.assert(
      fc.property(value, (one) => {
        fc.pre(!/^(?:false|no?|off|f|0)$/i.test(String(one).trim()))
        expect(seen(tool, `draft: ${JSON.stringify(one)}`)).not.toMatch(/^published/)
      }),
      { numRuns: 100 },
    )
  })

  test('a publication in the future stands before its date', () => {
    const now = '2027-01-01T00:00:00Z'
    const result = read(tool, 'publishDate: 2031-01-01', { now })
    expect(result.success && result.article.publishedAt).toBe('2031-01-01T00:00:00Z')
    expect(result.issues).toEqual([])
  })

  test('a publication at a time of its own is said where nobody tells what time it is', () => {
    const { issues } = read(tool, 'publishDate: 2031-01-01')
    expect(issues.map(({ code, position }) => [code, position?.start.line])).toEqual([
      ['publish-date', 5],
    ])
    expect(read(tool, 'publishDate: 2026-11-19').issues).toEqual([])
  })

  test('what has expired is withheld; without the time, it is said', () => {
    const now = '2027-01-01T00:00:00Z'
    expect(seen(tool, 'expiryDate: 2026-12-31', { now })).toBe('withheld')
    expect(seen(tool, 'expiryDate: 2027-01-01', { now })).toBe('withheld')
    expect(seen(tool, 'expiryDate: 2027-01-02', { now })).toBe('published')
    expect(seen(tool, 'expiryDate: 2020-01-01')).toBe('withheld')
    expect(seen(tool, 'expiryDate: 2027-01-02')).toBe('published expiry-date')
    expect(seen(tool, 'expiryDate: 2020-01-01\ndraft: true')).toMatch(/^draft/)
  })
})

test('the states of other tools, and our own beside a preset', () => {
  expect(seen('jekyll', 'status: hidden')).toBe('draft held-back')
  expect(seen('eleventy', 'Status: Draft')).toBe('draft held-back')
  expect(seen('hugo', 'status: withheld')).toBe('withheld')
  expect(seen('hugo', 'status: retracted')).toBe('retracted')
  expect(seen('none', 'status: withheld\ndraft: true')).toBe('withheld')
  expect(seen('none', 'status: published\ndraft: true')).toBe('draft')
  expect(seen('none', 'status: draft\ndraft: false')).toBe('draft')
})

test('an issue says where it is', () => {
  const [issue] = read('hugo', 'build:\n  render: never').issues
  expect(issue?.position?.start).toEqual({ line: 6, column: 3 })
})

describe('what stands in other files', () => {
  const inherit = (lines: string, data: object, always?: boolean) =>
    seen('hugo', lines, { inherited: [{ data, always }], now: '2027-01-01T00:00:00Z' })

  test('holds back, where the article does not say otherwise', () => {
    expect(inherit('weight: 1', { draft: true })).toBe('draft')
    expect(inherit('Draft: false', { draft: true })).toBe('published')
    expect(inherit('draft: false', { draft: true }, true)).toBe('draft')
    expect(inherit('weight: 1', { expiryDate: '2026-12-01' })).toBe('withheld')
    expect(inherit('weight: 1', { title: 'Other', tags: ['x'] })).toBe('published')
  })

  test('is an error where it is not clear', () => {
    expect(inherit('weight: 1', { draft: 'perhaps' })).toBe('refused unclear-status')
  })
})

test('the front matter of any text as data', () => {
  expect(parseFrontMatter('---\nDraft: yes\n---\nText')).toEqual({ Draft: 'yes' })
  expect(parseFrontMatter('\ufeff+++\r\na = 1\r\n+++\r\n')).toEqual({ a: 1 })
  expect(parseFrontMatter('{ "a": { "b": [1] } }\n')).toEqual({ a: { b: [1] } })
  expect(parseFrontMatter('---\na: [\n---\n')).toEqual({})
  expect(parseFrontMatter('Text.')).toEqual({})
})

describe('a key of visibility without a value says neither, with every tool', () => {
  test.each(tools)('%s', (tool) => {
    for (const value of ['', ' ~', ' null']) {
      const { issues, success } = read(tool, `draft:${value}`)
      expect(success).toBe(false)
      expect(issues.map(({ message }) => message)).toEqual([
        `Found \`draft:${value}\` without a value, expected \`true\` or \`false\`: it is not clear whether the article is to be published`,
      ])
      expect(issues.map(({ fix }) => fix)).toEqual([
        'Write `draft: true` to hold it back, or `draft: false` to publish it.',
      ])
    }
  })
})
