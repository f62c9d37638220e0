import type { TableCellNode, TableNode, TableRowNode } from '@standfirst/core'
import { each } from './each.ts'
import { phrasingText } from './render-phrasing.ts'
import { reportLost } from './report.ts'
import type { Block, TextState } from './text-options.ts'
import { columnsOf, wrapLines } from './wrap-lines.ts'

/**
 * A table in columns; where that would be too wide, or for a voice, each row as lines that name their columns.
 */
export function tableBlocks(node: TableNode, state: TextState): Block[] {
  const rows = each<TableRowNode, string[]>(state, 'children', node.children, (row) =>
    each<TableCellNode, string>(state, 'children', row.children, (cell) =>
      phrasingText(cell.children, state)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    ),
  )
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, columnsOf(row[column] ?? '')), 0),
  )
  const isAligned = (column: number) =>
    rows.some((row) => columnsOf(row[column] ?? '') < (widths[column] ?? 0))
  const total = widths.reduce((sum, width) => sum + width + 2, -2)
  const inLine = state.marks && total <= Math.min(state.width, widest)
  // Where all cells of a column are of one width, none shows which way it is aligned.
  if (node.align?.some((side, column) => side && !(inLine && isAligned(column)))) {
    reportLost(node, 'align', state)
  }
  if (!rows.some((row) => row.some(Boolean))) return []
  return inLine ? [inColumns(rows, widths, node.align ?? [])] : asRecords(rows, state)
}

/** Where lines are not wrapped, a table may be as wide as a terminal. */
const widest = 120

function inColumns(
  rows: readonly string[][],
  widths: readonly number[],
  align: readonly unknown[],
): Block {
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? ''
        const space = width - columnsOf(cell)
        const before =
          align[column] === 'right' ? space : align[column] === 'center' ? space >> 1 : 0
        return ' '.repeat(before) + cell + ' '.repeat(space - before)
      })
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = rows
  const rule = widths.map((width) => '-'.repeat(Math.max(1, width))).join('  ')
  return [line(head), rule, ...body.map(line)]
}

function asRecords(rows: readonly string[][], state: TextState): Block[] {
  const [head = [], ...body] = rows
  const wrapped = (text: string) => wrapLines(text, state.width)
  if (body.length === 0) return [head.filter(Boolean).flatMap(wrapped)]
  // A column without a cell in any row has only its name.
  const unused = head.filter((name, column) => name && !body.some((row) => row[column]))
  const records = body.map((row) =>
    row.flatMap((cell, column) => {
      const name = head[column]
      if (!cell) return []
      return wrapped(name ? `${name}: ${cell}` : cell)
    }),
  )
  return [unused.flatMap(wrapped), ...records].filter((lines) => lines.length > 0)
}
