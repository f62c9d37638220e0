import { expect, test } from 'vitest'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { safeParseMarkdown } from '../../src/index.ts'

const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
const head = '---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23\n---\n\n'
const matter = (text: string) => `---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23\n${text}---\n`

/** How many blocks and items there are, and how often each issue. */
function read(source: string, parse = parseFast) {
  const result = parse(source, options)
  const codes: Record<string, number> = {}
  for (const { code } of result.issues) codes[code] = (codes[code] ?? 0) + 1
  const [section] = result.success ? result.article.sections : []
  const content = section?.kind === 'prose' ? section.content : []
  const [first] = content
  const inside = first && 'children' in first ? first.children.length : 0
  return { blocks: content.length, inside, codes }
}

test('long texts are read whole', () => {
  expect(read(head + 'a'.repeat(5_000_000))).toEqual({ blocks: 1, inside: 1, codes: {} })
  expect(read(`${head}Some *text*.\n\n${'Text.\n\n'.repeat(20_000)}`)).toEqual({
    blocks: 20_001,
    inside: 3,
    codes: {},
  })
  expect(read(head + '- item\n'.repeat(30_000))).toMatchObject({ inside: 30_000, codes: {} })
  expect(read(head + '[a](https://example.org/b) '.repeat(20_000))).toMatchObject({
    inside: 39_999,
    codes: {},
  })
  expect(read(`${head}|a|b|\n|-|-|\n${'|1|2|\n'.repeat(10_000)}`)).toMatchObject({
    inside: 10_001,
    codes: {},
  })
})

test('what is larger than the limits is refused in one issue', () => {
  expect(read(head + '- item\n'.repeat(100_000)).codes).toEqual({ 'too-large': 1 })
  expect(read(head + '[a](https://example.org/b) '.repeat(50_000)).codes).toEqual({
    'too-large': 1,
  })
  expect(read(head + 'a'.repeat(10_000_000)).codes).toEqual({ 'too-large': 1 })
  const long = safeParseMarkdown(head + 'a'.repeat(1000), {
    ...options,
    path: 'a.md',
    limits: { characters: 1000 },
  })
  expect(long.issues).toMatchObject([
    { code: 'too-large', file: 'a.md', position: { start: { line: 1 } } },
  ])
})

test.each([
  ['quotations', `${head}${'>'.repeat(5000)} deep`],
  [
    'lists',
    head + Array.from({ length: 150 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'),
  ],
  ['elements', head + '<b>'.repeat(5000)],
])('%s thousands of levels deep are refused in one issue', (_name, source) => {
  expect(read(source).codes).toEqual({ 'too-deep': 1 })
  expect(read(source, safeParseMarkdown).codes).toEqual({ 'too-deep': 1 })
})

// The native parser needs more memory for these than there is, and threw; remark's takes time and memory
// that grow with their square.
test('100,000 references to characters are read, in no single paragraph', () => {
  expect(read(head + '&amp;'.repeat(20_000))).toEqual({ blocks: 1, inside: 1, codes: {} })
  expect(read(head + `${'&amp;'.repeat(10_000)}\n\n`.repeat(10))).toMatchObject({
    blocks: 10,
    codes: {},
  })
  expect(read(head + '&amp;'.repeat(100_000)).codes).toEqual({ 'too-large': 1 })
})

test('front matter of a megabyte', () => {
  expect(read(matter(`tags:\n${'  - "tag"\n'.repeat(100_000)}`)).codes).toEqual({})
  // Each place was looked for from the top, and each key compared with all before it.
  const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: v\n`).join('')
  expect(read(matter(keys)).codes).toEqual({ 'unknown-key': 1000 })
})

test('what is wrong with front matter is said a hundred times at most', () => {
  expect(read(matter('a: b: c\n'.repeat(20_000))).codes).toEqual({ 'invalid-front-matter': 100 })
})

test.each([
  ['brackets', `x: ${'['.repeat(5000)}${']'.repeat(5000)}\n`],
  ['keys', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
])('%s thousands of levels deep are an error that says so', (_name, text) => {
  const { issues, success } = parseFast(matter(text), options)
  expect(success).toBe(false)
  expect(issues[0]?.message).toMatch(/levels|inside each other/)
})

test('aliases that would grow without end are refused where they begin', () => {
  const names = [...'abcdefghij']
  const bomb = names.map((name, index) => {
    const value = index === 0 ? 'x' : `*${names[index - 1]}`
    return `${name}: &${name} [${Array(9).fill(value).join(', ')}]\n`
  })
  const { issues } = parseFast(matter(bomb.join('')), options)
  expect(issues).toMatchObject([
    { code: 'invalid-front-matter', position: { start: { line: 6, column: 8 } } },
  ])
  expect(read(matter(`subtitle: &s S\ntags:\n${'  - *s\n'.repeat(50_000)}`)).codes).toEqual({
    'invalid-front-matter': 1,
  })
})
