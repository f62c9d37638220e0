import { hastToSections, keepNumbers } from '@standfirst/markdown'
import type { Element, ElementContent, Root } from 'hast'
import { expect, test } from 'vitest'

const text = (value: string) => ({ type: 'text', value }) as const

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children }
}

test('a call of a footnote whose name is a number stays one', () => {
  const call = element('sup', [text('1')], { dataFootnote: '1', dataLabel: '1' })
  const note = element('aside', [element('p', [text('A note.')])], { dataFootnote: '1' })
  const tree: Root = {
    type: 'root',
    children: [element('p', [text('in 2019'), call]), note],
  }
  expect(hastToSections(tree, { language: 'en' }).sections).toMatchObject([
    {
      content: [
        { children: [{ value: 'in 2019' }, { type: 'footnoteReference', identifier: '1' }] },
        { type: 'footnoteDefinition', identifier: '1' },
      ],
    },
  ])
})

test('a number raised after a raised number', () => {
  const parent = element('p', [
    text('10'),
    element('sup', [text('6')]),
    element('sup', [text('2')]),
  ])
  keepNumbers(parent)
  expect(parent.children.map((child) => ('children' in child ? child.children : child))).toEqual([
    text('10'),
    [text('⁶')],
    [text('²')],
  ])
})
