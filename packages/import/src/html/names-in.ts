import type { Element, Nodes, Root } from 'hast'

/** What the elements of a tree are, are called and lead to: steps that look for none of it need not be taken. */
export interface TreeNames {
  /** How many elements of a name there are. */
  count(tagName: string): number
  /** Whether there is an element of one of these names. */
  has(...tagNames: readonly string[]): boolean
  /** Whether an element has a name like this. */
  some(tagName: RegExp): boolean
  /** Whether an element has a class or an id like this. */
  named(name: RegExp): boolean
  /** Whether an element has one of these properties. */
  says(...properties: readonly string[]): boolean
  /** Whether a link or a picture has an address like this. */
  leads(address: RegExp): boolean
  /** Whether an element of one of these names stands in a link, in no other element. */
  links(...tagNames: readonly string[]): boolean
}

/** Find what is in a tree, by one walk. */
export function namesIn(tree: Root): TreeNames {
  const found: Found = {
    tags: new Map(),
    names: new Set(),
    properties: new Set(),
    addresses: [],
    linked: new Set(),
  }
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node)) continue
    if (node.type === 'element') add(node, found)
    for (const child of node.children) if (child.type === 'element') stack.push(child)
  }
  const { addresses, linked, properties, tags } = found
  const names = [...found.names]
  const tagNames = [...tags.keys()]
  return {
    count: (tagName) => tags.get(tagName) ?? 0,
    has: (...named) => named.some((tagName) => tags.has(tagName)),
    some: (tagName) => isAny(tagNames, tagName),
    named: (name) => isAny(names, name),
    says: (...named) => named.some((property) => properties.has(property)),
    leads: (address) => isAny(addresses, address),
    links: (...named) => named.some((tagName) => linked.has(tagName)),
  }
}

function isAny(texts: readonly string[], is: RegExp): boolean {
  for (const text of texts) if (is.test(text)) return true
  return false
}

interface Found {
  tags: Map<string, number>
  names: Set<string>
  properties: Set<string>
  addresses: string[]
  linked: Set<string>
}

function add({ children, properties, tagName }: Element, found: Found): void {
  found.tags.set(tagName, (found.tags.get(tagName) ?? 0) + 1)
  for (const name in properties) {
    const value = properties[name]
    if (value === undefined) continue
    found.properties.add(name)
    if (name === 'className' && Array.isArray(value)) {
      for (const one of value) found.names.add(String(one))
    } else if (name === 'id') found.names.add(String(value))
    else if (name === 'href' || name === 'src') found.addresses.push(String(value))
  }
  if (tagName !== 'a') return
  for (const child of children) if (child.type === 'element') found.linked.add(child.tagName)
}
