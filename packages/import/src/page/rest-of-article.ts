import type { Element, Nodes, Root } from 'hast'
import { childElements, classes, elements, textOf } from '../html/hast.ts'
import { isOfText, saysText } from './left-out.ts'

/**
 * What of the elements behind a text is the rest of it, and no note to its readers: several paragraphs, a
 * box of several, or one like those that hold the text before it.
 */
export function restOf(
  behind: readonly Element[],
  before: readonly Element[],
): ReadonlySet<Element> {
  if (!behind.length) return new Set()
  const isLong = areLong(behind)
  const names = new Set(before.flatMap(boxesOf))
  return new Set(
    behind.filter(
      (one) =>
        saysText(one) &&
        (isLong || areLong(elements(one)) || boxesOf(one).some((name) => names.has(name))),
    ),
  )
}

function areLong(all: readonly Element[]): boolean {
  const paragraphs = all.filter(
    (one) =>
      one.tagName === 'p' && textOf(one).length >= 80 && isOfText(one, [one, ...elements(one)]),
  )
  return paragraphs.length >= 2
}

/** The classes of an element, and of what it holds alone. */
function boxesOf(one: Element): string[] {
  const found: string[] = []
  let at: Element | undefined = one
  while (at) {
    found.push(classes(at).join(' '))
    const inside: Element[] = childElements(at)
    at = inside.length === 1 ? inside[0] : undefined
  }
  return found.filter(Boolean)
}

/** All of the innermost article that the text stands in. */
export function articleAround(tree: Root, holding: ReadonlySet<Nodes>): ReadonlySet<Nodes> {
  let article: Element | undefined
  for (let at: Root | Element = tree; ; ) {
    const [next, ...others]: Element[] = childElements(at).filter((child) => holding.has(child))
    if (!next || others.length) break
    if (next.tagName === 'article') article = next
    at = next
  }
  return new Set(article && elements(article))
}
