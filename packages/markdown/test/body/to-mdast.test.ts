import fc from 'fast-check'
import type { Root } from 'hast'
import { toMdast as libraryToMdast } from 'hast-util-to-mdast'
import { expect, test } from 'vitest'
import { htmlHandlers } from '../../src/body/html-handlers.ts'
import { toMdast } from '../../src/body/to-mdast.ts'

const spaces = ['', ' ', '\n', ' \t ', '\r\n', '\v', '\u00a0', 'a', ' a', 'a ', 'a\n b', ' \na\n\n']

const names =
  'p div span a b em del q br wbr hr img input select option textarea button ul ol li dl dt dd h1 h3 table thead tbody tr th td pre code script style nobr xmp blockquote figure figcaption svg video audio iframe template title details summary x-y'.split(
    ' ',
  )

const properties = fc.record(
  {
    id: fc.constantFrom('a', 'b'),
    href: fc.constantFrom('https://e.com/', '#a'),
    hidden: fc.boolean(),
    noWrap: fc.boolean(),
    wrap: fc.constantFrom('hard', ''),
    type: fc.constantFrom('checkbox', 'text'),
    list: fc.constantFrom('a', 'b'),
    src: fc.constant('/a'),
  },
  { requiredKeys: [] },
)

const { tree } = fc.letrec<{ tree: Root; node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ type: fc.constant('text'), value: fc.constantFrom(...spaces) }),
    fc.record({ type: fc.constant('comment'), value: fc.constant(' c ') }),
    fc.record({
      type: fc.constant('element'),
      tagName: fc.constantFrom(...names),
      properties,
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
  tree: fc.record({
    type: fc.constant('root'),
    children: fc.array(tie('node'), { maxLength: 6 }),
  }) as fc.Arbitrary<Root>,
}))

test('any tree becomes what the library makes of it', () => {
  const options = { document: true, handlers: htmlHandlers }
  fc.assert(
    fc.property(tree, (given) => {
      const made = libraryToMdast(structuredClone(given), options)
      expect(toMdast(structuredClone(given), htmlHandlers)).toEqual(made)
      // What handlers keep while they work is new for each tree.
      expect(toMdast(structuredClone(given), htmlHandlers)).toEqual(made)
    }),
    { numRuns: 300 },
  )
})
