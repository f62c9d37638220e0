import fc from 'fast-check'
import type { Element, ElementContent, Nodes, Root } from 'hast'
import { expect, test } from 'vitest'
import { hastToSections } from '../../src/body/hast-to-sections.ts'
import { plainBlock } from '../../src/body/plain-block.ts'

const texts =
  'a|b | c| d |e\n f|\n| |  |\tg|\v|\u00a0|h\u00a0|i\u0007|😀|\ud800|\r\n|www.e.com'.split('|')

const properties = fc.record(
  {
    className: fc.constant(['c']),
    hidden: fc.boolean(),
    href: fc.constantFrom('https://e.com/', 'https://e.com/a b', '#a', '', 'mailto:a@e.com'),
    id: fc.constantFrom('a', 'b'),
    style: fc.constantFrom('display:none', 'color:red'),
    title: fc.constantFrom('T', ' '),
  },
  { requiredKeys: [] },
)

const { tree } = fc.letrec<{ tree: Root; inside: ElementContent }>((tie) => {
  const children = fc.array(tie('inside'), { minLength: 1, maxLength: 4 })
  const named = (names: string) =>
    fc.record({
      type: fc.constant('element'),
      tagName: fc.constantFrom(...names.split(' ')),
      properties: fc.oneof(
        { weight: 12, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: properties },
      ),
      children,
    })
  const link = fc.record({
    type: fc.constant('element'),
    tagName: fc.constant('a'),
    properties: fc.constant({ href: 'https://e.com/' }),
    children,
  })
  const text = fc.record({ type: fc.constant('text'), value: fc.constantFrom(...texts) })
  return {
    inside: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 12, arbitrary: text },
      { weight: 4, arbitrary: link },
      { weight: 4, arbitrary: named('b em i strong') },
      { weight: 1, arbitrary: named('a br code del img p span') },
    ) as fc.Arbitrary<ElementContent>,
    tree: fc.record({
      type: fc.constant('root'),
      children: fc.array(
        fc.oneof(
          { weight: 4, arbitrary: named('p p h1 h2 h3 h6 h7 div blockquote') },
          { weight: 1, arbitrary: tie('inside') },
        ),
        { maxLength: 6 },
      ),
    }) as fc.Arbitrary<Root>,
  }
})

test('blocks that are made at once are what all steps make of them', () => {
  let plain = 0
  fc.assert(
    fc.property(tree, (given) => {
      plain += given.children.filter(plainBlock).length
      const slow = slowed(structuredClone(given)) as Root
      expect(slow.children.some(plainBlock)).toBe(false)
      expect(said(structuredClone(given))).toBe(said(slow))
    }),
    { numRuns: 500 },
  )
  expect(plain).toBeGreaterThan(50)
})

function said(tree: Root): string {
  return JSON.stringify(hastToSections(tree, { language: 'en' }))
}

/** With a property that no step asks for, and no block that is made at once has. */
function slowed(node: Nodes): Nodes {
  if (node.type === 'element') node.properties.dataSlow = 'yes'
  if ('children' in node) for (const child of node.children) slowed(child)
  return node
}

test.each<[string, Element['children']]>([
  ['a text', [{ type: 'text', value: 'One two.' }]],
  [
    'a mark',
    [{ type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: 'a' }] }],
  ],
])('%s is made at once', (_, children) => {
  expect(plainBlock({ type: 'element', tagName: 'p', properties: {}, children })).toBeDefined()
})
