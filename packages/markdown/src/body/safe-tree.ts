import { type OnIssue, safeUrl } from '@standfirst/core'
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { cellContent } from './cell-content.ts'

type Path = (string | number)[]

/** What can stand in a node. */
type Place = 'flow' | 'phrasing' | 'listItem' | 'tableRow' | 'tableCell'

interface Shape {
  place: Place
  /** What its children are, if it has any. */
  children?: Place
  /** The members that Markdown carries. */
  members: readonly string[]
}

/**
 * A copy of blocks that can be written as Markdown whatever they hold: only nodes of the format, each
 * where it can stand, no address that could do harm, no more than 100 levels.
 *
 * @param onIssue - Receives what was left out.
 */
export function safeBlocks(nodes: unknown, onIssue?: OnIssue): RootContent[] {
  return copyAll(nodes, 'flow', [], onIssue, 0) as RootContent[]
}

function copyAll(
  nodes: unknown,
  place: Place,
  path: Path,
  onIssue: OnIssue | undefined,
  depth: number,
): Nodes[] {
  if (!Array.isArray(nodes)) return []
  if (depth > 100) {
    onIssue?.({
      code: 'too-deep',
      severity: 'warning',
      message: 'Found more than 100 nodes inside each other, expected fewer: the rest was left out',
      path,
      fix: 'Make the tree flatter',
    })
    return []
  }
  const copies = nodes.flatMap((node, index) => copy(node, place, [...path, index], onIssue, depth))
  return place === 'phrasing' ? joinCode(copies) : copies
}

/** Code beside code is made one, for their backticks would run together. */
function joinCode(nodes: Nodes[]): Nodes[] {
  const joined: Nodes[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type !== 'inlineCode' || last?.type !== 'inlineCode') joined.push(node)
    else joined[joined.length - 1] = { type: 'inlineCode', value: last.value + node.value }
  }
  return joined
}

function copy(
  node: { type?: unknown; [key: string]: unknown } | null,
  place: Place,
  path: Path,
  onIssue: OnIssue | undefined,
  depth: number,
): Nodes[] {
  const type = node?.type
  const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined
  if (node && shape?.place === 'phrasing' && place === 'flow') {
    // Text among blocks would run into them.
    return [{ type: 'paragraph', children: copy(node, 'phrasing', path, onIssue, depth) as never }]
  }
  if (!node || shape?.place !== place) {
    onIssue?.({
      code: 'unknown-node',
      severity: 'warning',
      message: `Found a node of the type \`${typeof type === 'string' ? type : typeof type}\`, expected one that the format has here: it was left out`,
      path,
      fix: 'Put the article through `parseArticle`, which tells what to do instead',
    })
    return []
  }
  const result: Record<string, unknown> = { type }
  for (const key of shape.members) {
    const value = node[key]
    if (value !== undefined) result[key] = typeof value === 'string' ? clean(value) : value
  }
  if (shape.children) {
    const inside = [...path, 'children']
    const children = copyAll(node.children, shape.children, inside, onIssue, depth + 1)
    result.children = type === 'tableCell' ? cellContent(children as PhrasingContent[]) : children
  }
  if (type !== 'link' && type !== 'image') return [result as unknown as Nodes]
  const url = safeUrl(node.url, type === 'image' ? 'media' : 'link')
  if (url !== undefined) return [{ ...result, url } as unknown as Nodes]
  // An empty one stands where one was refused before, which was told.
  if (node.url !== '')
    onIssue?.({
      code: 'unsafe-url',
      severity: 'warning',
      message: `Found the address \`${typeof node.url === 'string' ? node.url : typeof node.url}\`, expected an absolute http(s) one: it was left out`,
      path: [...path, 'url'],
      fix: 'Give an absolute address, such as one that starts with `https://`',
    })
  return type === 'link'
    ? (result.children as Nodes[])
    : [{ type: 'text', value: typeof result.alt === 'string' ? result.alt : '' }]
}

function clean(value: string): string {
  return value.toWellFormed().replace(forbidden, '')
}

const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML and HTML can't carry them
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu

const shapes: Record<string, Shape> = {
  text: { place: 'phrasing', members: ['value'] },
  emphasis: { place: 'phrasing', children: 'phrasing', members: [] },
  strong: { place: 'phrasing', children: 'phrasing', members: [] },
  delete: { place: 'phrasing', children: 'phrasing', members: [] },
  inlineCode: { place: 'phrasing', members: ['value'] },
  break: { place: 'phrasing', members: [] },
  link: { place: 'phrasing', children: 'phrasing', members: ['title'] },
  image: { place: 'phrasing', members: ['alt', 'title'] },
  footnoteReference: { place: 'phrasing', members: ['identifier', 'label'] },
  paragraph: { place: 'flow', children: 'phrasing', members: [] },
  heading: { place: 'flow', children: 'phrasing', members: ['depth'] },
  blockquote: { place: 'flow', children: 'flow', members: [] },
  list: { place: 'flow', children: 'listItem', members: ['ordered', 'start', 'spread'] },
  listItem: { place: 'listItem', children: 'flow', members: ['checked', 'spread'] },
  code: { place: 'flow', members: ['lang', 'meta', 'value'] },
  thematicBreak: { place: 'flow', members: [] },
  table: { place: 'flow', children: 'tableRow', members: ['align'] },
  tableRow: { place: 'tableRow', children: 'tableCell', members: [] },
  tableCell: { place: 'tableCell', children: 'phrasing', members: [] },
  footnoteDefinition: { place: 'flow', children: 'flow', members: ['identifier', 'label'] },
}
