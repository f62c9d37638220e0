import { expect, test } from 'vitest'
import { safeParseMarkdown } from '../../src/index.ts'

const baseUrl = 'https://example.com/a/'
const picture = '![x](/img/a.png)'

test('a draft without text needs no summary', () => {
  const draft = `---\ntitle: Second\npublishedAt: 2026-01-02\nstatus: draft\n---\n\n${picture}\n`
  const result = safeParseMarkdown(draft, { baseUrl, defaults: { language: 'en' } })
  expect(result).toMatchObject({ success: true, article: { summary: 'Second' } })
  expect(result.issues.filter(({ path }) => path[0] === 'summary')).toEqual([])
  const published = safeParseMarkdown(draft.replace('status: draft\n', ''), {
    baseUrl,
    defaults: { language: 'en' },
  })
  expect(published.issues).toMatchObject([{ code: 'missing', path: ['summary'] }])
})

test.each([
  [
    'hugo',
    'content/posts/a.md',
    `---\ntitle: Second\ndate: 2026-01-02\n---\n\n${picture}\n`,
    'Second',
  ],
  ['obsidian', 'Daily/2024-05-01.md', '# 2024\n', '2024'],
] as const)(
  'in a site of %s, the title of what has no text is its summary',
  (preset, path, text, summary) => {
    const result = safeParseMarkdown(text, { baseUrl, path, preset, defaults: { language: 'en' } })
    expect(result).toMatchObject({ success: true, article: { summary } })
    expect(result.issues.filter((issue) => issue.path[0] === 'summary')).toMatchObject([
      { code: 'summary-from-text', severity: 'warning' },
    ])
  },
)

test('a draft of Hugo without text has no warning', () => {
  const text = `---\ntitle: Second\ndate: 2026-01-02\ndraft: true\n---\n\n${picture}\n`
  const options = { baseUrl, preset: 'hugo', path: 'a.md', defaults: { language: 'en' } } as const
  const result = safeParseMarkdown(text, options)
  expect(result).toMatchObject({ success: true, article: { status: 'draft', summary: 'Second' } })
  expect(result.issues.filter(({ path }) => path[0] === 'summary')).toEqual([])
})
