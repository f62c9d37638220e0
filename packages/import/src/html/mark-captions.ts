import type { Element, ElementContent, Nodes, Parents, Root } from 'hast'
import { attribute, become, classes, element, elements, hasClass, remove, textOf } from './hast.ts'
import { parseHtml } from './parse-html.ts'

/**
 * Make a figure of what holds one picture and its caption, whatever a system calls them; the parts of a
 * caption that only a style keeps apart get a space between them.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function markCaptions(tree: Root): void {
  ofSystems(tree)
  const all = elements(tree)
  const named = all.filter((one) => one.tagName === 'figcaption' || classes(one).length > 0)
  if (named.length === 0 || !all.some(({ tagName }) => /^(?:figcaption|img)$/.test(tagName))) return
  const above = new Map<Nodes, Parents>()
  for (const parent of [tree, ...all] as Parents[]) {
    for (const child of parent.children) if (child.type === 'element') above.set(child, parent)
  }
  const counted = new Map<Parents, Shown>()
  for (const node of named) {
    const { letters, pictures } = shownIn(node, counted)
    if (pictures || !letters) continue
    if (node.tagName === 'figcaption') partWords(node)
    if (!isCaption(node, above.get(node))) continue
    const holder = holderOf(node, above, counted)
    const whole = holder && shownIn(holder, counted)
    if (!holder || whole?.letters !== letters || whole.pictures !== 1) continue
    holder.tagName = 'figure'
    node.tagName = 'figcaption'
    partWords(node)
  }
}

/** Drupal keeps a caption in its picture, and Trix writes the name of the file and its size where none is. */
function ofSystems(tree: Root): void {
  const all = elements(tree)
  const images = all.filter((one) => one.tagName === 'img' && attribute(one, 'dataCaption'))
  const previews = all.filter((one) => hasClass(one, 'attachment--preview'))
  for (const one of images) {
    const { dataCaption, ...properties } = one.properties
    const words = parseHtml(String(dataCaption), 'fragment').tree?.children as ElementContent[]
    const caption = element('figcaption', words)
    become(one, element('figure', [element('img', [], properties), caption]))
  }
  const ofFile = (one: Element) =>
    classes(one).some((name) => /^attachment__(?:name|size)$/.test(name))
  for (const one of previews.flatMap(elements).filter(ofFile)) remove(one)
}

/** How many pictures an element shows, and how many letters. */
interface Shown {
  pictures: number
  letters: number
}

/** What is shown in an element, which is counted once however many captions stand in it. */
function shownIn(node: Parents, counted: Map<Parents, Shown>): Shown {
  const known = counted.get(node)
  if (known) return known
  const shown = { pictures: 0, letters: 0 }
  if (node.type === 'element' && node.tagName === 'img') shown.pictures++
  for (const child of node.children) {
    if (child.type === 'text') shown.letters += child.value.replace(/\s+/g, '').length
    if (child.type !== 'element') continue
    const { letters, pictures } = shownIn(child, counted)
    shown.letters += letters
    shown.pictures += pictures
  }
  counted.set(node, shown)
  return shown
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
  counted: Map<Parents, Shown>,
): Element | undefined {
  let holder = above.get(caption)
  for (let level = 0; level < 5 && holder?.type === 'element'; level++) {
    if (holder.tagName === 'figure') return undefined
    if (shownIn(holder, counted).pictures) {
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
