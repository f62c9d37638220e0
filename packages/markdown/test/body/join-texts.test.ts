import fc from 'fast-check'
import type { Root } from 'hast'
import { raw } from 'hast-util-raw'
import { toMdast } from 'hast-util-to-mdast'
import { expect, test } from 'vitest'
import { joinTexts } from '../../src/body/join-texts.ts'

test('texts beside each other, and in elements that say nothing of them, are one', () => {
  const tree = parse(
    '<p>a<span>b<cite>c</cite></span><font>d</font><i>e</i><span><b>f</b></span></p>',
  )
  joinTexts(tree)
  const [paragraph] = tree.children
  expect(paragraph).toMatchObject({
    children: [
      { type: 'text', value: 'abcd' },
      { tagName: 'i' },
      { tagName: 'span', children: [{ tagName: 'b' }] },
    ],
  })
})

// The library would join them itself, one after another.
test('they make the same Markdown', () => {
  const piece = fc.constantFrom(
    ...['a', ' ', '\n ', '<span>b</span>', '<span> c </span>', '<span></span>', '<abbr>d</abbr>'],
    ...['<b>e</b>', '<span><i>f</i> g</span>', '<br>', '</p><p>', '<code> <span>h</span></code>'],
    ...[
      '<ul><li>',
      '</ul>',
      '<pre>\n<span>i</span>\n',
      '</pre>',
      '<font>j <small>k</small></font>',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const html = `<p>${pieces.join('')}`
      const tree = parse(html)
      joinTexts(tree)
      const read = (one: Root) => JSON.stringify(withoutPlaces(toMdast(one)))
      expect(read(tree)).toBe(read(parse(html)))
    }),
  )
})

function parse(value: string): Root {
  return raw({ type: 'root', children: [{ type: 'raw', value }] }) as Root
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one) => (key === 'position' ? undefined : one)))
}
