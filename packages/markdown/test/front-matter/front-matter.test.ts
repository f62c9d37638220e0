import { describe, expect, test } from 'vitest'
import { parseMarkdown, safeParseMarkdown } from '../../src/index.ts'

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
      message:
        "Found front matter that can't be read: it has a line that begins with a tab, expected spaces",
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

const matter = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nText.\n`
const rest = ['title: T', 'summary: S.', 'publishedAt: 2026-11-23']

test.each([
  [matter(...rest, 'subtitle: 1984'), '5:1 wrong-type Put it in double quotes, if it is text.'],
  [
    matter(...rest, 'media: [{ type: audio, url: /a/1.M4A?x=1 }]'),
    '5:9 missing Add `mediaType: audio/mp4`.',
  ],
  [
    matter(...rest, 'audio: /a/1.m4a'),
    '5:1 unknown-key Write `media: [{ type: audio, url: "/a/1.m4a", mediaType: audio/mp4 }]` instead.',
  ],
  [matter(...rest, 'episode: 3'), '5:1 wrong-type Write `episode: { number: 3 }`.'],
  [
    matter(...rest, 'episode: { season: "2" }'),
    '5:12 wrong-type Write the number without quotes: `2`',
  ],
  [
    matter(...rest, 'mood: good'),
    '5:1 unknown-key Remove it: front matter has the keys of an article alone. With a `preset`, others are only warned of.',
  ],
  [
    matter(...rest, 'date: 2026-11-23'),
    '5:1 unknown-key Remove it: `publishedAt` is there already.',
  ],
  [matter(...rest, 'sumary: S'), '5:1 unknown-key Remove it: `summary` is there already'],
  [
    matter('title: T', 'date: 2026-11-23'),
    '3:1 missing Rename `date` to `publishedAt`, or say by `preset` which tool the file is for.',
  ],
  [
    matter('title: T'),
    '1:1 missing Add `publishedAt: 2026-11-23` between the lines `---` at the top of the file.',
  ],
  [
    matter(...rest, 'author: Ada "A" L'),
    '5:1 unknown-key Write `authors: ["Ada \\"A\\" L"]` instead, or say by `preset` which tool the file is for.',
  ],
  [matter(...rest, 'authors: Ada')],
  [matter(...rest, 'tags: ai, rivers')],
  [
    matter(...rest, 'image: ./a.png'),
    '5:1 missing-alt Write `image: { url: "./a.png", alt: "What it shows" }`.',
  ],
  [
    matter(...rest, 'cover: a.png'),
    '5:1 unknown-key Write `image: { url: "a.png", alt: "What it shows" }` instead, or say by `preset` which tool the file is for.',
  ],
  [
    matter(...rest, 'slug: hello'),
    '5:1 unknown-key Write `url: "../hello/"` instead, or say by `preset` which tool the file is for.',
  ],
  [
    matter(...rest, 'permalink: /a/b/'),
    '5:1 unknown-key Write `url: "/a/b/"` instead, or say by `preset` which tool the file is for.',
  ],
])('what to do is said in the words of front matter: %j', (source, ...expected) => {
  const found = issues(source).filter((one) => !one.includes('summary-from-text'))
  expect(found).toEqual(expected)
})

test('titles and tags are taken as people write them', () => {
  const read = (...lines: string[]) => parseMarkdown(matter(...lines, ...rest.slice(1)), options)
  expect(read('title: 007').title).toBe('007')
  expect(read('title: 1.10').title).toBe('1.10')
  expect(read('title: T', 'tags: rain, high water,').tags).toEqual(['rain', 'high water'])
  expect(read('title: T', 'tags: [2026, rain]').tags).toEqual(['2026', 'rain'])
  expect(read('title: T', 'tags: 1.10').tags).toEqual(['1.10'])
})

test('what is advised works', () => {
  const lines = ['authors: ["Ada"]', 'tags: ["ai"]', 'url: "../hello/"', 'status: draft']
  const image = 'image: { url: "./a.png", alt: "What it shows" }'
  const result = safeParseMarkdown(matter(...rest, ...lines, image), options)
  expect(result.issues).toEqual([])
  expect(result).toMatchObject({ article: { url: 'https://example.com/hello/', status: 'draft' } })
})

describe('broken YAML is explained in words of front matter, and the mend works', () => {
  test.each([
    ['a tab', 'tags:\n\t- a', 'tags:\n  - a', 'begins with a tab', 'spaces'],
    ['a colon', 'subtitle: A: b', 'subtitle: "A: b"', '`: `', 'double quotes'],
    [
      'a quote in a quote',
      'subtitle: "It said "no" to all"',
      'subtitle: "It said \\"no\\" to all"',
      'after the end of a value',
      '\\"',
    ],
    ['an open quote', 'subtitle: "a', 'subtitle: "a"', 'no other ends', 'Add `"`'],
    ['an open list', 'tags: [a, b', 'tags: [a, b]', 'a list without an end', 'Add `]`'],
    ['an open object', 'category: {name: b', 'category: {name: b}', 'an object', 'Add `}`'],
    ['a key without a colon', 'subtitle a', 'subtitle: a', '`subtitle a`', 'a colon and a space'],
    ['a key without a space', 'subtitle:a', 'subtitle: a', '`subtitle:a`', '`subtitle: a`'],
    ['a space that is none', 'subtitle:\u00a0a', 'subtitle: a', '`subtitle:', '`subtitle: a`'],
    ['a list without a space', 'tags:\n- a\n-b', 'tags:\n- a\n- b', '`-b`', 'hyphen: `- b`'],
    [
      'a text of two lines',
      'subtitle: a\nb\ntags: [a]',
      'subtitle: a\n  b\ntags: [a]',
      '`b`',
      'two spaces',
    ],
    [
      'a key too deep',
      'subtitle: a\n  tags: [a]',
      'subtitle: a\ntags: [a]',
      'places',
      'the spaces',
    ],
    ['an apostrophe', "subtitle: 'It's'", 'subtitle: "It\'s"', 'after the end', 'apostrophe'],
    ['a sign', 'subtitle: @a', 'subtitle: "@a"', 'begins with `@`', 'double quotes'],
    ['a key twice', 'tags: [a]\ntags: [b]', 'tags: [b]', 'a key twice', 'Remove one'],
  ])('%s', (_name, wrong, right, message, fix) => {
    const [issue, ...others] = safeParseMarkdown(matter(...rest, wrong), options).issues
    expect(others).toEqual([])
    expect(issue).toMatchObject({
      code: 'invalid-front-matter',
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    })
    expect(issue?.position?.start.line).toBeGreaterThan(4)
    expect(safeParseMarkdown(matter(...rest, right), options).issues).toEqual([])
  })
})

test('a first line that begins with a space is told once', () => {
  expect(issues('---\n title: T\nsummary: S.\n---\n')).toEqual([
    expect.stringContaining('Remove the spaces before the key.'),
  ])
})

test.each([
  ['tags: #rain', 'Found nothing after the colon, expected a list', 'in double quotes'],
  ['subtitle:', 'Found nothing after the colon, expected text', 'remove the line'],
  ['updatedAt:', 'Found nothing after the colon', 'remove the line'],
  ['updatedAt: 24.11.2026', 'Found `24.11.2026`', 'Write `updatedAt: 2026-11-24`.'],
  ['updatedAt: 1.12.2026', 'Found `1.12.2026`', 'Write `updatedAt: 2026-12-01`.'],
  ['updatedAt: 11/24/2026', 'Found', 'Write `updatedAt: 2026-11-24`.'],
  ['updatedAt: 24/11/2026', 'Found', 'Write `updatedAt: 2026-11-24`.'],
  ['updatedAt: 1/2/2026', 'Found', 'Write it like `updatedAt: 2026-11-23`, or with'],
  ['updatedAt: 31.2.2026', 'Found', 'Write it like `updatedAt: 2026-11-23`, or with'],
  ['updatedAt: Last Modified', 'Eleventy takes a time of the file', '`updatedAt: 2026-11-23`'],
  ['updatedAt: git Created', 'Eleventy takes a time of the history of git', 'the day'],
  ['updatedAt: 2026-11-24,', 'Found', 'Write `updatedAt: 2026-11-24`.'],
  [
    'media: a.mp3',
    'Found',
    'Write `media: [{ type: audio, url: "a.mp3", mediaType: audio/mpeg }]`.',
  ],
  [
    'audio: a.mp3',
    'Found',
    'Write `media: [{ type: audio, url: "a.mp3", mediaType: audio/mpeg }]`',
  ],
  ['duration: "1:00:05"', 'Found', '`durationSeconds: 3605`'],
  [
    'media: [{ type: audio, url: a.mp3, mediaType: audio/mpeg, durationSeconds: "30:00" }]',
    'Found',
    'Write `durationSeconds: 1800`.',
  ],
  ['related: [other.md]', 'Found', 'Write `{ url: "other.md", title: "What it is called" }`.'],
  ['translations: { de: /de/a/ }', 'Found', '`translations: [{ language: de, url: "/de/a/" }]`'],
])('what %j is to be is said as it is written', (line, message, fix) => {
  const found = safeParseMarkdown(matter(...rest, line), options).issues
  expect(found).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(message),
      fix: expect.stringContaining(fix),
    }),
  ])
})

test('a key that is misspelt is told once, and not as missing, too', () => {
  expect(issues(matter('titel: T', 'summary: S.', 'PublishedAt: 2026-11-23'))).toEqual([
    '2:1 unknown-key Rename it to `title`',
    '4:1 unknown-key Rename it to `publishedAt`',
  ])
})

test('a file without any says what is missing at its beginning', () => {
  expect(issues('').map((one) => one.slice(0, 11))).toEqual(Array(3).fill('1:1 missing'))
})

test('positions take no part of the limit of levels', () => {
  const source = `---\ntitle: T\nsummary: S.\npublishedAt: 2026-11-23\n---\n${'> '.repeat(40)}a\n`
  expect(safeParseMarkdown(source, options).success).toBe(true)
})
