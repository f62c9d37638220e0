import type { Element, Nodes as HastNodes, Parents as HastParents } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { Nodes, RootContent } from 'mdast'
import { flowContent } from './flow-content.ts'

export type Handlers = Record<string, Handle>

/**
 * What the handlers of `hast-util-to-mdast` work with. The library makes one only for a copy of a tree that
 * it has changed in its own way, which takes three times as long as the handlers do.
 *
 * @param elementById - Elements by their `id`.
 */
export function htmlState(own: Handlers, elementById: Map<string, Element>): State {
  const handlers = handlersOf(own)
  const state: OwnState = {
    baseFound: false,
    elementById,
    frozenBaseUrl: undefined,
    inTable: false,
    options: {},
    qNesting: 0,
    all(parent) {
      const all: RootContent[] = []
      for (const child of parent.children as HastNodes[]) {
        const made = state.one(child, parent as HastParents)
        if (Array.isArray(made)) for (const one of made) all.push(one as RootContent)
        else if (made) all.push(made as RootContent)
      }
      return all
    },
    one(node, parent) {
      if (node.type === 'text') return placed({ type: 'text', value: node.value }, node)
      if (node.type === 'comment') {
        return placed({ type: 'html', value: `<!--${node.value}-->` }, node)
      }
      if (node.type !== 'element') return undefined
      if (node.properties.dataMdast === 'ignore') return undefined
      const handle = handlers.get(node.tagName)
      return handle ? handle(state as State, node, parent) || undefined : state.all(node)
    },
    patch(origin, node) {
      placed(node, origin)
    },
    resolve(url) {
      const base = state.frozenBaseUrl
      return base && url ? new URL(url, base).href : (url ?? '')
    },
    toFlow: (nodes) => flowContent(nodes) as never,
    toSpecificContent,
  }
  return state as State
}

function handlersOf(own: Handlers): ReadonlyMap<string, Handle> {
  const known = merged.get(own) ?? new Map(Object.entries({ ...defaultHandlers, ...own }))
  merged.set(own, known)
  return known
}

const merged = new WeakMap<Handlers, ReadonlyMap<string, Handle>>()

/** What of it the handlers ask for; they see the parts of lists as what they are. */
type OwnState = Omit<State, 'handlers' | 'nodeHandlers' | 'toSpecificContent'> & {
  toSpecificContent: unknown
}

function placed<Node extends Nodes>(node: Node, { position }: HastNodes): Node {
  if (position) node.position = { start: { ...position.start }, end: { ...position.end } }
  return node
}

/** Put what is no part of a list, a row or the like into the part that follows it, or the last. */
function toSpecificContent(nodes: readonly RootContent[], build: () => Part): Part[] {
  const { type } = build()
  const parts: Part[] = []
  let loose: unknown[] = []
  for (const node of nodes) {
    if (node.type !== type) {
      loose.push(node)
      continue
    }
    const part = node as unknown as Part
    if (loose.length) part.children = [...loose, ...part.children]
    loose = []
    parts.push(part)
  }
  if (loose.length) {
    if (!parts.length) parts.push(build())
    const last = parts.at(-1) as Part
    last.children = [...last.children, ...loose]
  }
  return parts
}

interface Part {
  type: string
  children: unknown[]
}
