import type { Element, ElementContent, Nodes, Root } from 'hast'
import { childElements, element, elements, textOf } from '../html/hast.ts'

/** The tables that lay out a page, and the text in them. */
export interface Layout {
  /** All that stands in one column with the text, row upon row, as newsletters do; text, too. */
  column: ReadonlySet<Nodes>
  /** All of the tables that the text stands in. */
  whole: ReadonlySet<Nodes>
}

/**
 * Find the tables that the text of a page stands in: rows above and below it are of it, cells beside it
 * may be menus.
 *
 * @param holding - The elements that hold something of the text.
 */
export function columnAround(tree: Root, holding: ReadonlySet<Nodes>): Layout {
  const path: Element[] = []
  for (let at: Root | Element = tree; ; ) {
    const [next, ...others]: Element[] = childElements(at).filter((child) => holding.has(child))
    if (!next || others.length) break
    path.push(next)
    at = next
  }
  let column: Element | undefined
  let isColumn = true
  const lowest = path.at(-1)
  for (const one of [...path].reverse()) {
    if (one.tagName === 'tr' && one !== lowest) isColumn &&= fullCells(one) <= 1
    if (one.tagName === 'table' && isColumn) column = one
  }
  const whole = new Set<Nodes>()
  for (const one of elements(tree)) {
    if (one.tagName !== 'table' || !holding.has(one) || whole.has(one)) continue
    for (const inside of elements(one)) whole.add(inside)
  }
  return { column: new Set(column && elements(column)), whole }
}

function fullCells(row: Element): number {
  return childElements(row).filter((cell) => textOf(cell) !== '').length
}

/**
 * Put the words that stand bare beside tables in a cell into paragraphs, so that each block of the cell
 * is an element.
 *
 * @param tree - A page; changed in place.
 */
export function partCells(tree: Root): void {
  for (const cell of elements(tree)) {
    if (!/^t[dh]$/.test(cell.tagName)) continue
    if (!childElements(cell).some(({ tagName }) => tagName === 'table')) continue
    const parted: Element['children'] = []
    let line: Element | undefined
    for (const child of cell.children) {
      const isBreak = child.type === 'element' && isBlock(child)
      if (isBreak) line = undefined
      else if (!line && isShown(child)) {
        line = element('p')
        parted.push(line)
      }
      if (line) line.children.push(child)
      else parted.push(child)
    }
    cell.children = parted
  }
}

function isShown(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && /\S/.test(node.value))
}

function isBlock({ tagName }: Element): boolean {
  return /^(?:address|article|aside|blockquote|center|dl|div|fieldset|figure|footer|form|h[1-6]|header|hr|iframe|main|nav|ol|p|pre|script|section|style|table|ul)$/.test(
    tagName,
  )
}

/** A row or a cell that stands beside none of its kind: a table of its own. */
export function asTable(one: Element, beside: Element): Element {
  const kind = kindOf(one)
  if (kind === undefined || kind === kindOf(beside)) return one
  return element('table', [kind === 'cell' ? element('tr', [one]) : one])
}

function kindOf({ tagName }: Element): string | undefined {
  if (/^t[dh]$/.test(tagName)) return 'cell'
  return /^t(?:r|head|body|foot)$/.test(tagName) ? tagName : undefined
}
