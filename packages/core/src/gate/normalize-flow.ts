import type { BlockContent, DefinitionContent, List, ListItem, RootContent, Table } from 'mdast'
import type { Flow, ListItemNode, ListNode, TableNode } from '../model/content.ts'
import { footnoteName } from './footnote-name.ts'
import { freeCells, type GateContext, warn } from './gate-context.ts'
import { normalizePhrasing } from './normalize-phrasing.ts'
import { type Place, pathOf } from './place.ts'

/**
 * Bring flow content into the one form that every output can carry.
 *
 * @param nodes - Content that the schema let through.
 * @param place - Where it is.
 */
export function normalizeFlow(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  place: Place,
  context: GateContext,
): Flow[] {
  const result: Flow[] = []
  for (let key = 0; key < nodes.length; key++) {
    const block = one(nodes[key] as RootContent, { key, up: place }, context)
    if (block) result.push(block)
  }
  return result
}

function one(node: RootContent, place: Place, context: GateContext): Flow | undefined {
  const inside = { key: 'children', up: place }
  switch (node.type) {
    case 'paragraph': {
      const children = normalizePhrasing(node.children, inside, context, true)
      return children.length ? { type: 'paragraph', children } : undefined
    }
    case 'heading': {
      const children = normalizePhrasing(node.children, inside, context, false)
      if (children.length === 0) return undefined
      if (node.depth < 3) {
        warn(
          context,
          'heading-rank',
          `Found a heading of rank ${node.depth} inside a section, expected 3 to 6: it was made 3`,
          pathOf(place),
          'Begin a section of its own with it, or give it rank 3',
        )
      }
      return { type: 'heading', depth: Math.max(3, node.depth) as 3, children }
    }
    case 'blockquote': {
      const children = normalizeFlow(node.children, inside, context)
      return children.length ? { type: 'blockquote', children } : undefined
    }
    case 'list':
      return list(node, place, context)
    case 'code':
      return code(node.lang, node.meta, node.value)
    case 'thematicBreak':
      return { type: 'thematicBreak' }
    case 'table':
      return table(node, place, context)
    case 'footnoteDefinition': {
      const name = footnoteName(node)
      const { defined } = context.footnotes
      const children = normalizeFlow(node.children, inside, context)
      if (defined.has(name.identifier)) {
        context.issues.push({
          code: 'duplicate-footnote',
          severity: 'error',
          message: `Found a second footnote \`${name.identifier}\`, expected one of each name`,
          path: pathOf(place),
          fix: 'Give it another name',
        })
      }
      defined.set(name.identifier, pathOf(place))
      return { type: 'footnoteDefinition', ...name, children }
    }
    default:
      return undefined
  }
}

function list(node: List, place: Place, context: GateContext): ListNode | undefined {
  const up = { key: 'children', up: place }
  const items = node.children
    .map((item, key) => listItem(item, { key, up }, context))
    .filter((item) => item.children.length > 0)
  if (items.length === 0) return undefined
  const ordered = node.ordered === true
  const start =
    ordered && typeof node.start === 'number' && node.start !== 1 ? node.start : undefined
  return {
    type: 'list',
    ordered,
    ...(start !== undefined && { start }),
    spread: items.length > 1 && node.spread === true,
    children: items,
  }
}

function listItem(item: ListItem, place: Place, context: GateContext): ListItemNode {
  const children = normalizeFlow(item.children, { key: 'children', up: place }, context)
  const first = children[0]
  if (typeof item.checked === 'boolean' && children.length > 0 && first?.type !== 'paragraph') {
    warn(
      context,
      'task-without-text',
      'Found a task that does not begin with a paragraph, expected one: its box was left out',
      pathOf(place),
      'Begin the item with a line of text',
    )
  }
  const checked =
    first?.type === 'paragraph' && typeof item.checked === 'boolean' ? item.checked : undefined
  const needed = children.some((child, index) => needsBlankLine(child, children[index + 1]))
  return {
    type: 'listItem',
    ...(checked !== undefined && { checked }),
    spread: children.length > 1 && (needed || item.spread === true),
    children,
  }
}

/** Whether two blocks would be one without a blank line between them. */
function needsBlankLine(one: Flow, next: Flow | undefined): boolean {
  if (one.type === 'paragraph') {
    return next?.type === 'paragraph' || beginsLate(next)
  }
  if (one.type === next?.type && (one.type === 'blockquote' || one.type === 'list')) return true
  return goesOn.has(one.type) && (next?.type === 'paragraph' || next?.type === 'table')
}

/** Whether it is a list that doesn't start at 1, or begins with one: it can't end a paragraph. */
function beginsLate(block: Flow | undefined): boolean {
  if (block?.type === 'blockquote' || block?.type === 'footnoteDefinition') {
    return beginsLate(block.children[0])
  }
  if (block?.type !== 'list') return false
  return block.start !== undefined || beginsLate(block.children[0]?.children[0])
}

/** Blocks whose last paragraph, or row, goes on in the next line. */
const goesOn: ReadonlySet<Flow['type']> = new Set([
  'list',
  'blockquote',
  'table',
  'footnoteDefinition',
])

function code(
  lang: string | null | undefined,
  meta: string | null | undefined,
  value: string,
): Flow {
  const [name = '', ...rest] = `${lang ?? ''} ${meta ?? ''}`.replace(/`/g, '').trim().split(/\s+/)
  const more = rest.join(' ')
  return {
    type: 'code',
    ...(name && { lang: name }),
    ...(more && { meta: more }),
    value: value.replace(/\r\n?/g, '\n'),
  }
}

function table(node: Table, place: Place, context: GateContext): TableNode | undefined {
  const rows = node.children.map((row, y) => {
    const rowPlace = { key: y, up: { key: 'children', up: place } }
    return row.children.map((cell, x) => {
      const cellPlace = { key: x, up: { key: 'children', up: rowPlace } }
      return normalizePhrasing(cell.children, { key: 'children', up: cellPlace }, context, false)
    })
  })
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width === 0) return undefined
  const cells = rows.reduce((sum, row) => sum + row.length, 0)
  context.freeCells -= Math.max(0, rows.length * width - cells * 21)
  if (context.freeCells < 0) {
    context.issues.push({
      code: 'too-large',
      severity: 'error',
      message: `Found a table of ${cells} cells that would have ${rows.length * width} if each row were as long as the longest, expected at most ${freeCells} in an article beside 20 for each`,
      path: pathOf(place),
      fix: 'Give the rows as many cells as each other, or make several tables',
    })
    return undefined
  }
  const align = Array.from({ length: width }, (_, index) => node.align?.[index] ?? null)
  return {
    type: 'table',
    align,
    children: rows.map((row) => ({
      type: 'tableRow',
      children: align.map((_, index) => ({ type: 'tableCell', children: row[index] ?? [] })),
    })),
  }
}
