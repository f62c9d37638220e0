import { hastToSections, keepNumbers, markdownToContent } from '@standfirst/markdown'
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

test.each([
  ['10<sup>6 </sup>people', '10⁶ people'],
  ['3<sup>1</sup>/<sub>2</sub> cups', '3¹/₂ cups'],
  ['3<sup>1</sup>\u2044<sub>10</sub>', '3¹\u2044₁₀'],
  ['3<sup>1/2</sup> cups', '3¹\u2044² cups'],
  ['<sup>1</sup>/<sub>2</sub> cup', '1/2 cup'],
  ['10<span style="font-size: 9pt; vertical-align: super">6</span>', '10⁶'],
  ['10<span style="vertical-align:sub">2</span>', '10₂'],
  ['2<span style="vertical-align:subgrid">2</span>', '22'],
])('%s', (html, expected) => {
  const { content } = markdownToContent(html)
  expect(textsOf(content)).toBe(expected)
})

test('a raised number that is a link stays one', () => {
  const { content } = markdownToContent('In 2019<sup><a href="https://example.com/">1</a></sup>.')
  expect(content).toMatchObject([
    { children: [{ value: 'In 2019' }, { type: 'link', children: [{ value: '¹' }] }, {}] },
  ])
})

function textsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textsOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  if ('children' in value) return textsOf(value.children)
  return 'value' in value ? String(value.value) : ''
}
