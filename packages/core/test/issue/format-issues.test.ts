import { expect, test } from 'vitest'
import { formatIssues, type Issue } from '../../src/index.ts'

const issue: Issue = {
  code: 'unsafe-url',
  severity: 'error',
  message: 'Found `javascript:x`, expected a web address',
  path: ['sections', 0, 'content', 'x y'],
  fix: 'Write an http(s) address.',
  file: 'articles/a.md',
  position: { start: { line: 3, column: 7 }, end: { line: 3, column: 20 } },
}

test('says where, what and what to do', () => {
  expect(formatIssues([issue])).toBe(`articles/a.md:3:7
  error unsafe-url at sections[0].content["x y"]: Found \`javascript:x\`, expected a web address
    fix: Write an http(s) address.`)
})

test('leaves out what is not known', () => {
  const { file: _file, fix: _fix, position: _position, ...bare } = issue
  expect(formatIssues([{ ...bare, severity: 'warning', path: [] }, bare]).split('\n')).toEqual([
    'warning unsafe-url: Found `javascript:x`, expected a web address',
    'error unsafe-url at sections[0].content["x y"]: Found `javascript:x`, expected a web address',
  ])
  expect(formatIssues([])).toBe('')
})

test('colours when asked to', () => {
  expect(formatIssues([issue], { color: true })).toContain('\u001b[31merror\u001b[39m')
})

test('keeps to its lines, and steers no terminal, whatever is quoted', () => {
  const text = formatIssues([{ ...issue, message: 'a\nb\u001b[2Jc', file: 'a\n\u0007.md' }])
  expect(text.split('\n')).toHaveLength(3)
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
})
