import type { Element, Nodes, Parents, Root } from 'hast'

/** Every node of a tree with its parent, parents first; the children of a node may be changed then. */
export function* walk(tree: Parents): Generator<{ node: Nodes; parent: Parents }> {
  const stack: { node: Nodes; parent: Parents }[] = []
  const enter = (parent: Parents): void => {
    for (const node of [...parent.children].reverse()) stack.push({ node, parent })
  }
  enter(tree)
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    if ('children' in next.node) enter(next.node)
  }
}

/** Every element of a tree, in document order. */
export function elements(tree: Parents): Element[] {
  return [...walk(tree)].flatMap(({ node }) => (node.type === 'element' ? node : []))
}

/** The text of a node as it is shown: white space is one space, and none at the ends. */
export function textOf(node: Nodes): string {
  let text = ''
  const whole: Root = { type: 'root', children: [node as Element] }
  for (const { node: inner } of walk(whole)) {
    if (inner.type === 'text') text += inner.value
    else if (inner.type === 'element' && !inLine.has(inner.tagName)) text += ' '
  }
  return text.replace(/\s+/g, ' ').trim()
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

/** Take a node out of its parent. */
export function remove(parent: Parents, node: Nodes): void {
  const index = parent.children.indexOf(node as never)
  if (index >= 0) parent.children.splice(index, 1)
}

/** Put an element in the place of another node. */
export function replace(parent: Parents, node: Nodes, replacement: Element): void {
  const index = parent.children.indexOf(node as never)
  if (index >= 0) parent.children[index] = replacement
}
