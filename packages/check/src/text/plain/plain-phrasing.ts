import type { Path } from '../../finding.ts'
import { linked, oneLine, type PlainState } from './plain-state.ts'

/** Any node of phrasing content, as far as its text goes. */
interface PhrasingNode {
  type: string
  value?: unknown
  url?: unknown
  title?: unknown
  alt?: unknown
  identifier?: unknown
  children?: unknown
}

/** Phrasing content as plain text has it. */
export function plainPhrasing(nodes: unknown, path: Path, state: PlainState): string {
  if (!Array.isArray(nodes) || path.length > 400) return ''
  return (nodes as PhrasingNode[])
    .map((node, index) => nodeText(node, [...path, index], state))
    .join('')
}

/** A picture: the text that stands for it, in brackets where there are signs. */
export function plainPicture(
  { alt, title, url }: Pick<PhrasingNode, 'alt' | 'title' | 'url'>,
  path: Path,
  state: PlainState,
): string {
  const text = oneLine(alt).trim()
  if (!text) return ''
  return linked(state.marks ? `[${text}]` : text, { url, title }, 'media', path, state)
}

function nodeText(node: PhrasingNode, path: Path, state: PlainState): string {
  const inside = () => plainPhrasing(node.children, [...path, 'children'], state)
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return oneLine(node.value)
    case 'break':
      return '\n'
    case 'image':
      return plainPicture(node, path, state)
    case 'link':
      return linked(inside(), { url: node.url, title: node.title }, 'link', path, state)
    case 'footnoteReference': {
      const name = String(node.identifier)
      const number = state.calls.get(name) ?? state.calls.size + 1
      state.calls.set(name, number)
      return state.marks ? `[^${number}]` : ''
    }
    case 'delete': {
      const text = inside()
      return state.marks && text ? `~~${text}~~` : ''
    }
    default:
      return inside()
  }
}
