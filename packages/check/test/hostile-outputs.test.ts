import {
  type CopyFormat,
  checkArticle,
  checkFeed,
  type Finding,
  type OutputName,
  type Outputs,
  verifyCopy,
} from '@standfirst/check'
import type { Article } from '@standfirst/core'
import { article as anyArticle, hostileString } from '@standfirst/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedOf, fingerprinted } from './outputs-of.ts'
import { seedArticle } from './seed-outputs.ts'

const names: readonly CopyFormat[] = ['html', 'markdown', 'rss', 'atom', 'jsonFeed', 'jsonLd']
const outputs: Record<CopyFormat, string> = fingerprinted(seedArticle)

/** Everything that reads an output: none may throw, and what is found can be shown. */
function checkAll(article: Article, name: OutputName, output: string): Finding[] {
  const { changes } = verifyCopy(output)
  const found = [
    ...changes,
    ...verifyCopy(output, article).changes,
    ...checkArticle(article, { [name]: output } as Outputs),
    ...(name === 'rss' || name === 'atom' || name === 'jsonFeed'
      ? checkFeed(feedOf(article), { [name]: output })
      : []),
  ]
  for (const { code, message } of found)
    expect([typeof code, typeof message]).toEqual(['string', 'string'])
  return found
}

/** A text of which a part is gone, doubled, or replaced by something hostile. */
function broken(text: string): fc.Arbitrary<string> {
  const place = fc.nat(text.length)
  const parts: string[] = text.match(/<[^>]*>|"[^"]*"|[^<"]+/g) ?? []
  const part = fc.nat(Math.max(0, parts.length - 1))
  const piece = fc.oneof(
    hostileString(),
    fc.constantFrom('<', '>', '"', '{', '}', '[', 'null', '<![CDATA[', ']]>', '<!--', '-->', '&'),
    part.map((at) => parts[at] ?? ''),
  )
  return fc.oneof(
    fc.tuple(place, place, piece).map(([one, other, between]) => {
      const [start, end] = one < other ? [one, other] : [other, one]
      return text.slice(0, start) + between + text.slice(Math.min(end, start + 200))
    }),
    fc.tuple(part, piece).map(([at, other]) => parts.with(at, other).join('')),
    fc.tuple(part, part).map(([at, other]) => {
      const [one = '', two = ''] = [parts[at], parts[other]]
      return parts.with(at, two).with(other, one).join('')
    }),
    place.map((end) => text.slice(0, end)),
  )
}

describe.each(names)('%s', (name) => {
  test('that is broken anywhere throws nothing', () => {
    fc.assert(
      fc.property(broken(outputs[name]), (text) => {
        checkAll(seedArticle, name, text)
      }),
      { numRuns: 60 },
    )
  })

  test('that is any text throws nothing', () => {
    fc.assert(
      fc.property(fc.oneof(hostileString(), fc.string(), fc.json()), (text) => {
        checkAll(seedArticle, name, text)
      }),
      { numRuns: 60 },
    )
  })

  test('that is another format is found', () => {
    for (const other of names) {
      if (other === name) continue
      expect([other, checkAll(seedArticle, name, outputs[other]).length]).not.toEqual([other, 0])
    }
  })

  test('of another article is found', () => {
    fc.assert(
      fc.property(anyArticle(), (article) => {
        expect(checkAll(article, name, outputs[name])).not.toEqual([])
      }),
      { numRuns: 10 },
    )
  })
})

/** Every path in a value. */
function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [path, ...keys.flatMap((key) => paths((value as never)[key], [...path, key]))]
}

function replaced(value: unknown, path: readonly (string | number)[], other: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return other
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as never
  ;(copy as Record<string | number, unknown>)[key] = replaced((value as never)[key], rest, other)
  return copy
}

const wrong = [null, true, -1, 1e308, '', 'x', [], {}, [null], [[]], [{}], { a: null }, ['x', 7]]

test.each(['jsonFeed', 'jsonLd'] as const)(
  'any value of %s of any wrong type throws nothing',
  (name) => {
    const document: unknown = JSON.parse(outputs[name])
    const all = paths(document)
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom<unknown>(...wrong), (path, other) => {
        checkAll(seedArticle, name, JSON.stringify(replaced(document, path, other)))
      }),
      { numRuns: 300 },
    )
  },
)

test.each([
  ['rss', '<rss/>'],
  ['rss', '<rss version="2.0"><channel><item/><item><title/></item></channel></rss>'],
  ['rss', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item/></rdf:RDF>'],
  [
    'rss',
    '<rss version="2.0"><channel><item><guid>tag:example.com,2026:seeds</guid></item></channel></rss>',
  ],
  ['atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
  ['atom', '<feed xmlns="http://purl.org/atom/ns#" version="0.3"><entry/></feed>'],
  [
    'atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:example.com,2026:seeds</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A</p></div></content><link/></entry></feed>',
  ],
  ['jsonFeed', '{"items":[null,7,"x",[],{}]}'],
  [
    'jsonFeed',
    '{"items":[{"id":"tag:example.com,2026:seeds"}],"_standfirst":null,"authors":{},"hubs":7}',
  ],
  ['jsonFeed', '[]'],
  ['jsonLd', '[]'],
  [
    'jsonLd',
    '{"@graph":[null,[[]],{"@type":["NewsArticle"],"headline":"A","image":"a.jpg","author":"Ada"}]}',
  ],
  ['jsonLd', '{"@type":{"a":1},"@graph":{"@graph":{"@graph":7}}}'],
  ['html', '<frameset><frame src="a"></frameset>'],
  ['html', '<title></title>'],
  ['html', '<html><body><div class="h-entry"></div>'],
  ['markdown', '---\n---\n'],
  ['markdown', '---\n- a\n---\n'],
  ['markdown', '---\nnull\n---\n\n# A\n'],
  ['markdown', '---\na: &a [*a]\n---\n'],
] as const)('%s that others wrote is found, and throws nothing: %s', (name, output) => {
  expect(checkAll(seedArticle, name, output)).not.toEqual([])
})

test.each<[name: OutputName, open: string, close: string]>([
  ['html', '<div>', '</div>'],
  ['html', '<b>', ''],
  ['rss', '<a>', '</a>'],
  ['atom', '<a>', '</a>'],
  ['jsonFeed', '[', ']'],
  ['jsonLd', '{"a":', '}'],
  ['markdown', '> ', ''],
])('%s that is deep is found, and throws nothing: %s', (name, open, close) => {
  const depth = name === 'markdown' ? 200 : 3000
  const inner = name === 'jsonLd' ? '1' : ''
  expect(checkAll(seedArticle, name, open.repeat(depth) + inner + close.repeat(depth))).not.toEqual(
    [],
  )
})
