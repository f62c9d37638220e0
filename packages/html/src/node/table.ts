import type { TableCellNode, TableNode, TableRowNode } from '@standfirst/core'
import type { HtmlState } from '../html-options.ts'

/** A table; it can have the focus, so that the keyboard can scroll it. */
export function table(node: TableNode, state: HtmlState): string {
  if (!Array.isArray(node.children)) return ''
  const rows = node.children.map((row, index) => {
    state.path.push('children', index)
    const html = state.options.nodes?.tableRow
      ? state.renderNode(row)
      : tableRow(row, state, node.align, index === 0)
    state.path.length -= 2
    return html
  })
  const [head = '', ...body] = rows
  const inner = `<table><thead>${head}</thead>${body.length ? `<tbody>${body.join('')}</tbody>` : ''}</table>`
  return state.rich ? `<div class="sf-table" tabindex="0">${inner}</div>` : inner
}

/** A row of a table. */
export function tableRow(
  node: TableRowNode,
  state: HtmlState,
  align: TableNode['align'] = [],
  isHead = false,
): string {
  if (!Array.isArray(node?.children)) return ''
  const cells = node.children.map((cell, index) => {
    state.path.push('children', index)
    const html = state.options.nodes?.tableCell
      ? state.renderNode(cell)
      : tableCell(cell, state, align?.[index], isHead)
    state.path.length -= 2
    return html
  })
  return `<tr>${cells.join('')}</tr>`
}

/** A cell of a table; alignment is a class, for HTML has no attribute for it any more. */
export function tableCell(
  node: TableCellNode,
  state: HtmlState,
  align: unknown = undefined,
  isHead = false,
): string {
  const aligned =
    state.rich && (align === 'right' || align === 'center') ? ` class="sf-${align}"` : ''
  const name = isHead ? 'th' : 'td'
  return `<${name}${isHead ? ' scope="col"' : ''}${aligned}>${state.renderNodes(node?.children)}</${name}>`
}
