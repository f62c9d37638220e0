import { type Node, unsafeHtml } from '@standfirst/core'
import { each } from './each.ts'
import { escapeHtml } from './escape-html.ts'
import type { HtmlState } from './html-options.ts'
import { blockquote } from './node/blockquote.ts'
import { code } from './node/code.ts'
import { callsAfter, footnoteDefinition, footnoteReference } from './node/footnote.ts'
import { heading } from './node/heading.ts'
import { image } from './node/image.ts'
import { link } from './node/link.ts'
import { list, listItem } from './node/list.ts'
import { paragraph } from './node/paragraph.ts'
import { table, tableCell, tableRow } from './node/table.ts'
import { override } from './override.ts'

type Handler = (node: never, state: HtmlState) => string

/** One handler for each type of node. */
const handlers: { [Type in Node['type']]: Handler } = {
  text: (node: { value: unknown }) => escapeHtml(node.value),
  emphasis: mark('em'),
  strong: mark('strong'),
  delete: mark('del'),
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

/** Render the children of a node; none where it has none. */
export function renderNodes(
  nodes: readonly Node[] | undefined = [],
  state: HtmlState,
  key: string | null = 'children',
): string {
  return each(state, key, nodes, renderNode)
}

/** Render one node. */
export function renderNode(node: Node, state: HtmlState): string {
  const { type } = node
  const { nodes } = state.options
  const overridden =
    nodes &&
    override(nodes, type, node, state, {
      children: () => unsafeHtml(renderNodes((node as Parent).children, state)),
    })
  const html = overridden ?? handlers[type](node as never, state)
  return type === 'link' ? callsAfter(html) : html
}

interface Parent {
  children?: readonly Node[]
}

function mark(name: string): (node: Parent, state: HtmlState) => string {
  return (node, state) => `<${name}>${state.renderNodes(node.children)}</${name}>`
}
