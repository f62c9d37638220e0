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
  const kept = new Set<Nodes>()
  for (const [index, child] of children.entries()) {
    const script = child.type === 'element' && scriptOf(child)
    if (!script || isHidden(child)) continue
    const [numerator, between, , following] = [-2, -1, 0, 1].map((step) => children[index + step])
    const isDenominator =
      between?.type === 'text' &&
      /^[/\u2044]$/.test(between.value) &&
      numerator &&
      kept.has(numerator)
    if (!isDenominator && !/\p{N}/u.test(edgeOf(between, -1) + edgeOf(following, 0))) continue
    const [only, ...others] = child.children
    const inner = only?.type === 'element' && only.tagName === 'a' && !others.length ? only : child
    const text = textOf(inner)
    const form = text === undefined ? undefined : scriptText(text, script)
    if (text === undefined || form === undefined) continue
    kept.add(child)
    child.tagName = 'span'
    inner.children = [{ type: 'text', value: text.replace(/\S(?:.*\S)?/s, () => form) }]
  }
}

/** Whether an element is raised or lowered, which Google Docs says by its style. */
function scriptOf({ tagName, properties }: Element): 'sub' | 'sup' | undefined {
  if (properties.dataFootnote !== undefined) return undefined
  if (tagName === 'sub' || tagName === 'sup') return tagName
  const style =
    tagName === 'span' && /vertical-align:\s*su(?:b|per)\b/.exec(`${properties.style ?? ''}`)
  return style ? (style[0].endsWith('b') ? 'sub' : 'sup') : undefined
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
