import { expect, test } from 'vitest'
import { safeParseMarkdown } from '../../src/index.ts'

test('a key of a tool is told of once, with both ways out', () => {
  const { issues } = safeParseMarkdown(
    '---\ntitle: A\nsummary: S.\ndate: 2026-01-01\n---\n\nText.\n',
    {
      baseUrl: 'https://example.com/a/',
      defaults: { language: 'en' },
    },
  )
  expect(issues).toMatchObject([
    {
      code: 'missing',
      path: ['publishedAt'],
      position: { start: { line: 4 } },
      message: 'Found no `publishedAt`, expected the day of publication',
      fix: 'Rename `date` to `publishedAt`, or say by `preset` which tool the file is for.',
    },
  ])
})

test.each([undefined, 'hugo', 'zola', 'hexo'] as const)(
  'a file without front matter is not told of lines that it does not have: %s',
  (preset) => {
    const { issues } = safeParseMarkdown('Text.\n', {
      baseUrl: 'https://example.com/a/',
      defaults: { language: 'en' },
      ...(preset && { preset }),
    })
    const missing = issues.filter(({ code }) => code === 'missing')
    expect(missing.map(({ path }) => path[0])).toEqual(['title', 'publishedAt'])
    for (const { fix } of missing)
      expect(fix).toMatch(/ between two lines `(?:---|\+\+\+)` at the top/)
  },
)
