import { type Issue, safeParseArticle, safeParseFeed } from '@standfirst/core'
import { describe, expect, test } from 'vitest'

type Path = Issue['path']
interface Fault {
  path: Path
  value: unknown
  /** Codes and paths of what is said of it. */
  said: string[]
}

const call = (identifier: string) => ({
  type: 'paragraph',
  children: [text('x'), { type: 'footnoteReference', identifier }],
})
const note = (identifier: string) => ({
  type: 'footnoteDefinition',
  identifier,
  children: [{ type: 'paragraph', children: [text('n')] }],
})
const link = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [text('x')] }],
})

/** Faults of the wrong kind, that the schema finds. */
const refused: Fault[] = [
  fault(['title'], 5, 'wrong-type'),
  fault(['summary'], ['x'], 'wrong-type'),
  fault(['url'], undefined, 'missing'),
  fault(['publishedAt'], 'yesterday', 'invalid-timestamp'),
  fault(['language'], 'not a tag', 'invalid-language'),
  fault(['authors', 1], 5, 'wrong-type'),
  fault(['authors', 0, 'name'], null, 'wrong-type'),
  fault(['tags', 1], {}, 'wrong-type'),
  fault(['image', 'url'], undefined, 'missing'),
  fault(['image', 'width'], 'wide', 'wrong-type'),
  fault(['media', 0, 'type'], 'film', 'invalid-value'),
  fault(['related', 0, 'title'], false, 'wrong-type'),
  fault(['status'], 'live', 'invalid-value'),
  fault(['subtitel'], 'x', 'unknown-key'),
  fault(['sections', 0], 'text', 'wrong-type'),
  fault(['sections', 1, 'kind'], 'proze', 'unknown-section'),
  fault(['sections', 2, 'content', 0, 'type'], 'math', 'unknown-node'),
  fault(['sections', 3, 'items', 1], 5, 'wrong-type'),
  fault(['sections', 4, 'link'], undefined, 'missing'),
  fault(['aiDisclosure', 'use'], 'some', 'invalid-value'),
]

/** Faults of the whole, that were told when all of the others were corrected. */
const judged: Fault[] = [
  fault(['sections', 5, 'content', 0], call('lost'), 'undefined-footnote', 'children', 1),
  {
    path: ['sections', 5, 'content', 1],
    value: note('a'),
    // The second of the two.
    said: ['duplicate-footnote sections.5.content.2'],
  },
  fault(['sections', 6, 'content', 0], link('javascript:x'), 'unsafe-url', 'children', 0, 'url'),
  fault(['sections', 7, 'items', 0, 'answer', 0], link('//x'), 'unsafe-url', 'children', 0, 'url'),
  fault(['rights', 'ai', 'train'], 'deny', 'contradictory-rights'),
  fault(
    ['rights', 'payment'],
    { kind: 'attribution', amount: '1' },
    'contradictory-rights',
    'amount',
  ),
  fault(['updatedAt'], '1999-01-01T00:00:00Z', 'updated-before-published'),
  fault(['sections', 6, 'content', 1, 'depth'], 1, 'heading-rank', -1),
]

test('each fault alone is told', () => {
  for (const one of [...refused, ...judged]) expect(said([one])).toEqual(one.said)
})

/** Three of the wrong kind and three of the whole, others each time. */
const table = Array.from({ length: 60 }, (_, row) => {
  const pick = (faults: Fault[], step: number) =>
    faults[(row * step + step) % faults.length] as Fault
  const some = [
    pick(refused, 1),
    pick(refused, 7),
    pick(refused, 13),
    pick(judged, 1),
    pick(judged, 3),
    pick(judged, 5),
  ]
  return [...new Set(some)].filter((one, index, all) => !all.slice(0, index).some(clashes(one)))
})

describe('a wrong article is told all at once', () => {
  test.each(table.map((faults) => [faults.flatMap((one) => one.said).join(', '), faults] as const))(
    '%s',
    (_name, faults) => {
      const ofUpdate = faults.some(({ path }) => path[0] === 'publishedAt')
      const expected = faults
        .flatMap((one) => one.said)
        // Nobody can say whether a time is before one that is none.
        .filter((one) => !(ofUpdate && one.startsWith('updated-before')))
      expect(said(faults).sort()).toEqual(expected.sort())
    },
  )
})

test('what lacks is told beside what is wrong in the same object', () => {
  const { issues } = safeParseArticle({
    ...article([]),
    image: { url: '/a.jpg', width: 'wide' },
    related: [{ url: '/b', title: 'B', image: { url: 5 } }],
  })
  expect(issues.map(nameOf).sort()).toEqual([
    'missing-alt image',
    'missing-alt related.0.image',
    'wrong-type image.width',
    'wrong-type related.0.image.url',
  ])
})

test.each(['1', null, [], {}, 1.5, -1, true])('what is no version hides nothing: %j', (version) => {
  for (const faults of [refused.slice(0, 3), judged.slice(0, 1)]) {
    const { issues, success } = safeParseArticle({ ...article(faults), schemaVersion: version })
    expect(success).toBe(false)
    expect(issues.map(nameOf).sort()).toEqual(
      ['unknown-version schemaVersion', ...faults.flatMap((one) => one.said)].sort(),
    )
  }
  const feed = { title: 'F', description: 'D', url: 'https://example.com/', language: 'en' }
  const one = { ...article([]), schemaVersion: version }
  expect(safeParseFeed({ ...feed, articles: [one] }).success).toBe(false)
})

test('what follows from a fault is not told', () => {
  const inside = { ...call('a'), children: [text('x'), { type: 'text', value: 5 }] }
  const cases: [Path, unknown, string][] = [
    [['sections', 5, 'content', 2], { ...note('a'), children: 5 }, 'wrong-type'],
    [['sections', 5, 'content', 2], { ...note('a'), identifier: 5 }, 'wrong-type'],
    [['sections', 5, 'content', 0], inside, 'wrong-type'],
    [['rights', 'payment'], { kind: 'crawl', amount: 5, currency: 'USD' }, 'wrong-type'],
    [['sections', 3, 'items'], undefined, 'missing'],
    [['image', 'alt'], 5, 'wrong-type'],
  ]
  for (const [path, value, code] of cases) {
    const { issues } = safeParseArticle(article([{ path, value, said: [] }]))
    expect(issues.map((issue) => issue.code)).toEqual([code])
  }
})

test('one member of the wrong kind makes nothing else wrong', () => {
  const ofTheWhole = /footnote|contradictory|updated-before/
  let tries = 0
  const right = article([])
  for (const [holder, key] of members(right)) {
    for (const value of [5, 'x', null, [], {}, true]) {
      tries++
      const before = holder[key]
      holder[key] = value
      const said = safeParseArticle(right).issues.map(nameOf)
      holder[key] = before
      // What fits is another article, which may be wrong as a whole, and so is one without its footnote.
      const fits = !said.some((one) => /wrong-type|invalid-value|missing /.test(one))
      const isGone = /"type":"footnoteD/.test(JSON.stringify(before)) && typeof before === 'object'
      if (!fits && !isGone) {
        expect(said.filter((one) => ofTheWhole.test(one))).toEqual([])
      }
    }
  }
  expect(tries).toBeGreaterThan(500)
})

test('so is a wrong feed, with its articles', () => {
  const [first, second] = [refused[0] as Fault, judged[0] as Fault]
  const { issues } = safeParseFeed({
    title: 5,
    description: 'x',
    url: 'https://example.com/',
    language: 'en',
    rights: { license: 'https://creativecommons.org/licenses/by/4.0/', ai: { train: 'deny' } },
    articles: [article([first, second])],
  })
  expect(issues.map(nameOf).sort()).toEqual([
    'contradictory-rights rights.ai.train',
    'undefined-footnote articles.0.sections.5.content.0.children.1',
    'wrong-type articles.0.title',
    'wrong-type title',
  ])
})

/** Every member of a value, however deep, with what holds it. */
function* members(value: unknown): Generator<[Record<string, unknown>, string], void, undefined> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    yield [value as Record<string, unknown>, key]
    yield* members(member)
  }
}

function said(faults: readonly Fault[]): string[] {
  const result = safeParseArticle(article(faults))
  return result.issues.map(nameOf)
}

function nameOf({ code, path }: Issue): string {
  return `${code} ${path.join('.')}`
}

/** Whether one stands where another does, or inside it. */
function clashes({ path }: Fault): (other: Fault) => boolean {
  return (other) =>
    path.every((key, index) => index >= other.path.length || key === other.path[index])
}

function fault(path: Path, value: unknown, code: string, ...inside: Path): Fault {
  const at = inside[0] === -1 ? path.slice(0, -1) : [...path, ...inside]
  return { path, value, said: [`${code} ${at.join('.')}`] }
}

function article(faults: readonly Fault[]): object {
  const right = {
    url: 'https://example.com/a/',
    language: 'en',
    title: 'A',
    summary: 'About A.',
    publishedAt: '2026-11-23T09:30:00Z',
    authors: [{ name: 'Ada' }, { name: 'Grace' }],
    tags: ['a', 'b'],
    image: { url: '/a.jpg', alt: 'A', width: 3 },
    media: [{ type: 'audio', url: '/a.mp3', mediaType: 'audio/mpeg' }],
    related: [{ url: '/b', title: 'B' }],
    aiDisclosure: { use: 'none' },
    rights: { license: 'https://creativecommons.org/licenses/by/4.0/', ai: { train: 'allow' } },
    sections: [
      { kind: 'prose', content: 'First.' },
      { kind: 'prose', content: 'Second.' },
      { kind: 'prose', content: [paragraph('Third.'), paragraph('More.')] },
      { kind: 'steps', items: ['One', 'Two'] },
      { kind: 'callToAction', content: 'Go on.', link: { label: 'On', url: '/on' } },
      { kind: 'prose', content: [call('a'), paragraph('Between.'), note('a')] },
      {
        kind: 'prose',
        content: [paragraph('Linked.'), { type: 'heading', depth: 3, children: [text('H')] }],
      },
      { kind: 'faq', items: [{ question: 'Why?', answer: [paragraph('So.')] }] },
    ],
  }
  for (const { path, value } of faults) {
    const holder = path.slice(0, -1).reduce((at: never, key) => at[key], right as never)
    const key = path.at(-1) as never
    if (value === undefined) delete holder[key]
    else (holder[key] as unknown) = structuredClone(value)
  }
  return right
}

function paragraph(value: string): object {
  return { type: 'paragraph', children: [text(value)] }
}

function text(value: string): object {
  return { type: 'text', value }
}

test('what a database has not is advised to be removed; categories become one and tags', () => {
  const given = {
    ...{ id: 'urn:id:a', url: 'https://e.example/', language: 'en' },
    ...{ title: 'A', summary: 'S.' },
    ...{ publishedAt: '2026-11-23', updatedAt: null, categories: ['A', 'B'], sections: [] },
  }
  const { issues } = safeParseArticle(given)
  expect(issues.map(({ path, fix }) => [path.join('.'), fix])).toEqual([
    ['updatedAt', 'Remove it if it may be left out, or change it to text'],
    ['categories', 'Write its first as `category`, and the others as `tags`'],
  ])
})

test('blocks or texts in place of sections are advised to be put into one', () => {
  const bare = {
    url: 'https://e.example/',
    language: 'en',
    summary: 'S.',
    publishedAt: '2026-11-23',
  }
  const fixes = (more: object) =>
    safeParseArticle({ ...bare, title: 'A', ...more }).issues.map(({ fix, path }) => [
      path.join('.'),
      fix,
    ])
  const form = "`{ kind: 'prose', content: … }`"
  const block = { type: 'paragraph', children: [text('A')] }
  expect(fixes({ sections: [block, 'A', {}] })).toEqual([
    ['sections.0.kind', `Put the blocks of a text into one section: ${form}`],
    ['sections.1', `Write it as a section: ${form}`],
    ['sections.2.kind', "Add `kind`: `'prose'` for text, or another of the format"],
  ])
  expect(fixes({ title: null, sections: [] })).toEqual([['title', 'Change it to text']])
})
