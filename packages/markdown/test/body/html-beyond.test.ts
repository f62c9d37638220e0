import { expect, test } from 'vitest'
import { htmlBeyond } from '../../src/body/html-beyond.ts'
import { safeParseMarkdown as parseFast } from '../../src/fast.ts'
import { safeParseMarkdown } from '../../src/index.ts'

const wide = { depth: 100, elements: 1_000_000, copies: 1000 }
const beyond = (value: string, bounds: Partial<typeof wide>) =>
  htmlBeyond({ type: 'root', children: [{ type: 'raw', value }] }, { ...wide, ...bounds })

test.each([
  ['elements inside each other', '<div>'.repeat(10), '<div>'.repeat(11), { depth: 10 }],
  ['elements', '<p>a'.repeat(20), '<p>a'.repeat(21), { elements: 20 }],
  [
    'formatting that goes on in each paragraph',
    `<font size=1><b>${'<p>a</p>'.repeat(400)}`,
    `<font size=1><b>${'<p>a</p>'.repeat(1100)}`,
    { copies: 1 },
  ],
])('raw HTML has a bound of %s', (name, within, over, bounds) => {
  expect(beyond(within, bounds)).toBeUndefined()
  expect(beyond(over, bounds)).toBe(name.includes('inside') ? 'too-deep' : 'too-large')
})

test.each([
  ['closed elements', '<div><b>a</b></div>'.repeat(2000)],
  ['elements that end where another begins', '<p>a<li>b<td>c'.repeat(2000)],
  ['empty elements', '<br><img src="a.png"><hr>'.repeat(2000)],
  ['one tag that is never closed', `<b>${'<p>a</p>'.repeat(2000)}`],
])('%s are neither deep nor many', (_, html) => {
  expect(beyond(html, { depth: 10, copies: 20 })).toBeUndefined()
})

test('Markdown with such HTML is refused with its line, by both readers', () => {
  const head = '---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23\n---\n\n'
  const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }
  const nested = (levels: number) => `${'<div>'.repeat(levels)}Text.${'</div>'.repeat(levels)}`
  const fonts = Array.from({ length: 60 }, (_, index) => `<font size=${index}>`).join('')
  const unclosed = (paragraphs: number) =>
    `<div>${fonts}\n\n${'Text.\n\n'.repeat(paragraphs)}</div>`
  for (const parse of [safeParseMarkdown, parseFast]) {
    expect(parse(head + nested(512), options).success).toBe(true)
    expect(parse(head + nested(513), options).issues).toMatchObject([
      { code: 'too-deep', severity: 'error', position: { start: { line: 7 } } },
    ])
    expect(parse(head + unclosed(20), options).success).toBe(true)
    const { issues, success } = parse(head + unclosed(100), options)
    expect(success).toBe(false)
    expect(issues).toMatchObject([{ code: 'too-large', position: { start: { line: 7 } } }])
  }
})
