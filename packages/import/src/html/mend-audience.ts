import type { Labels } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { childElements, elements, hasClass, neighbours, textOf, walk } from './hast.ts'

/**
 * Write an audience as Markdown has it, what it gains after a colon: in HTML the bold name is enough,
 * and the link is in it.
 *
 * @param tree - HTML; changed in place.
 */
export function mendAudience(tree: Root, words: Labels): void {
  const isThere = elements(tree).some(
    (one) => hasClass(one, 'sf-audience') || isHeading(one, words),
  )
  if (!isThere) return
  const { before } = neighbours(tree)
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element' || node.tagName !== 'ul') continue
    const heading = before.get(node)
    const isAudience =
      (parent.type === 'element' && hasClass(parent, 'sf-audience')) ||
      (heading !== undefined && isHeading(heading, words))
    if (!isAudience) continue
    for (const { children } of childElements(node)) {
      const [name, text] = children
      if (name?.type !== 'element' || name.tagName !== 'strong') continue
      const [link, ...others] = name.children
      if (link?.type === 'element' && link.tagName === 'a' && others.length === 0) {
        children[0] = { ...link, children: [{ ...name, children: link.children }] }
      }
      if (text?.type === 'text') text.value = text.value.replace(/^ (?=\S)/, ': ')
    }
  }
}

function isHeading(one: Element, { audience }: Labels): boolean {
  return one.tagName === 'h2' && textOf(one) === audience
}
