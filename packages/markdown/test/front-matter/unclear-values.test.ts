import { expect, test } from 'vitest'
import { type MarkdownPreset, safeParseMarkdown } from '../../src/index.ts'

function read(lines: string, text = 'Text.', options = {}) {
  const { preset } = options as { preset?: MarkdownPreset }
  const date = preset ? 'date' : 'publishedAt'
  const time = lines.includes(date) ? '' : `${date}: 2026-11-23\n`
  const result = safeParseMarkdown(
    `---\ntitle: T\n${preset ? 'description' : 'summary'}: S.\n${time}${lines}\n---\n\n${text}\n`,
    { baseUrl: 'https://example.com/a/', defaults: { language: 'en' }, ...options },
  )
  return {
    article: result.success ? result.article : undefined,
    issues: result.issues.map(({ code, position }) => `${position?.start.line} ${code}`),
  }
}

test.each<[string, string[], MarkdownPreset?]>([
  ['authors: Ann, Bob', ['5 joined-names']],
  ['authors: "Doe, Jane"', ['5 joined-names']],
  ['authors: Ann and Bob', ['5 joined-names']],
  ['authors: Ann; Bob', ['5 joined-names']],
  ['authors: Ann Example', []],
  ['authors: [Ann, Bob]', []],
  ['authors: ["Doe, Jane"]', []],
  ['authors: { name: "Doe, Jane" }', []],
  ['authors: Anderson', []],
  ['authors: Ann, Bob', ['5 joined-names'], 'hugo'],
  ['author: Ann, Bob', ['5 joined-names'], 'jekyll'],
  ['author: Ann', [], 'jekyll'],
])('%s may name several people: %j', (line, issues, preset) => {
  const { issues: found } = read(line, 'Text.', { preset })
  expect(found.filter((one) => one.endsWith('joined-names'))).toEqual(issues)
})

test.each<[string, string[], MarkdownPreset?]>([
  ['tags:\n  -sea\n  -quay', ['6 hyphened-text']],
  ['tags:\n  -sea', ['6 hyphened-text'], 'hugo'],
  ['authors:\n  -Ann # and nobody else', ['6 hyphened-text']],
  ['category: &news\ntags:\n  -sea', ['7 hyphened-text']],
  ['tags:\n  - sea\n  - -quay', []],
  ['tags:\n  "-sea"', []],
  ['category: |\n  list:\n   -sea', []],
])('%j: a hyphen without a space is told', (line, issues, preset) => {
  const { issues: found } = read(line, 'Text.', { preset })
  expect(found.filter((one) => one.endsWith('hyphened-text'))).toEqual(issues)
})

test('a time of the day without an offset is told where nobody says the zone', () => {
  const line = 'publishedAt: 2026-11-23 10:00'
  expect(read(line).issues).toEqual(['4 assumed-offset'])
  expect(read(`${line}\nupdatedAt: 2026-11-24T10:00`).issues).toHaveLength(2)
  expect(read('publishedAt: 2026-11-23').issues).toEqual([])
  expect(read('publishedAt: 2026-11-23T10:00:00Z').issues).toEqual([])
  expect(read(line, 'Text.', { timeZone: 'UTC' }).issues).toEqual([])
  expect(read('date: 2026-11-23 10:00', 'Text.', { preset: 'hugo' }).issues).toEqual([])
})

test.each([
  ['takeaway', true],
  ['Takeaways', true],
  ['FAQ', true],
  ['step', true],
  ['why it matters', true],
  ['call-to-action', true],
  ['orginalPost', true],
  ['more', false],
  ['pros', false],
  ['stop', false],
  ['take care', false],
])('a comment that is almost a marker is told: %s', (words, isTold) => {
  const { issues } = read('', `Text.\n\n<!-- ${words} -->\n\n- a\n`)
  expect(issues.some((one) => one.endsWith('near-marker'))).toBe(isTold)
})

test('keys of the site are named, and do not refuse the article', () => {
  const lines = 'aliases: [/old/]\nmenu: main\npage: false\nredirect_from: /older/'
  const { article, issues } = read(lines)
  expect(article?.title).toBe('T')
  expect(issues).toEqual([5, 6, 7, 8].map((line) => `${line} unused-field`))
  const onMatter = () => ({ keys: ['aliases', 'menu', 'page', 'redirect_from'], issues: [] })
  expect(read(lines, 'Text.', { onMatter }).issues).toEqual([])
})
