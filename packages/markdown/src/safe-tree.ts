import { type OnIssue, safeUrl } from '@standfirst/core'
import type { Nodes, Root } from 'mdast'

/**
 * A copy of a tree that can be written as Markdown whatever it holds: only nodes of the format, no
 * address that could do harm, no more than 100 levels.
 *
 * @param onIssue - Receives what was left out.
 */
export function safeTree(root: Root, onIssue?: OnIssue): Root {
  return { type: 'root', children: copyAll(root.children, [], onIssue, 0) as Root['children'] }
}

function copyAll(
  nodes: unknown,
  path: (string | number)[],
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
  return nodes.flatMap((node, index) => copy(node, [...path, index], onIssue, depth))
}

function copy(
  node: { type?: unknown; [key: string]: unknown } | null,
  path: (string | number)[],
  onIssue: OnIssue | undefined,
  depth: number,
): Nodes[] {
  const type = node?.type
  if (!node || typeof type !== 'string' || !Object.hasOwn(members, type)) {
    onIssue?.({
      code: 'unknown-node',
      severity: 'warning',
      message: `Found a node of the type \`${typeof type === 'string' ? type : typeof type}\`, expected one of the format: it was left out`,
      path,
      fix: 'Put the article through `parseArticle`, which tells what to do instead',
    })
    return []
  }
  const result: Record<string, unknown> = { type }
  for (const key of members[type] ?? []) {
    if (node[key] !== undefined)
      result[key] = typeof node[key] === 'string' ? clean(node[key]) : node[key]
  }
  if (parents.has(type)) {
    result.children = copyAll(node.children, [...path, 'children'], onIssue, depth + 1)
  }
  if (type === 'link' || type === 'image') {
    const url = safeUrl(node.url, type === 'image' ? 'media' : 'link')
    if (url === undefined) {
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
    result.url = url
  }
  return [result as unknown as Nodes]
}

function clean(value: string): string {
  return value.toWellFormed().replace(forbidden, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML and HTML can't carry them
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu

/** The members of each type of node that Markdown carries. */
const members: Record<string, readonly string[]> = {
  text: ['value'],
  emphasis: [],
  strong: [],
  delete: [],
  inlineCode: ['value'],
  break: [],
  link: ['url', 'title'],
  image: ['url', 'alt', 'title'],
  footnoteReference: ['identifier', 'label'],
  paragraph: [],
  heading: ['depth'],
  blockquote: [],
  list: ['ordered', 'start', 'spread'],
  listItem: ['checked', 'spread'],
  code: ['lang', 'meta', 'value'],
  thematicBreak: [],
  table: ['align'],
  tableRow: [],
  tableCell: [],
  footnoteDefinition: ['identifier', 'label'],
}

const parents = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
])
