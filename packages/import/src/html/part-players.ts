import type { Element, ElementContent, Parents, Root } from 'hast'
import { attribute, element, elements, inLine, rename, textOf } from './hast.ts'

/**
 * Give each player a line of its own: what stands beside it, a picture or another player or text, is no
 * part of it. A sound in a sentence, such as how a word is said, stays there.
 *
 * @param tree - HTML with absolute addresses; changed in place.
 */
export function partPlayers(tree: Root): void {
  if (!elements(tree).some((one) => isPlayer(one, false))) return
  // What holds a player alone is one, and what holds it beside others is a block.
  const players = new Set<ElementContent>()
  const blocks = new Set<ElementContent>()
  for (const parent of [tree, ...elements(tree)].reverse() as Parents[]) {
    const children = parent.children as ElementContent[]
    const shown = children.filter((child) => !isSpace(child))
    const isSentence = shown.some(isWords)
    const isOne = (child: ElementContent) => players.has(child) || isPlayer(child, isSentence)
    const isOwn = (child: ElementContent) => blocks.has(child) || isOne(child)
    if (!shown.some(isOwn)) continue
    if (parent.type === 'element' && holdsNoBlocks.test(parent.tagName)) continue
    const isLine = parent.type === 'element' && /^(?:center|p|span)$/.test(parent.tagName)
    const isAlone = shown.length === 1 && shown.every(isOne)
    if (isLine && !isAlone) {
      rename(parent, 'div')
      blocks.add(parent)
    } else if (isLine && parent.tagName !== 'p') players.add(parent)
    if (isAlone) continue
    parent.children = withoutEnds(children, isOwn).map((child) =>
      isOne(child) ? element('p', [child]) : child,
    ) as never
  }
}

/** A link, a heading and a cell of a table are one line. */
const holdsNoBlocks = /^(?:a|b|caption|dt|em|figcaption|h[1-6]|i|pre|strong|summary|td|th)$/

function isWords(node: ElementContent): boolean {
  return (
    node.type === 'text' ||
    (node.type === 'element' && inLine.has(node.tagName) && textOf(node) !== '')
  )
}

function isPlayer(node: ElementContent, isInSentence: boolean): boolean {
  if (node.type !== 'element') return false
  if (node.tagName === 'audio') return !isInSentence
  const key = node.tagName === 'object' ? 'data' : 'src'
  return (
    /^(?:embed|iframe|object|video)$/.test(node.tagName) &&
    (attribute(node, key) !== undefined || hasSource(node))
  )
}

function hasSource(node: Element): boolean {
  return elements(node).some(({ tagName }) => tagName === 'source')
}

function isSpace(node: ElementContent): boolean {
  return isBreak(node) || (node.type === 'text' && !node.value.trim())
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br'
}

/** Without the ends of lines where a player ends the line. */
function withoutEnds(
  children: readonly ElementContent[],
  isOwn: (child: ElementContent) => boolean,
): ElementContent[] {
  const kept: ElementContent[] = []
  let spaces: ElementContent[] = []
  let isAfterWords = false
  for (const child of children) {
    if (isSpace(child)) {
      spaces.push(child)
      continue
    }
    const isWord = !isOwn(child)
    kept.push(...(isWord && isAfterWords ? spaces : spaces.filter((one) => !isBreak(one))), child)
    spaces = []
    isAfterWords = isWord
  }
  return kept
}
