import fc from 'fast-check'
import type { Paragraph, PhrasingContent, Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type ConstructName, type State, toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { dialectOf } from '../../src/dialect/dialect-of.ts'
import { plainYaml, yamlStyle } from '../../src/front-matter/plain-yaml.ts'
import { markdownPresets, renderMarkdown } from '../../src/index.ts'
import { listSigns } from '../../src/write/list-signs.ts'
import { narrowedSafe } from '../../src/write/narrowed-safe.ts'
import { plainPhrasing } from '../../src/write/plain-phrasing.ts'
import { writeHeading } from '../../src/write/write-heading.ts'

const seed = 20261130
const signs = [
  ...'ab1w ps \t\n\r.*_&#;x<>[]()!|~`-+=:/@\\^{%é“',
  '😀',
  'www.',
  '&amp;',
  'a@b',
  '\n1.',
]
const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 12 })

describe('what is written in fewer steps is what the library writes', () => {
  test.each([undefined, ...markdownPresets])('escapes for %s', (preset) => {
    const constructs: ConstructName[] = [
      ...(['paragraph', 'phrasing', 'label', 'headingAtx', 'tableCell', 'autolink'] as const),
      ...(['destinationRaw', 'destinationLiteral', 'titleQuote', 'reference', 'emphasis'] as const),
    ]
    const beside = fc.constantFrom('', '\n', '*', '[a](', '# ', ' ', '|', ']', 'w', '<')
    const stack = fc.uniqueArray(fc.constantFrom(...constructs), { maxLength: 4 })
    const unsafe = [...listSigns, ...(dialectOf(preset).unsafe ?? [])]
    const state = stateOf(unsafe)
    const library = state.safe.bind(state)
    const narrowed = narrowedSafe(state)
    fc.assert(
      fc.property(text, beside, beside, stack, (value, before, after, names) => {
        state.stack = names
        const config = { before, after, encode: ['%', '@'] }
        expect(narrowed(value, config)).toBe(library(value, config))
      }),
      { numRuns: 700, seed },
    )
  })

  test('texts, links and marks in a row', () => {
    const leaf = fc.oneof(
      text.map((value): PhrasingContent => ({ type: 'text', value: value || 'a' })),
      fc
        .constantFrom('a b', ' a', 'a ', 'a.', '(b)', 'é')
        .map((value): PhrasingContent => ({ type: 'text', value })),
      fc.constantFrom<PhrasingContent>({ type: 'break' }, { type: 'inlineCode', value: 'a`b' }),
    )
    const mark = fc.record({
      type: fc.constantFrom('emphasis', 'strong', 'delete', 'link'),
      url: fc.constant('https://example.com/'),
      children: fc.array(leaf, { maxLength: 3 }),
    }) as fc.Arbitrary<PhrasingContent>
    const state = stateOf([...listSigns])
    const library = state.containerPhrasing.bind(state)
    const plain = plainPhrasing(state)
    state.stack = ['paragraph', 'phrasing']
    let same = 0
    fc.assert(
      fc.property(fc.array(fc.oneof(leaf, mark), { maxLength: 5 }), (children) => {
        const node: Paragraph = { type: 'paragraph', children }
        const info = { before: '\n', after: '\n', now: { line: 1, column: 1 }, lineShift: 0 }
        expect(plain(node, info)).toBe(library(node, info))
        same++
      }),
      { numRuns: 1500, seed },
    )
    expect(same).toBe(1500)
  })

  test('headings', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 6 }), (value, depth) => {
        const root: Root = {
          type: 'root',
          children: [{ type: 'heading', depth: depth as 1, children: [{ type: 'text', value }] }],
        }
        const written = toMarkdown(root, { handlers: { heading: writeHeading } })
        expect(written).toBe(toMarkdown(root))
      }),
      { numRuns: 500, seed },
    )
  })

  test('front matter', () => {
    const one = fc.oneof(
      text,
      fc.string(),
      fc.constantFrom('', 'é', '"a\\"', 'a\u2028\u0085', '\ufeff'),
    )
    const key = fc.oneof(
      fc.constantFrom('url', 'title', 'null', 'True', 'y', 'a1', '2a', 'a-b', ''),
      one,
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        one,
        fc.constantFrom(null, true, 0, -1, 0.5, 1e21),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      ),
    }))
    let plain = 0
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 3 }), (members) => {
        const written = plainYaml(members)
        if (written === undefined) return
        plain++
        expect(written).toBe(stringify(members, yamlStyle))
      }),
      { numRuns: 3000, seed },
    )
    expect(plain).toBeGreaterThan(500)
  })
})

test('what others have written with the library before changes nothing', () => {
  const children: PhrasingContent[] = [{ type: 'text', value: 'A & b <1@c> AT&T &amp; www.a.b' }]
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children }] }
  toMarkdown(root, { extensions: [gfmToMarkdown()] })
  const article = {
    schemaVersion: 2 as const,
    id: 'https://example.com/',
    url: 'https://example.com/',
    type: 'article' as const,
    status: 'published' as const,
    language: 'en',
    title: 'A',
    summary: 'B',
    authors: [],
    publishedAt: '2026-11-30T00:00:00Z',
    tags: [],
    media: [],
    sections: [{ kind: 'prose' as const, content: root.children as never }],
    related: [],
    corrections: [],
    translations: [],
  }
  expect(renderMarkdown(article)).toContain('\nA & b \\<1\\@c> AT&T \\&amp; www\\.a.b\n')
})

/** A state of the library, as it is while a tree is written. */
function stateOf(unsafe: NonNullable<Parameters<typeof toMarkdown>[1]>['unsafe']): State {
  let found: State | undefined
  toMarkdown(
    { type: 'root', children: [] },
    {
      extensions: [gfmToMarkdown(), { unsafe: [...(unsafe ?? [])] }],
      handlers: {
        root: (_node, _parent, state) => {
          found = state
          return ''
        },
      },
    },
  )
  return found as State
}
