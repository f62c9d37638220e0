import { defineArticle, type Issue } from '@standfirst/core'
import { parseMarkdown, renderMarkdown, safeParseMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'

const article = defineArticle({
  url: 'https://example.com/a/',
  language: 'en',
  title: 'A',
  summary: 'About A.',
  publishedAt: '2026-11-23T09:30:00Z',
  sections: [{ kind: 'x-poll', data: 3 }],
})

test.each<[unknown, string]>([
  ['ghost', '`preset` is `ghost`, expected `hugo`'],
  ['constructor', '`preset` is `constructor`, expected `hugo`'],
  [{ name: 'hugo' }, '`preset` is of the type `object`, expected `hugo`'],
])('the preset %s is refused by name', (preset, message) => {
  const options = { preset: preset as never }
  expect(() => renderMarkdown(article, options)).toThrow(message)
  expect(() => parseMarkdown('Text.', options)).toThrow(message)
  expect(() => safeParseMarkdown('Text.', options)).toThrow(message)
})

test('a custom section of which plain Markdown shows nothing is reported', () => {
  const issues: Issue[] = []
  renderMarkdown(article, { frontMatter: false, onIssue: (issue) => void issues.push(issue) })
  expect(issues.map(({ code, path }) => [code, ...path])).toContainEqual([
    'empty-section',
    'sections',
    0,
  ])
})
