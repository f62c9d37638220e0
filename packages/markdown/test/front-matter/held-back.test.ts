import { describe, expect, test } from 'vitest'
import { type MarkdownPreset, safeParseMarkdown } from '../../src/index.ts'
import astro from './fixtures/held-back/astro.json' with { type: 'json' }
import docusaurus from './fixtures/held-back/docusaurus.json' with { type: 'json' }
import eleventy from './fixtures/held-back/eleventy.json' with { type: 'json' }
import hexo from './fixtures/held-back/hexo.json' with { type: 'json' }
import hugo from './fixtures/held-back/hugo.json' with { type: 'json' }
import jekyll from './fixtures/held-back/jekyll.json' with { type: 'json' }
import nuxtContent from './fixtures/held-back/nuxt-content.json' with { type: 'json' }
import vitepress from './fixtures/held-back/vitepress.json' with { type: 'json' }
import zola from './fixtures/held-back/zola.json' with { type: 'json' }

const now = '2026-11-28T10:00:00Z'

function read(preset: MarkdownPreset, lines: string) {
  const date = preset === 'jekyll' || /^date:/i.test(lines) ? '' : 'date: 2021-01-02\n'
  const title = /^title:/.test(lines) ? '' : 'title: T\n'
  const source = `---\n${title}description: S\n${date}${lines}\n---\n\nText.\n`
  const result = safeParseMarkdown(source, {
    preset,
    now,
    path: `${preset === 'jekyll' ? '_posts/' : ''}2021-01-02-a.md`,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  const isSeen =
    result.success &&
    result.article.status === 'published' &&
    Date.parse(result.article.publishedAt) <= Date.parse(now)
  return { isSeen, issues: result.issues }
}

interface Measured {
  /** The tool, with its version. */
  measuredWith: string
  built: string[]
  heldBack: string[]
  /** What stops its build. */
  refused?: string[]
}

const measured: [MarkdownPreset, Measured][] = [
  ['hugo', hugo],
  ['jekyll', jekyll],
  ['eleventy', eleventy],
  ['zola', zola],
  ['hexo', hexo],
  ['astro', astro],
  ['docusaurus', docusaurus],
  ['vitepress', vitepress],
  ['nuxt-content', nuxtContent],
]

// What the tools themselves built, and what they did not, of the same lines.
describe.each(measured.map(([preset, tool]) => [preset, tool.measuredWith, tool] as const))(
  '%s, as %s',
  (preset, _version, { built, heldBack, refused = [] }) => {
    test.for<string>(heldBack)('what it does not build, nobody sees: %j', (lines) => {
      expect(read(preset, lines).isSeen).toBe(false)
    })

    test('of what stops its build, nothing is seen but what says no', () => {
      const seen = refused.filter((lines) => read(preset, lines).isSeen)
      expect(seen.filter((lines) => !/^draft: "?(?:no?|off|0)"?$/i.test(lines))).toEqual([])
    })

    test('of what it builds, what is held back is a date to come, a key that looks like it, or reported', () => {
      const silent = built.filter((lines) => {
        const { isSeen, issues } = read(preset, lines)
        return !isSeen && issues.length === 0
      })
      const usual =
        /^(?:(?:publish|pub)?date|published): .*2050|^_?build:\n {2}(?:list|render): false$|^headless: true$|^status: draft$|^published: false$|^(?:_?draft|unlisted|eleventyExcludeFromCollections): +(?:!!bool )?true(?: # c)?$|^permalink: false$|^expir(?:yDate|es): |^eleventyComputed:\n {2}draft: true$/i
      expect(silent.filter((lines) => !usual.test(lines))).toEqual([])
      expect(built.some((lines) => read(preset, lines).isSeen)).toBe(true)
    })
  },
)

// Built with Pelican 4.8.0: it makes a page of drafts for their addresses alone, and none of the rest.
test.each([
  ['Status: draft', 'draft'],
  ['STATUS: DRAFT', 'draft'],
  ['Status: hidden', 'draft'],
  ['Status: skip', 'draft'],
  ['Status: foo', 'draft'],
  ['Status: "draft"', 'draft'],
  ['save_as:', 'draft'],
  ['Status: published', 'published'],
  ['save_as: other.html', 'published'],
])('pelican: %s', (line, status) => {
  const result = safeParseMarkdown(`Title: T\nDate: 2021-01-02\nSummary: S\n${line}\n\nText.\n`, {
    preset: 'pelican',
    now,
    baseUrl: 'https://example.com/a/',
    defaults: { language: 'en' },
  })
  expect(result.success && result.article.status).toBe(status)
})

// What Jekyll 4.3.1, Hexo 8.1.2 and Astro 6.0.5 left out; the others by their documentation.
describe('where a file is', () => {
  const status = (path: string, preset?: MarkdownPreset) => {
    const matter = preset
      ? 'title: T\ndescription: S\ndate: 2021-01-02\n'
      : 'title: T\nsummary: S\npublishedAt: 2021-01-02\n'
    const lines = 'Title: T\nSummary: S\nDate: 2021-01-02\n'
    const result = safeParseMarkdown(
      preset === 'pelican' ? `${lines}\nText.` : `---\n${matter}---\nText.`,
      {
        preset,
        path,
        now,
        baseUrl: 'https://example.com/a/',
        defaults: { language: 'en' },
      },
    )
    const codes = result.issues.map(({ code }) => code)
    return [result.success && result.article.status, codes.includes('held-back')]
  }

  test.each<[MarkdownPreset | undefined, string]>([
    [undefined, '_drafts/a.md'],
    [undefined, 'drafts/a.md'],
    [undefined, 'articles/draft/sub/a.md'],
    [undefined, 'Entwürfe/a.md'],
    ['hugo', 'content/Drafts/a.md'],
    ['obsidian', '00 Drafts/a/index.md'],
    [undefined, 'notes/.private/a.md'],
    [undefined, 'a.draft.md'],
    ['jekyll', '_drafts/2021-01-02-a.md'],
    ['jekyll', 'blog/_drafts/a.md'],
    ['jekyll', '/home/u/site/_drafts/a.md'],
    ['jekyll', '_posts/idea.md'],
    ['jekyll', '_posts/_2021-01-02-a.md'],
    ['hexo', 'source/_drafts/a.md'],
    ['hexo', 'source/_posts/_a.md'],
    ['hexo', 'source/_discarded/a.md'],
    ['astro', 'src/pages/_a.md'],
    ['astro', 'src/pages/_parts/a.md'],
    ['docusaurus', 'blog/_a.md'],
    ['docusaurus', 'blog/_parts/a.mdx'],
    ['eleventy', '_includes/a.md'],
    ['nuxt-content', 'content/.a.md'],
    ['nuxt-content', 'content/-a.md'],
    ['nuxt-content', 'content/a.draft.md'],
    ['hugo', 'content/.a.md'],
    ['zola', '.obsidian/a.md'],
    ['vitepress', '.vitepress/a.md'],
    ['obsidian', '.trash/a.md'],
    ['pelican', 'content/.a.md'],
  ])('%s: %s is held back, with an issue', (preset, path) => {
    expect(status(path, preset)).toEqual(['draft', true])
  })

  test.each<[MarkdownPreset | undefined, string]>([
    [undefined, 'articles/_a.md'],
    [undefined, '../a.md'],
    [undefined, '/home/drafts/articles/a.md'],
    [undefined, 'articles/draft/index.md'],
    [undefined, 'articles/nfl-draft/a.md'],
    [undefined, 'drafts.md'],
    [undefined, '/home/.user/articles/a.md'],
    ['jekyll', '_posts/2021-01-02-a.md'],
    ['jekyll', 'blog/_posts/sub/21-1-2-a.md'],
    ['jekyll', '_recipes/a.md'],
    ['hexo', 'source/_posts/a.md'],
    ['astro', 'src/pages/a_b.md'],
    ['docusaurus', 'blog/2021-01-02-a.md'],
    ['nuxt-content', 'content/1.a.md'],
    ['hugo', 'content/posts/my-draft.md'],
    ['zola', 'content/_a.md'],
    ['pelican', 'content/_a.md'],
    ['obsidian', 'Notes/_a.md'],
  ])('%s: %s is not', (preset, path) => {
    expect(status(path, preset)).toEqual(['published', false])
  })
})

// A text in quotes is another value than the word: who reads the message is to find what they wrote.
test.each([
  ['draft: yes', '`draft: yes`'],
  ['draft: "yes"', '`draft: "yes"`'],
  ["draft: 'true'", '`draft: "true"`'],
  ['"draft": "On"', '`draft: "On"`'],
  ['unlisted: true', '`unlisted: true`'],
  ['unlisted: "1"', '`unlisted: "1"`'],
  ['unlisted: 1', '`unlisted: 1`'],
  ['published: "false"', '`published: "false"`'],
  ['draft: maybe', '`draft: maybe`'],
  ['draft: "maybe"', '`draft: "maybe"`'],
  ['build:\n  render: "never"', '`build.render: "never"`'],
  ['build:\n  render: never', '`build.render: never`'],
  ['expiryDate: "soon"', '`expiryDate: "soon"`'],
  ['password: "open sesame"', '`password: …`'],
])('%j is shown as it was written: %s', (lines, shown) => {
  const { issues } = read('eleventy', lines)
  expect(issues.map(({ message }) => message).join('\n')).toContain(shown)
})

test('texts of TOML, which are always in quotes, are shown with them', () => {
  const { issues } = safeParseMarkdown('+++\ntitle = "T"\ndraft = "yes"\n+++\n\nText.\n')
  expect(issues.map(({ message }) => message).join('\n')).toContain('`draft: "yes"`')
})

// No tool asks for these, and themes may: what looks held back is.
test.each<[MarkdownPreset, string, string]>([
  ['hugo', 'params:\n  draft: true', 'params.draft'],
  ['hugo', 'params:\n  is_private: "yes"', 'params.is_private'],
  ['zola', 'extra:\n  hidden: true', 'extra.hidden'],
  ['hugo', 'build: never', 'build'],
  ['astro', 'state: draft', 'state'],
  ['astro', 'wip: true', 'wip'],
])('%s: what a theme may ask for holds back, and is reported: %j', (preset, lines, key) => {
  const { isSeen, issues } = read(preset, lines)
  expect(isSeen).toBe(false)
  expect(issues).toMatchObject([{ code: 'held-back', path: key.split('.') }])
})

test.each<[MarkdownPreset, string]>([
  ['hugo', 'params:\n  draft: false\n  hidden: maybe\n  published: 2999'],
  ['astro', 'state: Bavaria'],
  ['astro', 'wip: soon'],
])('%s: what says something else does not: %j', (preset, lines) => {
  expect(read(preset, lines).isSeen).toBe(true)
})

test.each([
  'status: [Draft]',
  'status: 🌱 Draft',
  'status: "✍️ in-progress"',
  'state: [idea, 2026]',
])('a state as editors of properties write it holds an article back: %s', (line) => {
  expect(read('hugo', line).isSeen).toBe(false)
  expect(read('obsidian', line).isSeen).toBe(false)
  expect(read('hugo', 'status: [Evergreen]').isSeen).toBe(true)
})
