import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast'
import type { Nodes, Parents, Root } from 'mdast'
import { flowContent } from './flow-content.ts'
import { type Handlers, htmlState } from './html-state.ts'
import { minifyWhitespace } from './minify-whitespace.ts'

/**
 * The tree of HTML as mdast, as `hast-util-to-mdast` makes it, by its handlers. What it does before and
 * after them, a copy of the tree among it, takes three times as long as they do, and is done here.
 *
 * @param tree - HTML; changed in place.
 * @param handlers - What elements become; others are what the library makes of them.
 */
export function toMdast(tree: HastRoot, handlers: Handlers): Root {
  minifyWhitespace(tree)
  const named = new Map<string, Element>()
  nameElements(tree, named)
  const state = htmlState(handlers, named)
  const root: Root = { type: 'root', children: flowContent(state.all(tree)) }
  state.patch(tree, root)
  tidyTexts(root)
  return root
}

function nameElements(node: HastNodes, named: Map<string, Element>): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const id = child.properties.id ? String(child.properties.id) : ''
    if (id && !named.has(id)) named.set(id, child)
    nameElements(child, named)
  }
}

/** Join texts beside each other, and take the spaces at the ends of lines away that the handlers leave. */
function tidyTexts(parent: Parents): void {
  const children = parent.children as Nodes[]
  const isLine = lines.has(parent.type)
  for (let at = 0; at < children.length; at++) {
    const node = children[at] as Nodes
    if (node.type !== 'text') {
      if ('children' in node) tidyTexts(node)
      continue
    }
    const before = children[at - 1]
    if (before?.type === 'text') {
      before.value += node.value
      if (before.position && node.position) before.position.end = node.position.end
      children.splice(at, 1)
      // The text before has another end now.
      at -= 2
      continue
    }
    node.value = withTidyEnd(node.value)
    if (isLine && at === 0) node.value = node.value.replace(/^[\t ]+/, '')
    if (isLine && at === children.length - 1) node.value = withoutSpaces(node.value)
    if (!node.value) children.splice(at--, 1)
  }
}

/** Without spaces around its first line end. */
function withTidyEnd(text: string): string {
  const at = text.search(/[\n\r]/)
  if (at < 0) return text
  const rest = text.slice(at).replace(/^(\r?\n|\r)[\t ]+/, '$1')
  return withoutSpaces(text.slice(0, at)) + rest
}

/** Without spaces at its end; a pattern would take time that grows with the square of their number. */
function withoutSpaces(text: string): string {
  let end = text.length
  while (end > 0 && /[\t ]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

const lines: ReadonlySet<Nodes['type']> = new Set(['heading', 'paragraph', 'root'])
