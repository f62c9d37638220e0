import type { Element, Root } from 'hast'
import { childElements, hasClass } from './hast.ts'

/**
 * What holds a text: elements around all of it say nothing, and the texts of footnotes stand at the
 * end, wherever they were.
 *
 * @param tree - HTML whose footnotes are marked.
 */
export function topOfText(tree: Root): Root | Element {
  let top: Root | Element = tree
  for (;;) {
    const [block, ...others] = blocksOfText(top)
    const isAll =
      others.length === 0 && block && /^(?:article|div|main|section)$/.test(block.tagName)
    if (!isAll || hasClass(block, 'sf-section')) return top
    top = block
  }
}

/** The elements of a text, without its footnotes. */
export function blocksOfText(parent: Root | Element): Element[] {
  return childElements(parent).filter(({ properties }) => properties.dataFootnote === undefined)
}
