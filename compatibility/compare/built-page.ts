import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type Plain, plainHtml } from './plain-html.ts'

/** What a page that a tool built says. */
export interface BuiltPage {
  metadata: Record<string, unknown>
  content: Plain[]
}

/** Read a page that a tool built; `undefined` if what its template has is not all there. */
export function readPage(html: string): BuiltPage | undefined {
  const root = fromHtml(html)
  const metadata = withId(root, 'metadata')
  const content = withId(root, 'content')
  if (!metadata || !content) return undefined
  return { metadata: JSON.parse(textOf(metadata)), content: plainHtml(content) }
}

function withId(node: Nodes, id: string): Element | undefined {
  if (node.type === 'element' && node.properties.id === id) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = withId(child as Nodes, id)
    if (found) return found
  }
  return undefined
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : ''
}
