import type { Element } from 'hast'

/**
 * Bound the cells that a table of HTML would have in Markdown, where each row is as long as the longest:
 * where spans make too many, there are none; where long and short rows do, the cells stand one below
 * another.
 *
 * @param table - Changed in place.
 * @param free - Cells that may be made besides twenty for each that is there (default: `100`).
 * @returns What became of it; `undefined` if it is within the bound.
 */
export function boundTable(table: Element, free = 100): 'no-spans' | 'no-table' | undefined {
  const rows = rowsOf(table)
  const cells = rows.flat()
  const most = free + cells.length * 20
  if (filled(rows, true) <= most) return undefined
  for (const { properties } of cells) {
    delete properties.colSpan
    delete properties.rowSpan
  }
  if (filled(rows, false) <= most) return 'no-spans'
  table.tagName = 'div'
  table.properties = {}
  table.children = cells
  for (const cell of cells) cell.tagName = 'div'
  return 'no-table'
}

/** How many cells there are when each row is as long as the longest. */
function filled(rows: readonly Element[][], withSpans: boolean): number {
  // Where cells that reach down begin to lengthen the rows, and where they end.
  const reaching = rows.map(() => 0)
  let width = 0
  let above = 0
  for (const [y, row] of rows.entries()) {
    above += reaching[y] ?? 0
    let length = above
    for (const { properties } of withSpans ? row : []) {
      const across = span(properties.colSpan)
      const end = y + span(properties.rowSpan)
      length += across
      if (y + 1 < rows.length) reaching[y + 1] = (reaching[y + 1] ?? 0) + across
      if (end < rows.length) reaching[end] = (reaching[end] ?? 0) - across
    }
    width = Math.max(width, withSpans ? length : row.length)
  }
  // A row of headings may come on top.
  return width * (rows.length + 1)
}

function span(value: unknown): number {
  return Math.max(1, Number.parseInt(String(value), 10) || 1)
}

/** Rows of cells, without those of tables inside. */
function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = []
  const stack: Element[] = [table]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const inside = next.children.filter((child) => child.type === 'element')
    if (next.tagName === 'tr') rows.push(inside.filter(({ tagName }) => /^t[dh]$/.test(tagName)))
    else
      stack.push(
        ...inside.filter(({ tagName }) => /^t(?:r|head|body|foot)$/.test(tagName)).reverse(),
      )
  }
  return rows
}
