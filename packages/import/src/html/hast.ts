import type { Element, ElementContent, Nodes, Parents, Properties, Root } from 'hast'

/** Every node of a tree with its parent, parents first; the children of a node may be changed then. */
export function* walk(tree: Parents): Generator<{ node: Nodes; parent: Parents }> {
  // Each parent before its child: an object for both would outlive the walk in most engines.
  const stack: Nodes[] = []
  const enter = (parent: Parents): void => {
    for (const node of [...parent.children].reverse()) stack.push(parent, node)
  }
  enter(tree)
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield { node, parent: stack.pop() as Parents }
    if ('children' in node) enter(node)
  }
}

/** Every element of a tree, in document order. */
export function elements(tree: Parents): Element[] {
  const found: Element[] = []
  for (const { node } of walk(tree)) if (node.type === 'element') found.push(node)
  return found
}

/** The text of a node as it is shown: white space is one space, and none at the ends. */
export function textOf(node: Nodes): string {
  let text = ''
  const whole: Root = { type: 'root', children: [node as Element] }
  for (const { node: inner } of walk(whole)) {
    if (inner.type === 'text') text += inner.value
    else if (inner.type === 'element' && !inLine.has(inner.tagName)) text += ' '
  }
  return lineOf(text)
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
  become(node, { type: 'text', value: '' })
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
export function classes({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

/** Elements by what is beside them: the element before each, and the one after. */
export interface Neighbours {
  before: ReadonlyMap<Nodes, Element>
  after: ReadonlyMap<Nodes, Element>
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
  return { before, after }
}

/** The text of a node as it is written. */
export function rawText(node: Nodes): string {
  let text = ''
  const whole: Root = { type: 'root', children: [node as Element] }
  for (const { node: inner } of walk(whole)) if (inner.type === 'text') text += inner.value
  return text
}
