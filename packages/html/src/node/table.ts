import type { TableCellNode, TableNode, TableRowNode } from '@standfirst/core'
import { classes } from '../attribute.ts'
import { each } from '../each.ts'
import type { HtmlState } from '../html-options.ts'
import { reportLost } from '../report.ts'

/** A table; it can have the focus, so that the keyboard can scroll it. */
export function table(node: TableNode, state: HtmlState): string {
  const { align, children } = node
  if (!state.rich && align?.some(Boolean)) reportLost(node, 'align', state)
  let head = ''
  const body = each<TableRowNode>(state, 'children', children, (row, _state, index) => {
    const html = state.options.nodes?.tableRow
      ? state.renderNode(row)
      : tableRow(row, state, align, index === 0)
    if (index > 0) return html
    head = html
    return ''
  })
  const inner = `<table><thead>${head}</thead>${body ? `<tbody>${body}</tbody>` : ''}</table>`
  return state.rich ? `<div class="sf-table" tabindex="0">${inner}</div>` : inner
}

/** A row of a table. */
export function tableRow(
  node: TableRowNode,
  state: HtmlState,
  align: TableNode['align'] = [],
  isHead = false,
): string {
  const cells = each<TableCellNode>(state, 'children', node.children, (cell, _state, index) =>
    state.options.nodes?.tableCell
      ? state.renderNode(cell)
      : tableCell(cell, state, align?.[index], isHead),
  )
  return `<tr>${cells}</tr>`
}

/** A cell of a table; alignment is a class, for HTML has no attribute for it any more. */
export function tableCell(
  node: TableCellNode,
  state: HtmlState,
  align: unknown = undefined,
  isHead = false,
): string {
  const aligned = align === 'right' || align === 'center' ? classes(state, `sf-${align}`) : ''
  const name = isHead ? 'th' : 'td'
  return `<${name}${isHead ? ' scope="col"' : ''}${aligned}>${state.renderNodes(node.children)}</${name}>`
}
