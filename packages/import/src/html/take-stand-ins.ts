import type { Element, Parents, Root } from 'hast'
import { attribute, classes, remove, walk } from './hast.ts'
import { imageSources, isPlaceholder, lazy } from './image-source.ts'
import { isSameFile } from './same-file.ts'

/**
 * Keep one of two pictures beside each other that readers see one of: a small or empty one is shown until
 * the other is loaded, and dark pages have another picture than light ones.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function takeStandIns(tree: Root): void {
  const above = new Map<Element, Parents>()
  const images: Element[] = []
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element') continue
    above.set(node, parent)
    if (node.tagName === 'img') images.push(node)
  }
  const near = (one: Element) => {
    const parent = above.get(one)
    return [parent, parent?.type === 'element' ? above.get(parent) : undefined]
  }
  for (const [index, one] of images.entries()) {
    for (const other of [images[index - 1], images[index + 1]]) {
      if (other?.type !== 'element' || one.tagName !== 'img' || other.tagName !== 'img') continue
      const places = near(other)
      if (!near(one).some((place) => place && place !== tree && places.includes(place))) continue
      const isDouble = sideOf(one, above) === 'dark' && sideOf(other, above) === 'light'
      if (!isDouble && !isStandIn(one, other)) continue
      other.properties.alt ||= attribute(one, 'alt')
      remove(one)
      break
    }
  }
}

/** Whether readers see a picture only until another is loaded. */
function isStandIn(one: Element, other: Element): boolean {
  const alt = attribute(one, 'alt')?.trim()
  if (alt && alt !== attribute(other, 'alt')?.trim()) return false
  if (lazy.some((name) => one.properties[name] !== undefined) || isFirst(other)) return false
  const [source] = imageSources(one)
  if (isPlaceholder(one)) return !isPlaceholder(other) && (!source || empty.test(source))
  if (isPlaceholder(other)) return false
  const isLate = lazy.some((name) => other.properties[name] !== undefined)
  const isSmall = isTiny(source) && isSameFile(source, imageSources(other)[0])
  return isSmall || (isFirst(one) && isLate)
}

/** Of the names of placeholders those that no picture of a colour or of something empty has. */
const empty = /blank|lazy|load(?:er|ing)|pixel|placeholder|spacer|spinner|transparent|1x1|1px/i

function isFirst(image: Element): boolean {
  return (
    image.properties.dataPlaceholderImage !== undefined ||
    classes(image).some((name) =>
      /(?:^|[-_])(?:blur|lo?w-?q(?:uality)?|low-?res|lqip|placeholder|preview|thumb(?:nail)?|tiny)$/i.test(
        name,
      ),
    )
  )
}

/** Whether an address is of a picture in a size that nobody looks at. */
export function isTiny(url: string | undefined): boolean {
  return (
    url !== undefined &&
    /[?&](?:blur|q=(?:1?\d|20)(?!\d)|w(?:idth)?=\d\d?(?!\d))|\/(?:freeze\/)?max\/\d\d?\/|\be_blur\b|\bblur_\d|[-_](?:blur|lqip|tiny)\.\w+/i.test(
      url,
    )
  )
}

/** Which pages a picture is for, as its address, or a class of it or of what holds it, says. */
function sideOf(
  image: Element,
  above: ReadonlyMap<Element, Parents>,
): 'dark' | 'light' | undefined {
  const holder = above.get(image)
  const fragment = attribute(image, 'src')?.split('#')[1] ?? ''
  const names = [image, ...(holder?.type === 'element' ? [holder] : [])].flatMap(classes)
  const side = (word: string) =>
    new RegExp(`^(?:only-${word}|${word}(?:-mode)?(?:-only)?|gh-${word}-mode-only)$`).test(fragment)
  const other = { dark: 'light', light: 'dark' } as const
  for (const word of ['dark', 'light'] as const) {
    const isShown = names.some((name) => shownOn[word].test(name))
    const isTaken = names.some((name) => shownOn[other[word]].test(name))
    if (side(word) || (isShown && !isTaken)) return word
  }
  return undefined
}

const shownOn = {
  dark: /^(?:(?:only|show|for)-dark|dark(?:-mode)?-only|themedComponent--dark\w*|dark:(?:block|inline|flex)|light:(?:sl-)?hidden|light-hidden|hide-on-light|d-dark-\w+|img-dark)$/i,
  light:
    /^(?:(?:only|show|for)-light|light(?:-mode)?-only|themedComponent--light\w*|dark:(?:sl-)?hidden|dark-hidden|hide-on-dark|d-light-\w+|img-light)$/i,
}
