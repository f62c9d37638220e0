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
 * image its `alt`, a footnote's call left out.
 *
 * @param content - A node or nodes; not changed.
 *
 * @example
 * ```ts
 * toText([{ type: 'text', value: 'a ' }, { type: 'strong', children: [{ type: 'text', value: 'b' }] }]) // 'a b'
 * ```
 */
export function toText(content: Content): string {
  return (Array.isArray(content) ? content : [content])
    .map(nodeText)
    .reduce((text, part, index, parts) => text + separator(content, index, parts) + part, '')
}

function nodeText(node: Readable): string {
  if (typeof node !== 'object' || node === null) return ''
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return typeof node.alt === 'string' ? node.alt : ''
  if (Array.isArray(node.children)) return toText(node.children)
  return typeof node.value === 'string' ? node.value : ''
}

function separator(content: Content, index: number, parts: string[]): string {
  if (index === 0 || !Array.isArray(content)) return ''
  const type = (content as readonly Readable[])[index]?.type ?? ''
  if (type === 'tableCell') return '\t'
  return blocks.has(type) && parts[index - 1] !== '' ? '\n' : ''
}

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
