import type { Issue } from '@standfirst/core'
import type { Element, ElementContent, Root } from 'hast'
import { problem } from '../problem.ts'
import { attribute, become, element, elements, inLine, textOf, walk } from './hast.ts'

/**
 * Take apart tables that only lay out a page, such as newsletters and posts of forums are; in the cells
 * of others, make lines of what can't stand there.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives what cells can't hold.
 */
export function flattenTables(tree: Root, issues: Issue[]): void {
  // Those inside come first: what they hold then stands in the cell.
  for (const table of elements(tree).reverse()) {
    if (table.tagName !== 'table') continue
    const cells = ownCells(table)
    const caption = table.children.find(
      (part) => part.type === 'element' && part.tagName === 'caption' && textOf(part) !== '',
    )
    footToEnd(table)
    if (caption?.type === 'element') {
      const { ...own } = table
      own.children = table.children.filter((part) => part !== caption)
      for (const cell of ownCells(own).flat()) flattenCell(cell, issues)
      become(table, element('div', [element('p', caption.children), own]))
    } else if (isLayout(table, cells)) become(table, element('div', rowsOf(table)))
    else for (const cell of cells.flat()) flattenCell(cell, issues)
  }
}

/** Old HTML has the foot of a table above its body. */
function footToEnd(table: Element): void {
  const isFoot = (part: ElementContent) => part.type === 'element' && part.tagName === 'tfoot'
  const feet = table.children.filter(isFoot)
  if (feet.length) table.children = [...table.children.filter((part) => !isFoot(part)), ...feet]
}

/** Rows of cells, without those of tables inside. */
function ownCells(table: Element): Element[][] {
  return ownRows(table).map(
    (row) => row.children.filter((one) => one.type === 'element' && isCell(one)) as Element[],
  )
}

function ownRows(table: Element): Element[] {
  return table.children.flatMap((part): Element[] => {
    if (part.type !== 'element') return []
    if (part.tagName === 'tr') return [part]
    return /^t(?:head|body|foot)$/.test(part.tagName)
      ? part.children.flatMap((row) =>
          row.type === 'element' && row.tagName === 'tr' ? [row] : [],
        )
      : []
  })
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th'
}

function isLayout(table: Element, rows: readonly Element[][]): boolean {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none' || textOf(table) === '') return true
  const all = rows.flat()
  const hasHead = all.some(({ tagName }) => tagName === 'th')
  const isNamed = table.children.some(
    (part) => part.type === 'element' && /^(?:caption|thead)$/.test(part.tagName),
  )
  if (hasHead || isNamed || attribute(table, 'summary')) return false
  const isColumn = rows.every((row) => row.length <= 1)
  const inside = all.flatMap((cell) => elements(cell))
  if (isColumn || inside.some(isPartOfPage)) return true
  // What has several rows of several cells says something by them, whatever the cells hold.
  const full = rows.filter((row) => row.filter((cell) => textOf(cell) !== '').length > 1)
  return full.length < 2 && inside.some(({ tagName }) => blocks.has(tagName))
}

/** What is in no cell of data. */
function isPartOfPage({ properties, tagName }: Element): boolean {
  return (
    /^(?:article|figure|h[1-6]|section|table)$/.test(tagName) || properties.dataRow !== undefined
  )
}

const blocks: ReadonlySet<string> = new Set(['blockquote', 'dl', 'hr', 'ol', 'p', 'pre', 'ul'])

/** The cells one after another, each a block; those of one row are told apart. */
function rowsOf(table: Element): ElementContent[] {
  return ownCells(table).flatMap((row) =>
    row.map((cell) => element('div', cell.children, { dataRow: '' })),
  )
}

/** A cell of Markdown is one line: lists and paragraphs in it are told by their lines' ends. */
function flattenCell(cell: Element, issues: Issue[]): void {
  const lost = new Set<string>()
  for (const { node } of walk(cell)) {
    if (node.type !== 'element') continue
    if (/^(?:blockquote|dl|h[1-6]|hr|ol|pre|table|ul)$/.test(node.tagName)) lost.add(node.tagName)
  }
  for (const name of lost) issues.push(inCell(name))
  if (lost.has('table')) {
    for (const inner of elements(cell).reverse()) {
      if (inner.tagName === 'table') become(inner, element('div', rowsOf(inner)))
    }
  }
  // A list's items, and rows, would run together.
  for (const inner of elements(cell)) {
    if (/^(?:li|dt|dd)$/.test(inner.tagName) || inner.properties.dataRow !== undefined) {
      if (textOf(inner) || elements(inner).some(({ tagName }) => !inLine.has(tagName)))
        inner.children.push({ type: 'text', value: ' ' })
    }
  }
}

function inCell(name: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found \`<${name}>\` in a cell of a table, expected one line of text`,
    'its text was kept',
    'Write it outside of the table.',
  )
}
