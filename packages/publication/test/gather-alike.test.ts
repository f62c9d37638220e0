import type { Issue } from '@standfirst/core'
import { expect, test } from 'vitest'
import { gatherIssues } from '../src/index.ts'

const issue = (code: string, file: string, message: string): Issue => ({
  ...{ code, severity: 'warning', message, path: [], file, fix: 'x' },
  position: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
})

/** What is told of an issue in as many files. */
function told(count: number, make: (index: number) => [code: string, message: string]): string[] {
  const issues = Array.from({ length: count }, (_, index) => {
    const [code, message] = make(index)
    return issue(code, `${index}.md`, message)
  })
  return gatherIssues(issues, [], { accept: [] }).map(({ file = '', message }) =>
    `${file} ${message}`.trim(),
  )
}

test('a shortcode in many files is told once, whatever its arguments are', () => {
  const shortcode = (index: number): [string, string] => [
    'unsupported-shortcode',
    `Found \`{{< youtube id${index} >}}\`, a shortcode of Hugo, expected Markdown: a link stands for it`,
  ]
  expect(told(9, shortcode)).toEqual([
    'Found `{{< youtube id0 >}}` in 9 articles (the first is `0.md`), a shortcode of Hugo, expected Markdown: a link stands for it',
  ])
  expect(told(3, shortcode)).toHaveLength(3)
})

test('categories beyond the first in many files are told once', () => {
  expect(
    told(5, (index) => [
      'unused-field',
      `Found ${2 + index} categories, expected one: the first was taken`,
    ]),
  ).toEqual([
    'Found 2 categories in 5 articles (the first is `0.md`), expected one: the first was taken',
  ])
})

test('others, and what has another fate, stay apart', () => {
  expect(told(5, () => ['missing-alt', 'Found a picture without `alt`'])).toHaveLength(5)
  const fates = ['it stays text', 'a link stands for it']
  expect(
    told(10, (index) => [
      'unsupported-shortcode',
      `Found \`{{< ${index % 2 ? 'tip' : 'note'} >}}\`, a shortcode of Hugo, expected Markdown: ${fates[index % 2]}`,
    ]),
  ).toHaveLength(2)
})

test('what is said of a picture that many articles have is told once', () => {
  const issues = Array.from({ length: 4 }, (_, index) => [
    {
      ...issue('missing-alt', `${index}.md`, 'Found a picture without `alt`, expected text'),
      path: ['image'],
    },
    {
      ...issue('missing-file', `${index}.md`, 'Found `/d.png` shown, expected a file'),
      path: ['image', 'url'],
    },
    {
      ...issue('missing-alt', `${index}.md`, 'Found a picture without `alt`, expected text'),
      path: ['sections', 0],
    },
  ]).flat()
  const messages = gatherIssues(issues, [], { accept: [] }).map(({ message }) => message)
  expect(messages).toHaveLength(6)
  expect(messages.slice(0, 2)).toEqual([
    'Found a picture without `alt` in 4 articles (the first is `0.md`), expected text',
    'Found `/d.png` shown in 4 articles (the first is `0.md`), expected a file',
  ])
})

test('very many issues beside some that are told once', () => {
  const many = (code: string) =>
    Array.from({ length: 150_000 }, (_, index) => issue(code, `${index}.md`, `Found ${index}`))
  const found = [...many('other'), ...many('paid-section')]
  expect(gatherIssues(found, [], { accept: [] })).toHaveLength(150_001)
})
