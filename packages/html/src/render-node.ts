import { type Node, type SafeHtml, unsafeHtml } from '@standfirst/core'
import { escapeHtml } from './escape-html.ts'
import type { HtmlState } from './html-options.ts'
import { blockquote } from './node/blockquote.ts'
import { code } from './node/code.ts'
import { footnoteDefinition, footnoteReference } from './node/footnote.ts'
import { heading } from './node/heading.ts'
import { image } from './node/image.ts'
import { link } from './node/link.ts'
import { list, listItem } from './node/list.ts'
import { paragraph } from './node/paragraph.ts'
import { table, tableCell, tableRow } from './node/table.ts'
import { report } from './report.ts'
import { safeText } from './safe-text.ts'

type Handler = (node: never, state: HtmlState) => string

/** One handler for each type of node. */
const handlers: { [Type in Node['type']]: Handler } = {
  text: (node: { value: unknown }) => escapeHtml(node.value),
  emphasis: (node: Parent, state) => `<em>${renderNodes(node.children, state)}</em>`,
  strong: (node: Parent, state) => `<strong>${renderNodes(node.children, state)}</strong>`,
  delete: (node: Parent, state) => `<del>${renderNodes(node.children, state)}</del>`,
  inlineCode: (node: { value: unknown }) => `<code>${escapeHtml(node.value)}</code>`,
  break: () => '<br>',
  thematicBreak: () => '<hr>',
  link,
  image,
  footnoteReference,
  footnoteDefinition,
  paragraph,
  heading,
  blockquote,
  list,
  listItem,
  code,
  table,
  tableRow,
  tableCell,
}

interface Parent {
  children: unknown
}

/** Render the children of a node; what is no list gives nothing. */
export function renderNodes(
  nodes: unknown,
  state: HtmlState,
  key: string | null = 'children',
): string {
  if (!Array.isArray(nodes)) return ''
  const { path } = state
  let html = ''
  if (key !== null) path.push(key)
  state.depth++
  if (state.depth > 100) {
    report(
      state,
      'too-deep',
      'Found more than 100 nodes inside each other, expected fewer: the rest was left out',
      'Make the tree flatter',
    )
  } else {
    for (let index = 0; index < nodes.length; index++) {
      path.push(index)
      html += renderNode(nodes[index], state)
      path.pop()
    }
  }
  state.depth--
  if (key !== null) path.pop()
  return html
}

/** Render one node, whatever it is. */
export function renderNode(node: unknown, state: HtmlState): string {
  const type =
    typeof node === 'object' && node !== null ? (node as { type?: unknown }).type : undefined
  if (typeof type === 'string' && Object.hasOwn(handlers, type)) {
    const overridden = state.options.nodes && override(node as Node, state)
    return overridden ?? handlers[type as Node['type']](node as never, state)
  }
  report(
    state,
    'unknown-node',
    `Found a node of the type \`${typeof type === 'string' ? type : typeof type}\`, expected one of the format: it was left out`,
    'Put the article through `parseArticle`, which tells what to do instead',
  )
  return ''
}

function override(node: Node, state: HtmlState): string | undefined {
  const { nodes } = state.options
  if (!nodes || !Object.hasOwn(nodes, node.type)) return undefined
  const handler = nodes[node.type] as
    | ((node: Node, context: object) => SafeHtml | undefined)
    | undefined
  const result = handler?.(node, {
    article: state.article,
    path: [...state.path],
    children: () => unsafeHtml(renderNodes((node as { children?: unknown }).children, state)),
  })
  return result === undefined || result === null ? undefined : safeText(result)
}
