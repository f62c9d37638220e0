import type { Flow, Phrasing } from '@standfirst/core'
import type { Nodes } from 'mdast'

/**
 * Nodes without their positions, the members that are `null`, and those that only say a default; text
 * that Markdown made a link by itself is text.
 */
export function plainNodes<Kind extends Nodes | Flow | Phrasing>(nodes: readonly Kind[]): Kind[] {
  return joinText(nodes.map((node) => plain(node) as Nodes)) as Kind[]
}

function plain(node: Nodes | Flow | Phrasing): object {
  const { position: _, data: _data, ...rest } = node as Nodes
  const members = Object.entries(rest).flatMap(([key, value]): [string, unknown][] => {
    if (value === null || value === undefined || isDefault(node, key, value)) return []
    return [[key, key === 'children' ? plainNodes(value as Nodes[]) : value]]
  })
  return Object.fromEntries(members)
}

function isDefault(
  node: { type: string; identifier?: unknown },
  key: string,
  value: unknown,
): boolean {
  if (key === 'start') return value === 1
  return key === 'label' && value === node.identifier
}

function joinText(nodes: Nodes[]): Nodes[] {
  const joined: Nodes[] = []
  for (const node of nodes.map(unlinked)) {
    const last = joined.at(-1)
    if (node.type !== 'text' || last?.type !== 'text') joined.push(node)
    else joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
  }
  return joined
}

function unlinked(node: Nodes): Nodes {
  if (node.type !== 'link' || node.title || node.children.length !== 1) return node
  const [child] = node.children
  if (child?.type !== 'text') return node
  const isLiteral = ['', 'http://', 'mailto:'].some((prefix) => prefix + child.value === node.url)
  return isLiteral ? child : node
}

/** The text of phrasing that is nothing but text, with the links that Markdown made of it. */
export function plainText(nodes: readonly (Nodes | Phrasing)[]): string | undefined {
  const [one] = nodes
  if (nodes.length === 1 && one?.type === 'text') return one.value
  const joined = plainNodes(nodes as Nodes[])
  if (joined.length === 0) return ''
  const [only] = joined
  return joined.length === 1 && only?.type === 'text' ? only.value : undefined
}
