import type { Element, ElementContent, Nodes, Parents, Root } from 'hast'
import { attribute, classes, element, elements, hasClass, textOf, walk } from './hast.ts'

/**
 * Make a figure of what holds one picture and its caption, whatever a system calls them; the parts of a
 * caption that only a style keeps apart get a space between them.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function markCaptions(tree: Root): void {
  const above = new Map<Nodes, Parents>()
  const order: { node: Nodes; parent: Parents }[] = [...walk(tree)]
  for (const { node, parent } of order) above.set(node, parent)
  const pictures = new Map<Nodes, number>()
  const letters = new Map<Nodes, number>()
  // Children come after their parents: backwards, each is counted before what holds it.
  for (const { node, parent } of order.reverse()) {
    const isPicture = node.type === 'element' && node.tagName === 'img'
    const own = node.type === 'text' ? node.value.replace(/\s+/g, '').length : 0
    const [shown, said] = [Number(isPicture) + of(pictures, node), own + of(letters, node)]
    pictures.set(node, shown)
    letters.set(node, said)
    pictures.set(parent, of(pictures, parent) + shown)
    letters.set(parent, of(letters, parent) + said)
  }
  for (const { node } of order.reverse()) {
    if (node.type !== 'element' || of(pictures, node) || !of(letters, node)) continue
    if (node.tagName === 'figcaption') partWords(node)
    if (!isCaption(node, above.get(node))) continue
    const holder = holderOf(node, above, pictures)
    if (!holder || of(letters, holder) !== of(letters, node) || of(pictures, holder) !== 1) continue
    holder.tagName = 'figure'
    node.tagName = 'figcaption'
    partWords(node)
  }
}

function of(counts: ReadonlyMap<Nodes, number>, node: Nodes): number {
  return counts.get(node) ?? 0
}

function isCaption(one: Element, parent: Parents | undefined): boolean {
  if (one.tagName === 'figcaption') return true
  if (parent?.type === 'element' && hasClass(parent, 'imageblock')) return hasClass(one, 'title')
  if (hasClass(one, 'wp-caption-text')) return true
  const isNamed =
    /^(?:dd|div|em|p|small|span|td)$/.test(one.tagName) &&
    classes(one).some((name) =>
      /(?:^|[-_])(?:caption|credits?)(?:[-_](?:text|wrapper|inner))?$/i.test(name),
    )
  // A caption is plain text: what leads elsewhere stays below the picture.
  return isNamed && !elements(one).some((inner) => /^[^#]/.test(attribute(inner, 'href') ?? ''))
}

/** The nearest element that has the picture, if it is no figure already. */
function holderOf(
  caption: Element,
  above: ReadonlyMap<Nodes, Parents>,
  pictures: ReadonlyMap<Nodes, number>,
): Element | undefined {
  let holder = above.get(caption)
  for (let level = 0; level < 5 && holder?.type === 'element'; level++) {
    if (holder.tagName === 'figure') return undefined
    if (of(pictures, holder)) {
      // The rows of a table are parts of one.
      const isRow = /^(?:tr|tbody)$/.test(holder.tagName)
      const isHolder = /^(?:center|dl|div|li|p|section|span|table)$/.test(holder.tagName)
      if (!isRow) return isHolder && holder.tagName !== 'li' ? holder : undefined
    }
    holder = above.get(holder)
  }
  return undefined
}

/** `<span>Caption</span><span>Photographer</span>` are two words to those who see them. */
function partWords(caption: Element): void {
  const [only, ...others] = caption.children.filter(({ type }) => type === 'element')
  if (only?.type === 'element' && !others.length && only.tagName !== 'a') partWords(only)
  const parted: ElementContent[] = []
  for (const child of caption.children) {
    const last = parted.at(-1)
    if (last && isPart(last) && isPart(child) && touch(last, child)) parted.push(space())
    parted.push(child)
  }
  caption.children = parted
}

function isPart(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    /^(?:a|cite|small|span|time)$/.test(node.tagName) &&
    attribute(node, 'style') === undefined
  )
}

function touch(one: ElementContent, other: ElementContent): boolean {
  const both = element('span', [one, other])
  return /\S/.test(textOf(both)) && textOf(both) === `${textOf(one)}${textOf(other)}`
}

function space(): ElementContent {
  return { type: 'text', value: ' ' }
}
