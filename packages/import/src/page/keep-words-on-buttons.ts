import type { Element, Nodes, Root } from 'hast'
import { attribute, classes, elements, rename, textOf, walk } from '../html/hast.ts'
import { isInSentence } from '../html/take-controls.ts'

/**
 * Make text of the buttons that say something of it: questions that open their answers, and what
 * instructions tell readers to press. Readability takes every button away, and leaves empty headings.
 *
 * @param tree - A page without the controls of its text; changed in place.
 */
export function keepWordsOnButtons(tree: Root): void {
  const beside = new Set<Nodes>()
  const heads = new Set<Nodes>()
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element') continue
    const isBeside = beside.has(parent) || besideText.test(node.tagName)
    if (isBeside) beside.add(node)
    const isHead = heads.has(parent) || /^(?:dt|h[1-6])$/.test(node.tagName)
    if (isHead) heads.add(node)
    if (isBeside || !isPressed(node)) continue
    if (isHead || isInSentence(node, parent)) rename(node, 'span')
    else if (opensText(node)) {
      for (const one of elements(node)) if (isNoLink(one)) rename(one, 'span')
      rename(node, 'p')
    }
  }
}

const besideText = /^(?:aside|dialog|footer|form|header|nav)$/

function isPressed({ properties, tagName }: Element): boolean {
  return tagName === 'button' || (properties.role === 'button' && /^(?:div|span)$/.test(tagName))
}

/** Whether a button is a line of its own over what it opens. */
function opensText(one: Element): boolean {
  if (textOf(one).length < 3) return false
  const names = classes(one)
  return one.properties.ariaExpanded !== undefined || names.some((name) => folds.test(name))
}

const folds = /^(?:accordion|collapsible|faq)/i

function isNoLink(one: Element): boolean {
  return one.tagName === 'a' && /^(?:#.*)?$/.test(attribute(one, 'href') ?? '')
}
