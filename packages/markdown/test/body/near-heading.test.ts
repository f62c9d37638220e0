import { safeParseMarkdown } from '@standfirst/markdown'
import { expect, test } from 'vitest'

const least = { url: 'https://example.com/a/', title: 'A', summary: 'S', publishedAt: '2026-11-23' }

function told(body: string, language = 'en', more = {}): string[] {
  const { issues } = safeParseMarkdown(body, { defaults: { ...least, language }, ...more })
  return issues.map(({ code, fix, position }) => `${position?.start.line} ${code} ${fix}`)
}

const advice = (line: number, right: string, kind: string) => [
  `${line} near-heading Write \`${right}\`, or put \`<!-- ${kind} -->\` under the heading; \`<!-- prose -->\` says that it is running text.`,
]

const list = '- One\n- Two\n'
const numbered = '1. One\n2. Two\n'

test.each([
  ['en', 'Key takeways', list, 'Key takeaways', 'takeaways'],
  ['en', 'Takeaway', list, 'Takeaways', 'takeaways'],
  ['en', 'Step', numbered, 'Steps', 'steps'],
  [
    'en',
    'Frequently asked question',
    '### Why?\n\nBecause.\n',
    'Frequently asked questions',
    'faq',
  ],
  ['en', 'Who benefit?', '- **Sailors**: tides\n', 'Who benefits', 'audience'],
  ['en', 'key takeways', list, 'key takeaways', 'takeaways'],
  ['de', 'Das Wichtigste in Kürz', list, 'Das wichtigste in kürze', 'takeaways'],
])('in %s, “%s” is told', (language, heading, body, right, kind) => {
  expect(told(`Text.\n\n## ${heading}\n\n${body}`, language)).toEqual(advice(3, right, kind))
})

test.each([
  ['the heading itself', 'Key takeaways', list],
  ['another word', 'Stops', numbered],
  ['another heading', 'What we saw', list],
  ['another form', 'Key takeways', 'A text.\n'],
  ['a kind of any form', 'Why it matter', 'A text.\n'],
  ['what is said to be text', 'Key takeways', `<!-- prose -->\n\n${list}`],
])('%s is not told', (_what, heading, body) => {
  expect(told(`## ${heading}\n\n${body}`)).toEqual([])
})

test('it is not told where common headings are off', () => {
  expect(told(`## Key takeways\n\n${list}`, 'en', { headings: false })).toEqual([])
})
