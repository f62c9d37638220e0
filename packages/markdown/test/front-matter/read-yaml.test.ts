import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isScalar, parseDocument } from 'yaml'
import { readYaml } from '../../src/front-matter/read-yaml.ts'

const piece = fc.constantFrom(
  ...['a', 'b: ', 'c:', '\n', '\n  ', '\n    ', '- ', '? ', ': ', '"x"', "'y'", '"', "'", '[', ']'],
  ...[
    '{',
    '}',
    ', ',
    '|',
    '>',
    '|-\n',
    '>+\n',
    '#c',
    ' # c',
    '&a ',
    '*a',
    '!!str ',
    '!!int ',
    '!x ',
  ],
  ...[
    '1',
    '0x1F',
    '0o17',
    '017',
    '1_000',
    '1e3\n',
    '.5',
    '.inf',
    '-.INF',
    '.nan',
    '~',
    'null',
    'NULL',
  ],
  ...[
    'true',
    'Yes',
    'no',
    '2024-01-05',
    '12:30:45',
    '<<: ',
    '%TAG',
    '---',
    '...',
    '\t',
    '\\n',
    '\\x41',
  ],
  ...['é', '\u2028', '\u0085', '\ufeff', '  ', '=', '@', '`', '-0', '0b11', '99999999999999999999'],
  ...['a: 1\n', 'b:\n  - x\n', '__proto__: ', 'constructor: ', '1: x\n', 'null: x\n', '[a]: x\n'],
  ...['\r\n', '"a\n b"', "'it''s'", 'a: &b c\nd: *b\n'],
)

test.each<[string, unknown]>([
  ['base: &b {draft: true}\n<<: *b\ntitle: A', { base: { draft: true }, draft: true, title: 'A' }],
  ['<<: {draft: true}\ntitle: A', { draft: true, title: 'A' }],
  [
    'a: &a {x: 1}\nb: &b {x: 2, y: 3}\n<<: [*a, *b]',
    { a: { x: 1 }, b: { x: 2, y: 3 }, x: 1, y: 3 },
  ],
  ['base: &b {draft: true}\n<<: *b\ndraft: false', { base: { draft: true }, draft: false }],
])('what other keys are merged with holds, as in YAML 1.1: %j', (text, expected) => {
  const { data, issues } = readYaml(text, 1)
  expect([data, issues]).toEqual([expected, []])
})

test.each(['<<: 5', '<<:', '<<: [1]', 'a: &a 1\n<<: *a'])(
  'what can not be merged is told: %j',
  (text) => {
    expect(readYaml(text, 1).issues[0]?.message).toMatch(/Found `<<` that leads to no keys/)
  },
)

test('any YAML is read as the parser that knows the places reads it', () => {
  let read = 0
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, merge: true })
      const { data, issues, valueAt } = readYaml(text, 1)
      if (issues.length > 0) return
      expect(data).toEqual(document.toJS() ?? {})
      expect(document.errors).toEqual([])
      const keys = Object.keys(data)
      for (const path of [['none'], ...keys.map((key) => [key]), ...keys.map((key) => [key, 0])]) {
        const node = document.getIn(path, true)
        expect(valueAt(path)?.text).toBe(
          isScalar(node) ? (node.source ?? String(node.value)) : undefined,
        )
      }
      read++
    }),
    { numRuns: 3000 },
  )
  expect(read).toBeGreaterThan(100)
})
