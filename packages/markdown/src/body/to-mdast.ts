import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast'
import {
  defaultNodeHandlers,
  type Options,
  type State,
  toMdast as toMdastOf,
} from 'hast-util-to-mdast'
import type { Nodes, Parents, Root } from 'mdast'
import { minifyWhitespace } from './minify-whitespace.ts'

type Handlers = NonNullable<Options['handlers']>

/**
 * The tree of HTML as mdast, as `hast-util-to-mdast` makes it, by its handlers. What it does before and
 * after them, a copy of the tree among it, takes three times as long as they do, and is done here.
 *
 * @param tree - HTML; changed in place.
 * @param handlers - What elements become; others are what the library makes of them.
 */
export function toMdast(tree: HastRoot, handlers: Handlers): Root {
  const state = stateOf(handlers)
  minifyWhitespace(tree)
  nameElements(tree, state.elementById)
  const root = defaultNodeHandlers.root(state, tree) as Root
  tidyTexts(root)
  return root
}

/** What the handlers work with: the library gives it to them alone. */
function stateOf(handlers: Handlers): State {
  const known = states.get(handlers) ?? newState(handlers)
  states.set(handlers, known)
  return { ...known, elementById: new Map() }
}

const states = new WeakMap<Handlers, State>()

function newState(handlers: Handlers): State {
  let own: State | undefined
  const root = (state: State): Root => {
    own = state
    return { type: 'root', children: [] }
  }
  const options = { document: true, handlers, nodeHandlers: { root } }
  toMdastOf({ type: 'root', children: [] }, options)
  if (!own) throw new TypeError('hast-util-to-mdast called no handler.')
  return own
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
