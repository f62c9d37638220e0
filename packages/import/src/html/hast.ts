import type { Element, ElementContent, Nodes, Parents, Properties } from 'hast'

/** A node of a tree, and what it stands in. */
interface Visited {
  node: Nodes
  parent: Parents
}

/**
 * Every node of a tree with its parent, parents first; the children of a node may be changed then.
 *
 * Each step gives the same object, so that a walk makes none: take what is in it.
 */
export function walk(tree: Parents): IterableIterator<Visited> {
  return new Walk(tree)
}

class Walk implements IterableIterator<Visited> {
  /** Each parent before its child. */
  readonly #stack: Nodes[] = []
  /** The node whose children come next. */
  #last: Nodes | undefined
  readonly #visited: Visited
  readonly #result: { done: boolean; value: Visited }

  constructor(tree: Parents) {
    this.#visited = { node: tree, parent: tree }
    this.#result = { done: false, value: this.#visited }
    this.#last = tree
  }

  [Symbol.iterator](): this {
    return this
  }

  next(): IteratorResult<Visited> {
    if (this.#last && 'children' in this.#last) enter(this.#last, this.#stack)
    const node = this.#stack.pop()
    this.#last = node
    if (node) {
      this.#visited.node = node
      this.#visited.parent = this.#stack.pop() as Parents
    } else this.#result.done = true
    return this.#result as IteratorResult<Visited>
  }
}

function enter(parent: Parents, stack: Nodes[]): void {
  const { children } = parent
  for (let at = children.length - 1; at >= 0; at--) stack.push(parent, children[at] as Nodes)
}

/** Every element of a tree, in document order. */
export function elements(tree: Parents): Element[] {
  const found: Element[] = []
  const stack: Nodes[] = []
  pushChildren(tree, stack)
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue
    found.push(node)
    pushChildren(node, stack)
  }
  return found
}

function pushChildren({ children }: Parents, stack: Nodes[]): void {
  for (let at = children.length - 1; at >= 0; at--) stack.push(children[at] as Nodes)
}

/** The text of a node as it is shown: white space is one space, and none at the ends. */
export function textOf(node: Nodes): string {
  return lineOf(spacedText(node))
}

/** The text of a node with its white space, and a space where a line begins. */
export function spacedText(node: Nodes): string {
  let text = ''
  const stack: Nodes[] = [node]
  for (let inner = stack.pop(); inner; inner = stack.pop()) {
    if (inner.type === 'text') text += inner.value
    else if ('children' in inner) {
      if (inner.type === 'element' && !inLine.has(inner.tagName)) text += ' '
      pushChildren(inner, stack)
    }
  }
  return text
}

/**
 * A text on one line. Spaces that are one already are not looked for: a replacement of each would take
 * more memory than the text.
 */
export function lineOf(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
}

/** Elements that don't begin a line. */
export const inLine: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** An attribute's value as text; `undefined` for none. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

/** The elements among the children of a node. */
export function childElements(node: Parents): Element[] {
  return (node.children as Nodes[]).filter((child) => child.type === 'element')
}

/**
 * Take a node out of a tree: an empty text stands in its place. To look for it among its siblings
 * would take time that grows with their square.
 */
export function remove(node: Nodes): void {
  if (node.type === 'comment') Object.assign(node, { type: 'text', value: '' })
  else become(node, { type: 'text', value: '' })
}

/** Put another node in the place of a node. */
export function become(node: Nodes, other: Nodes): void {
  const { ...members } = other
  for (const key of Object.keys(node)) delete (node as unknown as Record<string, unknown>)[key]
  Object.assign(node, members)
}

/** Make an element another one, which has its children. */
export function rename(element: Element, tagName: string, properties: Properties = {}): void {
  element.tagName = tagName
  element.properties = properties
}

/** An element of children, which may be written as text. */
export function element(
  tagName: string,
  children: readonly (ElementContent | string)[] = [],
  properties: Properties = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  }
}

/** The classes of an element. */
export function classes({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? (className as string[]) : none
}

const none: readonly string[] = []

/** Elements by what is beside them: the element before each, and the one after. */
export interface Neighbours {
  before: Neighbour
  after: Neighbour
}

/** What stood on one side of an element; nothing where that is no element any more. */
export interface Neighbour {
  get(node: Nodes): Element | undefined
}

/** What stands beside each element of a tree. */
export function neighbours(tree: Parents): Neighbours {
  const before = new Map<Nodes, Element>()
  const after = new Map<Nodes, Element>()
  for (const parent of [tree, ...elements(tree)]) {
    let last: Element | undefined
    for (const child of childElements(parent)) {
      if (last) {
        before.set(child, last)
        after.set(last, child)
      }
      last = child
    }
  }
  return { before: stillThere(before), after: stillThere(after) }
}

/** A neighbour may have been taken out since, and be an empty text. */
function stillThere(beside: ReadonlyMap<Nodes, Element>): Neighbour {
  return {
    get(node) {
      const found = beside.get(node)
      return found?.type === 'element' ? found : undefined
    },
  }
}

/** The text of a node as it is written. */
export function rawText(node: Nodes): string {
  let text = ''
  const stack: Nodes[] = [node]
  for (let inner = stack.pop(); inner; inner = stack.pop()) {
    if (inner.type === 'text') text += inner.value
    else if ('children' in inner) pushChildren(inner, stack)
  }
  return text
}
