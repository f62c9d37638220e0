import { describe, expect, test } from 'vitest'
import { safeParseMarkdown } from '../src/index.ts'

const options = { baseUrl: 'https://example.com/a/', defaults: { language: 'en' } }

function issues(source: string) {
  return safeParseMarkdown(source, options).issues.map(
    ({ code, fix, position }) => `${position?.start.line}:${position?.start.column} ${code} ${fix}`,
  )
}

describe('front matter that can’t be read is no crash', () => {
  const bomb = [
    '&a [x,x]',
    '&b [*a,*a,*a,*a,*a,*a,*a]',
    '&c [*b,*b,*b,*b,*b,*b,*b]',
    '[*c,*c,*c,*c]',
  ]
  test.each([
    ['an alias without its anchor', 'title: T\nsummary: *a\n', '3:10'],
    ['aliases that grow', bomb.map((value, index) => `k${index}: ${value}\n`).join(''), '3:9'],
    ['a value inside itself', 'title: T\ntags: &a [*a]\n', '3:11'],
  ])('%s', (_name, yaml, place) => {
    expect(issues(`---\n${yaml}---\n`).join('\n')).toMatch(
      new RegExp(`^${place} (invalid-front-matter|circular)`, 'm'),
    )
  })

  test('the message tells nothing of lines but what the position says', () => {
    const [issue] = safeParseMarkdown('---\ntitle: T\n\tx: y\n---\n', options).issues
    expect(issue).toMatchObject({
      message: "Found front matter that can't be read: Tabs are not allowed as indentation",
      position: { start: { line: 3, column: 1 } },
    })
  })
})

test('a line that should end it is missing', () => {
  for (const [open, fence] of [
    ['---\ntitle: T\n\nText.\n', '---'],
    ['+++\ntitle = "T"\n\nText.\n', '+++'],
  ] as const) {
    expect(issues(open)[0]).toBe(`1:1 invalid-front-matter Add a line \`${fence}\` where it ends.`)
  }
  expect(issues('---\n\nText: more.\n').join()).not.toContain('invalid-front-matter')
})

test('what to do is said in the words of front matter', () => {
  expect(
    issues('---\ntitle: 1984\nsummary: S.\npublishedAt: 2026-11-23\ndate: 2026-11-23\n---\n'),
  ).toEqual([
    '2:1 wrong-type Put it in double quotes, if it is text.',
    '5:1 unknown-key Rename it to `publishedAt`, or say by `preset` which tool the file is for.',
  ])
})

test('a file without any says what is missing at its beginning', () => {
  expect(issues('').map((one) => one.slice(0, 11))).toEqual(Array(3).fill('1:1 missing'))
})

test('positions take no part of the limit of levels', () => {
  const source = `---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23\n---\n${'> '.repeat(40)}a\n`
  expect(safeParseMarkdown(source, options).success).toBe(true)
})
