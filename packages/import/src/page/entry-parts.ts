import type { Element } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, childElements, elements, textOf } from '../html/hast.ts'
import { type EntryKind, type EntryProperty, isProperty, isThing } from './entry-names.ts'
import { propertyValue } from './property-value.ts'

/** An element that is an entry, and how its properties are named. */
export interface EntryRoot {
  element: Element
  kind: EntryKind
}

/** The elements of an entry that are not of another thing in it. */
export function ownElements({ element: entry, kind }: EntryRoot): Element[] {
  const found: Element[] = []
  const stack = childElements(entry).reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next)
    if (!isThing(next, kind)) stack.push(...childElements(next).reverse())
  }
  return found
}

/** The elements among those of an entry that give one of its properties. */
export function withProperty(
  all: readonly Element[],
  name: EntryProperty,
  kind: EntryKind,
): Element[] {
  return all.filter((one) => isProperty(one, name, kind))
}

/** The elements of some, in document order, that stand in none of the others. */
export function outermost(found: readonly Element[]): Element[] {
  const inside = new Set<Element>()
  return found.filter((one) => {
    if (inside.has(one)) return false
    for (const child of elements(one)) inside.add(child)
    return true
  })
}

/** What holds the text of an entry: in hAtom, where there may be several, the one that says most. */
export function contentOf(all: readonly Element[], kind: EntryKind): Element | undefined {
  const found = withProperty(all, 'e-content', kind)
  if (kind === 'h-entry') return found[0]
  const said = outermost(found).map((element) => ({ element, length: textOf(element).length }))
  return said.toSorted((a, b) => b.length - a.length)[0]?.element
}

/** The address that an entry says is its own. */
export function entryAddress(
  all: readonly Element[],
  kind: EntryKind,
  base: string,
): string | undefined {
  const found = (['p-canonical', 'u-url'] as const).map((name) => {
    const links = withProperty(all, name, kind)
    return (kind === 'h-entry' ? links : atHead(links, all))[0]
  })
  return found
    .map((one) => absoluteAddress(one && (attribute(one, 'href') ?? propertyValue(one)), base))
    .find(Boolean)
}

/** Themes call each link to a text so, of other texts below it, too: that of an entry is at its title or time. */
function atHead(links: readonly Element[], all: readonly Element[]): Element[] {
  const heads = ['p-name', 'dt-published', 'dt-updated'] as const
  const marked = new Set(heads.flatMap((name) => withProperty(all, name, 'hentry')))
  const inside = new Set(outermost([...marked]).flatMap((one) => [one, ...elements(one)]))
  return links.filter((link) => [link, ...elements(link)].some((one) => inside.has(one)))
}
