import type { Element, Nodes, Root } from 'hast'
import { childElements, classes, elements, rename, walk } from '../html/hast.ts'

/**
 * Make paragraphs of the feet of quotations, which say who wrote them: Readability takes every `footer`
 * away, and what is called one.
 *
 * @param tree - A page; changed in place.
 */
export function keepQuoteSources(tree: Root): void {
  const quoted = new Set<Nodes>()
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element') continue
    const isInside = quoted.has(parent)
    if (isInside && isFoot(node)) rename(node, plainName(node))
    if (isInside || isQuotation(node)) quoted.add(node)
  }
}

/** A figure of a quotation has its source in the caption. */
function isQuotation(one: Element): boolean {
  if (one.tagName === 'blockquote') return true
  return one.tagName === 'figure' && childElements(one).some(isQuotation)
}

function isFoot(one: Element): boolean {
  return one.tagName === 'footer' || classes(one).some((name) => /foot(?!note)/i.test(name))
}

function plainName(foot: Element): string {
  if (foot.tagName !== 'footer') return foot.tagName
  const isLine = elements(foot).every(({ tagName }) => !/^(?:div|p|[ou]l|table)$/.test(tagName))
  return isLine ? 'p' : 'div'
}
