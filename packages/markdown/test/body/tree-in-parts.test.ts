import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownTree } from '../../src/body/markdown-tree.ts'
import { treeInParts } from '../../src/body/tree-in-parts.ts'

const blocks = [
  'Some *text* of a paragraph,\nand its second line.',
  '## A heading',
  'A heading\n===',
  '> A quotation\nwith a lazy line',
  '> Quoted\n>\n> ~~~\n> code\n> ~~~',
  '- one\n- two\n\n  its text',
  '* other list',
  '1. one\n\n   ```js\n   let x\n   ```',
  '- open\n\n  ```\n  code',
  '```\ncode\n\nmore code\n```',
  '~~~~\n```\n\n~~~\n\n~~~~',
  '    indented code',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '<div>\nHTML\n</div>',
  '<!-- a comment\n\nwith a blank line -->',
  '---',
  '***',
  '[a link](https://example.com/) and [a reference][r]',
  '[r]: https://example.com/',
  'A note[^1].\n\n[^1]: Its text.\n\n    More of it.',
  'Text[^a], [a picture][q], ![it][Q], [l][], [ R ], [*r*][r] and [none][n]',
  '> [q]: /quoted "T"',
  '- [l]: /listed\n\n  [^A]: a note of an item\n\n      code',
  '[^a]: - an item\n\n      ```\n      code',
  '[^b]: ```\n    code\n\n    more',
  '[^c]:\n\n    > quoted[^b]\n\n    [in]: /note',
  '[of\ntwo lines]:\n/x\n"title"',
  '[is \\] one]: </a b>',
  '[r]: /second',
  '```\n[code]: /none\n```',
  'A line\n[none]: /paragraph',
  '<!-- [html]: /none -->',
  'Words <!-- a comment --> and more\n<!-- another -->',
  '<!-->',
  '```\nnever closed',
  // Spaces of others are none in Markdown: such a line is not blank, and no fence is closed by them.
  'Text\n\u00a0\nof one paragraph',
  'Text\n\ufeff\nand \u2003\n\u3000',
  '```\ncode\n```\u00a0\nmore code\n```',
  '```\u2028`\ntext',
  '- item\n\n  ```\n  code\n\n\u00a0top',
  '\u2003```\nno code',
  '',
]

test('a tree that is made part by part is the tree of the whole, with the same places', () => {
  const source = fc
    .array(
      fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('\n\n', '\n', '\n\n\n', '\r\n\r\n')),
    )
    .map((parts) => parts.map((part) => part.join('')).join(''))
  fc.assert(
    fc.property(source, fc.boolean(), (text, indentedCode) => {
      const options = { indentedCode }
      expect(treeInParts(text, options, 20)).toEqual(markdownTree(text, options))
    }),
    { numRuns: 500 },
  )
})

test('front matter is that of the whole, and rules are none', () => {
  const text = `---\ntitle: A\n---\n\n${'Text.\n\n---\n\n'.repeat(20)}`
  expect(treeInParts(text, {}, 20)).toEqual(markdownTree(text))
})

const lines = [
  '- an item',
  '- *another*',
  '- **strong**: text',
  '- > quoted',
  '- [x] done',
  '- <b>HTML</b>',
  '- <div>',
  '- ```',
  '- # Heading',
  '- 1. number',
  '- - nested',
  '-  two spaces',
  '-',
  '- - -',
  '---',
  '* star',
  '* * *',
  '+ plus',
  ' - a space before',
  '  - nested',
  '    - deeper',
  '  its text',
  '  ```',
  '  # Heading',
  '  | a | b |',
  '  |---|---|',
  'lazy text',
  '1. number',
  '| a | b |',
  '|---|---|',
  '<div>',
  '<b>inline',
  '> quotation',
  '```',
  '\ttab',
  '',
]

test('a list that is made part by part is the list of the whole', () => {
  const line = fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...lines.slice(0, 6)))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (all) => {
      const text = all.join('\n')
      expect(treeInParts(text, {}, 8)).toEqual(markdownTree(text))
    }),
    { numRuns: 1000 },
  )
  const text = '- an item\n  - nested\n'.repeat(20)
  expect(treeInParts(text, {}, 20)).toEqual(markdownTree(text))
})
