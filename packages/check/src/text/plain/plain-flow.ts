import type { Path } from '../../finding.ts'
import type { Unit } from '../unit.ts'
import { plainPhrasing, plainPicture } from './plain-phrasing.ts'
import { oneLine, type PlainState, piece } from './plain-state.ts'

/** Any node of flow content, as far as its text goes. */
interface FlowNode {
  type: string
  value?: unknown
  ordered?: unknown
  start?: unknown
  checked?: unknown
  identifier?: unknown
  children?: readonly FlowNode[]
}

/** Flow content as the pieces that plain text has of it, in order. */
export function plainFlow(name: string, nodes: unknown, path: Path, state: PlainState): Unit[] {
  if (!Array.isArray(nodes) || path.length > 400) return []
  return (nodes as FlowNode[]).flatMap((node, index) =>
    nodePieces(name, node, [...path, index], state),
  )
}

function nodePieces(name: string, node: FlowNode, path: Path, state: PlainState): Unit[] {
  const inside = [...path, 'children']
  switch (node.type) {
    case 'paragraph':
      return paragraph(name, node, path, state)
    case 'heading':
      return piece(name, path, plainPhrasing(node.children, inside, state))
    case 'list':
      return (node.children ?? []).flatMap((item, index) => {
        const first = typeof node.start === 'number' ? node.start : 1
        const number = node.ordered ? `${first + index}.` : ''
        const box = item.checked === undefined || !state.marks ? '' : item.checked ? '[x]' : '[ ]'
        const here = [...inside, index]
        return plainItem(number + box, here, () =>
          plainFlow(name, item.children, [...here, 'children'], state),
        )
      })
    case 'code': {
      const text = String(node.value ?? '')
      return text.trim() ? [{ name: 'code', path, texts: [text] }] : []
    }
    case 'thematicBreak':
      return state.marks ? piece('rule', path, '* * *') : []
    case 'table':
      return table(name, node, path, state)
    case 'blockquote':
      return plainFlow(name, node.children, inside, state).map((unit) => ({
        ...unit,
        quoted: true as const,
      }))
    case 'footnoteDefinition':
      state.definitions.set(String(node.identifier), { children: node.children, path: inside })
      return []
    default:
      return plainFlow(name, node.children, inside, state)
  }
}

/** What stands before an item, and the item; nothing of one without text. */
export function plainItem(marker: string, path: Path, content: () => Unit[]): Unit[] {
  const pieces = content()
  return pieces.length ? [...piece('list number', path, marker), ...pieces] : []
}

function paragraph(name: string, { children }: FlowNode, path: Path, state: PlainState): Unit[] {
  const inside = [...path, 'children']
  const only = children?.length === 1 ? (children[0] as FlowNode & Record<string, unknown>) : null
  if (only?.type !== 'image') return piece(name, path, plainPhrasing(children, inside, state))
  // Alone it is a figure, whose title is the caption.
  const picture = plainPicture({ url: only.url, alt: only.alt }, [...inside, 0], state)
  return [
    ...piece('picture', [...inside, 0], picture),
    ...piece('caption', [...inside, 0, 'title'], oneLine(only.title)),
  ]
}

/** A table in columns, or, where it would be too wide, in lines that name their columns. */
function table(name: string, node: FlowNode, path: Path, state: PlainState): Unit[] {
  const rows = (node.children ?? []).map((row, at) =>
    (row.children ?? []).map((cell, index) =>
      plainPhrasing(
        cell.children,
        [...path, 'children', at, 'children', index, 'children'],
        state,
      ).trim(),
    ),
  )
  const [head = [], ...body] = rows
  const unused = head.filter((title, column) => title && !body.some((row) => row[column]))
  const lines = body.map((row) =>
    row.map((cell, column) => (cell && head[column] ? `${head[column]}: ${cell}` : cell)),
  )
  const named = body.length ? [unused, ...lines] : [head]
  return piece(name, path, ...[rows, named].map((all) => all.flat().join(' ')))
}
