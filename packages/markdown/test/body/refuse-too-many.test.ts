import { expect, test } from 'vitest'
import { refuseTooMany } from '../../src/body/refuse-too-many.ts'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { safeParseMarkdown } from '../../src/index.ts'

test.each([
  ['paragraphs', 'Text.\n\n', 10, 53],
  ['lines', 'Text.\n', 10, 39],
  ['items', '- a\n', 10, 147],
  ['cells', '|a|b|\n', 10, 302],
  ['formatted words', '*a* ', 10, 53],
  ['numbered items', '1. a\n', 10, 214],
  ['notes', '[^a]: b\n\n', 10, 385],
  ['rows without a sign', 'a\n|-|-|\n', 10, 418],
  ['blank lines', '\n', 10, 28],
  ['lines that end with a carriage return', 'a\r', 10, 93],
  ['signs that are escaped', '\\* ', 10, 15],
  ['lines of code', '```\n*a*\n```\n', 10, 115],
  ['links', '[a](b) ', 10, 103],
  ['paragraphs beside HTML that may go on', '<pre>\n</pre>\n\na\n\n', 10, 582],
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
  const bounds = { attention: 10, brackets: 10, links: 10, comments: 10 }
  expect(refuseTooMany(text.repeat(times), {}, bounds)).toBeUndefined()
  expect(refuseTooMany(harmless.repeat(times + 1), {}, bounds)).toBeUndefined()
  expect(refuseTooMany(`A\n${text.repeat(times + 1)}`, {}, bounds)).toMatchObject({
    issues: [{ code: 'too-large', position: { start: { line: 2 } } }],
  })
})

test('a list or quotation has a bound of items and quotations inside others', () => {
  const bounds = { nested: 10 }
  expect(refuseTooMany('> - a\n'.repeat(10), {}, bounds)).toBeUndefined()
  expect(refuseTooMany('> - a\n\n'.repeat(11), {}, bounds)).toBeUndefined()
  // What is parsed item by item is bounded by none.
  expect(refuseTooMany('- a\n  - b\n'.repeat(11), {}, bounds)).toBeUndefined()
  expect(refuseTooMany('> - a\n'.repeat(11), {}, bounds)).toMatchObject({
    issues: [{ code: 'too-large', position: { start: { line: 11 } } }],
  })
  expect(refuseTooMany(`<pre>\n</pre>\n\n${'- a\n  - b\n'.repeat(11)}`, {}, bounds)).toBeDefined()
})

test('a line has a bound of quotations and items that stand in each other', () => {
  const bounds = { levels: 10 }
  for (const signs of ['> ', '>', '- ', '*\t', '1. ', '> 2) ', '+ > ', '[^a-b]: ']) {
    const times = signs.includes('> 2') || signs.endsWith('+ > ') ? 5 : 10
    expect(refuseTooMany(`A\n\n${signs.repeat(times)}a`, {}, bounds)).toBeUndefined()
    expect(refuseTooMany(`A\n\n${signs.repeat(times + 1)}a`, {}, bounds)).toMatchObject({
      issues: [{ code: 'too-deep', position: { start: { line: 3 } } }],
    })
  }
  const harmless = ['- '.repeat(20), `> ${'* '.repeat(20)}`, `\`\`\`\n${'> '.repeat(20)}\n\`\`\``]
  for (const text of harmless) expect(refuseTooMany(text, {}, bounds)).toBeUndefined()
})

test('a paragraph has a bound of lines', () => {
  const bounds = { lines: 10 }
  expect(refuseTooMany('Text.\n'.repeat(10), {}, bounds)).toBeUndefined()
  expect(refuseTooMany('- Item\n'.repeat(11), {}, bounds)).toBeUndefined()
  expect(refuseTooMany('Text.\n'.repeat(11), {}, bounds)).toMatchObject({
    issues: [{ code: 'too-large', position: { start: { line: 11 } } }],
  })
})

test('lines of a quotation count twice, but for the native parser, and blank lines don’t', () => {
  const bounds = { lines: 10 }
  expect(refuseTooMany('> Text.\n'.repeat(5), {}, bounds)).toBeUndefined()
  expect(refuseTooMany('> Text.\n'.repeat(6), {}, bounds)).toBeDefined()
  expect(refuseTooMany('> Text.\n'.repeat(6), {}, bounds, true)).toBeUndefined()
  expect(refuseTooMany(`\n${'Text.\n'.repeat(10)}`, {}, bounds)).toBeUndefined()
})

test('a paragraph has a bound of words and of signs of all kinds', () => {
  const bounds = { words: 100, signs: 10 }
  expect(refuseTooMany('a '.repeat(100), {}, bounds)).toBeUndefined()
  expect(refuseTooMany(`${'a '.repeat(50)}\n`.repeat(2), {}, bounds)).toBeUndefined()
  expect(refuseTooMany(`A\n${'a '.repeat(101)}`, {}, bounds)).toMatchObject({
    issues: [{ code: 'too-large', message: /100 words in one paragraph/ }],
  })
  expect(refuseTooMany('&amp; '.repeat(10), {}, bounds)).toBeUndefined()
  expect(refuseTooMany('&amp; '.repeat(11), {}, bounds)).toMatchObject({
    issues: [{ code: 'too-large', message: /10 signs of Markdown in one paragraph/ }],
  })
})

test.each([
  ['paragraphs', `${'*a* '.repeat(5)}\n\n`],
  ['items', `- ${'*a* '.repeat(5)}\n`],
  ['numbered items', `1. ${'*a* '.repeat(5)}\n`],
  ['items that are quoted', `> - ${'*a* '.repeat(5)}\n`],
])('bounds of a paragraph are those of each: %s', (_, text) => {
  expect(refuseTooMany(text.repeat(9), {}, { words: 7, attention: 10 })).toBeUndefined()
})

test('rows of a table are no paragraph, and lines that only look like them are', () => {
  const bounds = { words: 7, attention: 10 }
  const rows = '| *a* | *b* | *c* |\n'.repeat(9)
  expect(refuseTooMany(`| a | b | c |\n|---|:-:|--:|\n${rows}`, {}, bounds)).toBeUndefined()
  expect(refuseTooMany(`| a | b |\n|---|:-:|--:|\n${rows}`, {}, bounds)).toBeDefined()
  expect(refuseTooMany(`a\n---\n${rows}`, {}, bounds)).toBeDefined()
  // A number other than one begins no item in a paragraph.
  expect(refuseTooMany(`a\n${'2. *a* *b* *c*\n'.repeat(9)}`, {}, bounds)).toBeDefined()
})

test('front matter has a bound of characters', () => {
  const source = `---\ntitle: A\n---\n\n${'Text. '.repeat(20)}`
  expect(refuseTooMany(source, {}, { matter: 17 })).toBeUndefined()
  expect(refuseTooMany(source, { path: 'a.md' }, { matter: 16 })).toMatchObject({
    issues: [{ code: 'too-large', file: 'a.md', message: /16 characters of front matter/ }],
  })
})

test('neither front matter nor signs in code count', () => {
  const source = `---\n${'a: "*"\n'.repeat(50)}---\n\`\`\`\n${'*]'.repeat(50)}\n\`\`\`\n`
  expect(refuseTooMany(source, { limits: { nodes: 20 } })).toBeUndefined()
})

test.each([
  ['HTML', '<div>\n```\n</div>\n\n'],
  ['HTML with blank lines', '<pre>\n\n```\n</pre>\n\n'],
  ['an item', '- a\n\n  ```\n\n'],
  ['matter that is left open', '---\na: b\n\n'],
])('signs after what looks like a fence in %s count', (_, start) => {
  expect(refuseTooMany(start, { limits: { nodes: 100 } })).toBeUndefined()
  expect(refuseTooMany(`${start}${'*a'.repeat(80)}`, { limits: { nodes: 100 } })).toBeDefined()
})

test('both readers refuse what is too much before they parse it', () => {
  const source = `---\ntitle: A\nsummary: A.\npublishedAt: 2026-11-23\n---\n\n${'a\n\n'.repeat(400_000)}`
  const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  for (const parse of [safeParseMarkdown, parseFast]) {
    const { issues } = parse(source, options)
    expect(issues).toMatchObject([{ code: 'too-large', message: /200000 lines, blocks and signs/ }])
  }
})
