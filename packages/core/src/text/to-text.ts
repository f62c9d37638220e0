/** What {@linkcode toText} reads: any mdast node, or a list of them. */
type Content = Readable | readonly Readable[]

interface Readable {
  type: string
  value?: unknown
  alt?: unknown
  children?: readonly Readable[]
}

/**
 * The plain text of content, as a reader would see it: blocks on lines of their own, the text of an
 * image its `alt`, a footnote's call left out. What lies more than 200 levels deep is left out.
 *
 * @param content - A node or nodes; not changed.
 *
 * @example
 * ```ts
 * toText([{ type: 'text', value: 'a ' }, { type: 'strong', children: [{ type: 'text', value: 'b' }] }]) // 'a b'
 * ```
 */
export function toText(content: Content): string {
  return Array.isArray(content) ? listText(content, 0) : nodeText(content as Readable, 0)
}

function listText(nodes: readonly Readable[], depth: number): string {
  let text = ''
  let before = ''
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Readable
    const part = nodeText(node, depth)
    text += index === 0 ? part : separator(node, before) + part
    before = part
  }
  return text
}

function nodeText(node: Readable, depth: number): string {
  if (typeof node !== 'object' || node === null) return ''
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return typeof node.alt === 'string' ? node.alt : ''
  if (Array.isArray(node.children))
    return depth < maxDepth ? listText(node.children, depth + 1) : ''
  return typeof node.value === 'string' ? node.value : ''
}

function separator(node: Readable, before: string): string {
  if (node?.type === 'tableCell') return '\t'
  return before !== '' && blocks.has(node?.type) ? '\n' : ''
}

/** Levels that are read: no article has more, and no recursion runs out of stack. */
const maxDepth = 200

const blocks = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'code',
  'table',
  'tableRow',
  'footnoteDefinition',
])
