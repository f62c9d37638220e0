import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { markdownTree } from '../../src/body/markdown-tree.ts'
import { setextHeading } from '../../src/body/setext-heading.ts'

const lines = [
  ...[
    'a',
    'b *c*',
    '===',
    '=',
    '---',
    '--',
    '  ===',
    '    ===',
    '\t---',
    '> a',
    '> ===',
    '> > ---',
  ],
  ...['- a', '- ===', '  ---', '1. a', '   ===', '[a]: b', '[a]: b "c', 'd"', '[^a]: b', '    ==='],
  ...[
    '',
    '>',
    '```',
    '    code',
    '# c',
    '***',
    '| a |',
    '| - |',
    '<p>',
    '<!-- a',
    'a [a][^a]',
    '\\===',
  ],
]

test('headings under lines are what the parser itself makes of them, wherever they stand', () => {
  const source = fc
    .array(fc.constantFrom(...lines), { maxLength: 14 })
    .map((chosen) => chosen.join('\n'))
  const parse = (text: string, more: ReturnType<typeof setextHeading>[]) =>
    fromMarkdown(text, {
      extensions: [gfm(), ...more],
      mdastExtensions: [gfmFromMarkdown()],
    })
  fc.assert(
    fc.property(source, (text) => {
      expect(parse(text, [setextHeading()])).toEqual(parse(text, []))
    }),
    { numRuns: 2000 },
  )
})

// For each of them, the parser went through all that it had read: these took minutes.
test.each([
  ['at the top', 'a\n===\n'],
  ['between definitions', '[b]: c\na\n---\n'],
  ['in a quotation', '> a\n> ===\n'],
])('thousands of headings under lines are read: %s', (_, text) => {
  const { children } = markdownTree(text.repeat(6000))
  const found = children.flatMap((one): Nodes[] =>
    one.type === 'blockquote' ? one.children : [one],
  )
  expect(found.filter(({ type }) => type === 'heading')).toHaveLength(6000)
})
