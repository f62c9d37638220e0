import { type OnIssue, safeUrl } from '@standfirst/core'
import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { cellContent } from './cell-content.ts'

/** Where something is: its key, and where that is. Most nodes are never told of. */
interface Place {
  holder: Place | undefined
  key: string | number
}

/** What can stand in a node. */
type Role = 'flow' | 'phrasing' | 'listItem' | 'tableRow' | 'tableCell'

interface Shape {
  role: Role
  /** What its children are, if it has any. */
  children?: Role
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
  return copyAll(nodes, 'flow', undefined, onIssue, 0) as RootContent[]
}

function copyAll(
  nodes: unknown,
  role: Role,
  place: Place | undefined,
  onIssue: OnIssue | undefined,
  depth: number,
): Nodes[] {
  if (!Array.isArray(nodes)) return []
  if (depth > 100) {
    onIssue?.({
      code: 'too-deep',
      severity: 'warning',
      message: 'Found more than 100 nodes inside each other, expected fewer: the rest was left out',
      path: pathOf(place),
      fix: 'Make the tree flatter',
    })
    return []
  }
  const copies: Nodes[] = []
  nodes.forEach((node, key) => {
    copy(node, role, { holder: place, key }, onIssue, depth, copies)
  })
  return role === 'phrasing' && copies.some(isBesideCode) ? joinCode(copies) : copies
}

function isBesideCode({ type }: Nodes, key: number, nodes: readonly Nodes[]): boolean {
  return type === 'inlineCode' && nodes[key - 1]?.type === 'inlineCode'
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

/** @param copies - Receives what became of the node. */
function copy(
  node: { type?: unknown; [key: string]: unknown } | null,
  role: Role,
  place: Place,
  onIssue: OnIssue | undefined,
  depth: number,
  copies: Nodes[],
): void {
  const type = node?.type
  const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined
  if (node && shape?.role === 'phrasing' && role === 'flow') {
    // Text among blocks would run into them.
    const children: Nodes[] = []
    copy(node, 'phrasing', place, onIssue, depth, children)
    copies.push({ type: 'paragraph', children: children as never })
    return
  }
  if (!node || shape?.role !== role) {
    onIssue?.({
      code: 'unknown-node',
      severity: 'warning',
      message: `Found a node of the type \`${typeof type === 'string' ? type : typeof type}\`, expected one that the format has here: it was left out`,
      path: pathOf(place),
      fix: 'Put the article through `parseArticle`, which tells what to do instead',
    })
    return
  }
  const result: Record<string, unknown> = { type }
  for (const key of shape.members) {
    const value = node[key]
    if (value !== undefined) result[key] = typeof value === 'string' ? cleanValue(value) : value
  }
  if (shape.children) {
    const inside = { holder: place, key: 'children' }
    const children = copyAll(node.children, shape.children, inside, onIssue, depth + 1)
    result.children = type === 'tableCell' ? cellContent(children as PhrasingContent[]) : children
  }
  const isAddressed = type === 'link' || type === 'image'
  const url = isAddressed ? safeUrl(node.url, type === 'image' ? 'media' : 'link') : undefined
  if (url !== undefined) result.url = url
  if (url !== undefined || !isAddressed) {
    copies.push(result as unknown as Nodes)
    return
  }
  // An empty one stands where one was refused before, which was told.
  if (node.url !== '')
    onIssue?.({
      code: 'unsafe-url',
      severity: 'warning',
      message: `Found the address \`${typeof node.url === 'string' ? node.url : typeof node.url}\`, expected an absolute http(s) one: it was left out`,
      path: [...pathOf(place), 'url'],
      fix: 'Give an absolute address, such as one that starts with `https://`',
    })
  if (type === 'link') for (const one of result.children as Nodes[]) copies.push(one)
  else copies.push({ type: 'text', value: typeof result.alt === 'string' ? result.alt : '' })
}

function pathOf(place: Place | undefined): (string | number)[] {
  return place ? [...pathOf(place.holder), place.key] : []
}

/** A text without characters that no output can carry. */
export function cleanValue(value: string): string {
  return doubtful.test(value) ? value.toWellFormed().replace(forbidden, '') : value
}

/** What is forbidden, or half of what may be: told in fewer steps. */
const doubtful = /[^\t\n\r -~\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/

const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML and HTML can't carry them
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu

const shapes: Record<string, Shape> = {
  text: { role: 'phrasing', members: ['value'] },
  emphasis: { role: 'phrasing', children: 'phrasing', members: [] },
  strong: { role: 'phrasing', children: 'phrasing', members: [] },
  delete: { role: 'phrasing', children: 'phrasing', members: [] },
  inlineCode: { role: 'phrasing', members: ['value'] },
  break: { role: 'phrasing', members: [] },
  link: { role: 'phrasing', children: 'phrasing', members: ['title'] },
  image: { role: 'phrasing', members: ['alt', 'title'] },
  footnoteReference: { role: 'phrasing', members: ['identifier', 'label'] },
  paragraph: { role: 'flow', children: 'phrasing', members: [] },
  heading: { role: 'flow', children: 'phrasing', members: ['depth'] },
  blockquote: { role: 'flow', children: 'flow', members: [] },
  list: { role: 'flow', children: 'listItem', members: ['ordered', 'start', 'spread'] },
  listItem: { role: 'listItem', children: 'flow', members: ['checked', 'spread'] },
  code: { role: 'flow', members: ['lang', 'meta', 'value'] },
  thematicBreak: { role: 'flow', members: [] },
  table: { role: 'flow', children: 'tableRow', members: ['align'] },
  tableRow: { role: 'tableRow', children: 'tableCell', members: [] },
  tableCell: { role: 'tableCell', children: 'phrasing', members: [] },
  footnoteDefinition: { role: 'flow', children: 'flow', members: ['identifier', 'label'] },
}
