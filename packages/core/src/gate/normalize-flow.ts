import type { BlockContent, DefinitionContent, List, ListItem, RootContent, Table } from 'mdast'
import type { Flow, ListItemNode, ListNode, TableNode } from '../content.ts'
import { type GateContext, warn } from './gate-context.ts'
import { footnoteName, normalizePhrasing } from './normalize-phrasing.ts'

type Path = (string | number)[]

/**
 * Bring flow content into the one form that every output can carry.
 *
 * @param nodes - Content that the schema let through.
 * @param path - Where it is.
 */
export function normalizeFlow(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  path: Path,
  context: GateContext,
): Flow[] {
  return nodes.flatMap((node, index) => one(node, [...path, index], context))
}

function one(node: RootContent, path: Path, context: GateContext): Flow[] {
  const inside = [...path, 'children']
  switch (node.type) {
    case 'paragraph': {
      const children = normalizePhrasing(node.children, inside, context, true)
      return children.length ? [{ type: 'paragraph', children }] : []
    }
    case 'heading': {
      const children = normalizePhrasing(node.children, inside, context, false)
      if (children.length === 0) return []
      if (node.depth < 3) {
        warn(
          context,
          'heading-rank',
          `Found a heading of rank ${node.depth} inside a section, expected 3 to 6: it was made 3`,
          path,
          'Begin a section of its own with it, or give it rank 3',
        )
      }
      return [{ type: 'heading', depth: Math.max(3, node.depth) as 3, children }]
    }
    case 'blockquote': {
      const children = normalizeFlow(node.children, inside, context)
      return children.length ? [{ type: 'blockquote', children }] : []
    }
    case 'list':
      return list(node, path, context)
    case 'code':
      return [code(node.lang, node.meta, node.value)]
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }]
    case 'table':
      return table(node, path, context)
    case 'footnoteDefinition': {
      const name = footnoteName(node)
      const { defined } = context.footnotes
      const children = normalizeFlow(node.children, inside, context)
      if (defined.has(name.identifier)) {
        context.issues.push({
          code: 'duplicate-footnote',
          severity: 'error',
          message: `Found a second footnote \`${name.identifier}\`, expected one of each name`,
          path,
          fix: 'Give it another name',
        })
      }
      defined.set(name.identifier, path)
      return [{ type: 'footnoteDefinition', ...name, children }]
    }
    default:
      return []
  }
}

function list(node: List, path: Path, context: GateContext): Flow[] {
  const items = node.children
    .map((item, index) => listItem(item, [...path, 'children', index], context))
    .filter((item) => item.children.length > 0)
  if (items.length === 0) return []
  const ordered = node.ordered === true
  const start =
    ordered && typeof node.start === 'number' && node.start !== 1 ? node.start : undefined
  const result: ListNode = {
    type: 'list',
    ordered,
    ...(start !== undefined && { start }),
    spread: items.length > 1 && node.spread === true,
    children: items,
  }
  return [result]
}

function listItem(item: ListItem, path: Path, context: GateContext): ListItemNode {
  const children = normalizeFlow(item.children, [...path, 'children'], context)
  const first = children[0]
  if (typeof item.checked === 'boolean' && children.length > 0 && first?.type !== 'paragraph') {
    warn(
      context,
      'task-without-text',
      'Found a task that does not begin with a paragraph, expected one: its box was left out',
      path,
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
  if (block?.type === 'blockquote') return beginsLate(block.children[0])
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

function table(node: Table, path: Path, context: GateContext): Flow[] {
  const rows = node.children.map((row, y) =>
    row.children.map((cell, x) =>
      normalizePhrasing(
        cell.children,
        [...path, 'children', y, 'children', x, 'children'],
        context,
        false,
      ),
    ),
  )
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width === 0) return []
  const align = Array.from({ length: width }, (_, index) => node.align?.[index] ?? null)
  const result: TableNode = {
    type: 'table',
    align,
    children: rows.map((row) => ({
      type: 'tableRow',
      children: align.map((_, index) => ({ type: 'tableCell', children: row[index] ?? [] })),
    })),
  }
  return [result]
}
