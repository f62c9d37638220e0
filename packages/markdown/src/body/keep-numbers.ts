import { scriptText } from '@standfirst/core'
import type { Element, Nodes } from 'hast'
import { isHidden } from './is-hidden.ts'

/**
 * Write what is raised or lowered beside a digit in characters that are so by themselves, if it has such:
 * without its element, `10<sup>6</sup>` would be another number. Calls of footnotes (`data-footnote`) stay.
 *
 * @param parent - An element, or a whole tree; its raised and lowered children are changed.
 */
export function keepNumbers({ children }: { children: readonly Nodes[] }): void {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'element' || (child.tagName !== 'sup' && child.tagName !== 'sub')) continue
    if (child.properties.dataFootnote !== undefined) continue
    const before = edgeOf(children[index - 1], -1)
    const after = edgeOf(children[index + 1], 0)
    if (!/\p{N}/u.test(before + after)) continue
    const text = isHidden(child) ? undefined : textOf(child)
    const value = text === undefined ? undefined : scriptText(text, child.tagName)
    if (value === undefined) continue
    child.tagName = 'span'
    child.children = [{ type: 'text', value }]
  }
}

/** The first sign of a node's text, or the last. */
function edgeOf(node: Nodes | undefined, place: 0 | -1): string {
  let inner = node
  while (inner && 'children' in inner) inner = inner.children.at(place)
  return inner?.type === 'text' ? (inner.value.at(place) ?? '') : ''
}

/** The text of an element, whatever it looks like; `undefined` if a link, a picture or the like is in it. */
function textOf({ children }: Element): string | undefined {
  const texts = children.map((child) => {
    if (child.type === 'text') return child.value
    const isPlain = child.type === 'element' && looks.has(child.tagName) && !isHidden(child)
    return isPlain ? textOf(child) : undefined
  })
  return texts.includes(undefined) ? undefined : texts.join('')
}

const looks: ReadonlySet<string> = new Set(['b', 'em', 'font', 'i', 'small', 'span', 'strong'])
