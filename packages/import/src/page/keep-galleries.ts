import type { Element, Nodes, Root } from 'hast'
import { attribute, walk } from '../html/hast.ts'

/**
 * Make a section of each box that shows pictures and recordings and says nothing besides, captions
 * aside: Readability takes such a `div` for a part of the page.
 *
 * @param tree - A page; changed in place.
 */
export function keepGalleries(tree: Root): void {
  const boxes = new Map<Nodes, Box>()
  const found: { box: Box; element: Element; parent: Nodes }[] = []
  for (const { node, parent } of walk(tree)) {
    if (node.type === 'text' && /\S/.test(node.value)) {
      const around = boxes.get(parent)
      if (around && !around.isCaption) around.isElse = true
    }
    if (node.type !== 'element') continue
    const holder = boxes.get(parent)
    const isCaption = node.tagName === 'figcaption' || holder?.isCaption === true
    const isOther = isElse(node)
    const isLinked = (node.tagName === 'a' && isOther) || holder?.isLinked === true
    const box = { isCaption, isElse: isOther, isLinked, shows: isShown(node) ? 1 : 0 }
    boxes.set(node, box)
    found.push({ box, element: node, parent })
  }
  for (const { box, element, parent } of found.reverse()) {
    const isGallery = box.shows > 0 && !box.isElse && !box.isLinked
    if (isGallery && element.tagName === 'div') element.tagName = 'section'
    const around = boxes.get(parent)
    if (!around) continue
    around.shows += box.shows
    around.isElse ||= box.isElse
  }
}

/** What a box shows, and whether it says anything else. */
interface Box {
  isCaption: boolean
  /** Whether it stands in a link to another page. */
  isLinked: boolean
  isElse: boolean
  shows: number
}

function isShown({ properties, tagName }: Element): boolean {
  if (/^(?:audio|video)$/.test(tagName)) return true
  const sides = [properties.height, properties.width].map(Number)
  return tagName === 'img' && !sides.some((side) => side <= 64)
}

/** A menu of pictures leads to other pages; buttons and fields are parts of the page. */
function isElse(element: Element): boolean {
  if (element.tagName === 'a') return !picture.test(attribute(element, 'href') ?? '')
  return /^(?:form|h[1-6]|iframe|input|nav|script|select|table|textarea|ul)$/.test(element.tagName)
}

const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i
