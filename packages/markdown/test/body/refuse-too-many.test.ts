import { expect, test } from 'vitest'
import { refuseTooMany } from '../../src/body/refuse-too-many.ts'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { safeParseMarkdown } from '../../src/index.ts'

test.each([
  ['paragraphs', 'Text.\n\n', 10, 42],
  ['lines', 'Text.\n', 10, 31],
  ['items', '- a\n', 10, 65],
  ['cells', '|a|b|\n', 10, 181],
  ['formatted words', '*a* ', 10, 42],
  ['numbered items', '1. a\n', 10, 119],
  ['notes', '[^a]: b\n\n', 10, 266],
  ['rows without a sign', 'a\n|-|-|\n', 10, 256],
  ['blank lines', '\n', 10, 22],
  ['lines that end with a carriage return', 'a\r', 10, 31],
  ['signs that are escaped', '\\* ', 10, 12],
  ['lines of code', '```\n*a*\n```\n', 10, 62],
])('%s are counted', (_, text, times, count) => {
  const source = text.repeat(times)
  expect(refuseTooMany(source, { limits: { nodes: count } })).toBeUndefined()
  const refused = refuseTooMany(source, { path: 'a.md', limits: { nodes: count - 1 } })
  expect(refused).toMatchObject({
    success: false,
    issues: [{ code: 'too-large', file: 'a.md', path: ['sections'] }],
  })
})

test.each([
  ['signs of emphasis', '*a _b ', 5, '*a\n\n'],
  ['brackets that close nothing', 'a] ', 10, '[a] '],
  ['links that are not closed', '[a](b ', 10, '[a](b) '],
  ['comments that are not closed', 'a <!-- b ', 10, 'a <!-- b --> '],
])('a paragraph has a bound of %s', (_, text, times, harmless) => {
  const bounds = { attention: 10, brackets: 10, links: 10, comments: 10, lines: 99, nested: 10 }
  expect(refuseTooMany(text.repeat(times), {}, bounds)).toBeUndefined()
  expect(refuseTooMany(harmless.repeat(times + 1), {}, bounds)).toBeUndefined()
  expect(refuseTooMany(`A\n${text.repeat(times + 1)}`, {}, bounds)).toMatchObject({
    issues: [{ code: 'too-large', position: { start: { line: 2 } } }],
  })
})

test('a list or quotation has a bound of items and quotations inside others', () => {
  const bounds = { attention: 99, brackets: 99, links: 99, comments: 99, lines: 99, nested: 10 }
  expect(refuseTooMany('> - a\n'.repeat(10), {}, bounds)).toBeUndefined()
  expect(refuseTooMany('> - a\n\n'.repeat(11), {}, bounds)).toBeUndefined()
  // What is parsed item by item is bounded by none.
  expect(refuseTooMany('- a\n  - b\n'.repeat(11), {}, bounds)).toBeUndefined()
  expect(refuseTooMany('> - a\n'.repeat(11), {}, bounds)).toMatchObject({
    issues: [{ code: 'too-large', position: { start: { line: 11 } } }],
  })
  expect(refuseTooMany(`[a]: /b\n\n${'- a\n  - b\n'.repeat(11)}`, {}, bounds)).toBeDefined()
})

test('a paragraph has a bound of lines', () => {
  const bounds = { attention: 9, brackets: 9, links: 9, comments: 9, lines: 10, nested: 9 }
  expect(refuseTooMany('Text.\n'.repeat(10), {}, bounds)).toBeUndefined()
  expect(refuseTooMany('- Item\n'.repeat(11), {}, bounds)).toBeUndefined()
  expect(refuseTooMany('Text.\n'.repeat(11), {}, bounds)).toMatchObject({
    issues: [{ code: 'too-large', position: { start: { line: 11 } } }],
  })
})

test('neither front matter nor signs in code count', () => {
  const source = `---\n${'a: "*"\n'.repeat(50)}---\n\`\`\`\n${'*]'.repeat(50)}\n\`\`\`\n`
  expect(refuseTooMany(source, { limits: { nodes: 10 } })).toBeUndefined()
})

test.each([
  ['HTML', '<div>\n```\n</div>\n\n'],
  ['HTML with blank lines', '<pre>\n\n```\n</pre>\n\n'],
  ['an item', '- a\n\n  ```\n\n'],
  ['matter that is left open', '---\na: b\n\n'],
])('signs after what looks like a fence in %s count', (_, start) => {
  expect(refuseTooMany(start, { limits: { nodes: 40 } })).toBeUndefined()
  expect(refuseTooMany(`${start}${'*a'.repeat(20)}`, { limits: { nodes: 40 } })).toBeDefined()
})

test('both readers refuse what is too much before they parse it', () => {
  const source = `---\ntitle: A\nsummary: A.\npublishedAt: 2026-11-23\n---\n\n${'a\n\n'.repeat(400_000)}`
  const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  for (const parse of [safeParseMarkdown, parseFast]) {
    const { issues } = parse(source, options)
    expect(issues).toMatchObject([{ code: 'too-large', message: /200000 lines, blocks and signs/ }])
  }
})
