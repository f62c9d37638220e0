import type { Issue } from '@standfirst/core'
import type { Element, Nodes, Root } from 'hast'
import { childElements, classes, elements, lineOf, textOf, walk } from '../html/hast.ts'
import { hasWord } from './has-word.ts'
import { cellOfText, inWords } from './left-out.ts'

/**
 * Put the ingredients of a recipe back into a text that lacks them: readers of pages take lists of few words
 * out. They get above the text, or below it, as they stand in the page.
 *
 * @param body - The text that was found; changed in place.
 * @param tree - The page.
 * @param issues - Receives what of them stays out though it says something.
 */
export function keepIngredients(body: Root, tree: Root, issues: Issue[]): void {
  const lists = outermost(tree).filter((one) => textOf(one).length <= longest)
  if (lists.length === 0) return
  const said = new Set(linesOf(body))
  const early = new Set(untilText(tree, new Set(said)))
  const above: Element[] = []
  for (const list of lists) {
    const lines = linesOf(list)
    // One that shows the same again, for those who print it, is no other.
    if (lines.filter((line) => said.has(line)).length * 3 > lines.length) continue
    for (const line of lines) said.add(line)
    const copy = cellOfText(list, issues)
    if (!copy) continue
    if (early.has(list)) above.push(copy)
    else body.children.push(copy)
  }
  body.children.unshift(...above)
}

/** All that begins before what a text says first in more than a few words. */
function* untilText(tree: Root, text: ReadonlySet<string>): Generator<Nodes> {
  for (const { node } of walk(tree)) {
    if (node.type === 'text' && node.value.length >= 20 && text.has(lineOf(node.value))) return
    yield node
  }
}

/** UTF-16 code units of a list of ingredients, at most: more is a whole page that is called so. */
const longest = 5000

/** Boxes that are called after the ingredients in them, and stand in no other. */
function outermost(parent: Root | Element): Element[] {
  return childElements(parent).flatMap((one) =>
    isIngredients(one) && hasParts(one) ? [one] : outermost(one),
  )
}

function isIngredients(one: Element): boolean {
  return (
    /^(?:aside|div|dl|ol|section|table|ul)$/.test(one.tagName) &&
    (classes(one).some((name) => called.test(inWords(name))) ||
      childElements(one).some((child) =>
        ['recipeIngredient', 'ingredients'].some((name) => hasWord(child, 'itemProp', name)),
      ))
  )
}

const called =
  /(?:^|[-_])(?:ingredients?|ingr[ée]dients|ingredientes|ingredienti|ingrediënten|zutaten(?:liste)?|składniki|skladniki)(?:$|[-_](?:list|table|box|section|wrap(?:per)?|container|content))/i

function hasParts(one: Element): boolean {
  return [one, ...elements(one)].filter(({ tagName }) => /^(?:li|tr|dd)$/.test(tagName)).length > 1
}

/** What the parts of a tree say, one by one. */
function linesOf(parent: Root | Element): string[] {
  const found: string[] = []
  for (const { node } of walk(parent)) {
    const text = node.type === 'text' ? lineOf(node.value) : ''
    if (/\p{L}/u.test(text)) found.push(text)
  }
  return found
}
