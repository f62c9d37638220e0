import type { Element, Root } from 'hast'
import { attribute, elements, neighbours, remove, rename, textOf } from './hast.ts'
import { htmlNodes } from './html-nodes.ts'
import { allSources, imageSources, isPlaceholder } from './image-source.ts'
import { isSameFile } from './same-file.ts'
import { isTiny } from './take-stand-ins.ts'

/**
 * Show what stands in `noscript` where it is the picture itself, and a script would put it in; take it
 * away where it says again what is there, or asks for scripts.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function takeNoscript(tree: Root): void {
  const all = elements(tree)
  const scriptless = all.filter(({ tagName }) => tagName === 'noscript')
  if (scriptless.length === 0) return
  for (const one of scriptless) parseAgain(one)
  const inside = new Set(scriptless.flatMap((one) => elements(one)))
  const shown = all.filter((one) => one.tagName === 'img' && !inside.has(one))
  const sources = new Set(shown.flatMap(allSources))
  const { after, before } = neighbours(tree)
  for (const one of scriptless) {
    const [image] = elements(one).filter(({ tagName }) => tagName === 'img')
    const beside = [before.get(one), after.get(one)].flatMap(
      (near) => (near && pictureOf(near)) || [],
    )
    if (!image) {
      if (/\bjava\s?script\b/i.test(textOf(one))) remove(one)
      else rename(one, 'div')
      continue
    }
    const twin = beside.find((near) => isTwin(near, image))
    if (twin && (isPlaceholder(twin) || isSmaller(twin, image))) {
      Object.assign(image.properties, { alt: attribute(image, 'alt') || attribute(twin, 'alt') })
      remove(twin)
      rename(one, 'span')
    } else if (twin || allSources(image).some((source) => sources.has(source))) remove(one)
    else rename(one, 'span')
  }
}

/** Systems that escape what they store write the markup in it as text. */
function parseAgain(one: Element): void {
  const [only, ...others] = one.children
  if (
    only?.type !== 'text' ||
    others.length ||
    !/^\s*<(?:iframe|img|picture)\b/i.test(only.value)
  ) {
    return
  }
  one.children = htmlNodes(only.value)
}

function isSmaller(one: Element, other: Element): boolean {
  return isTiny(imageSources(one)[0]) && !isTiny(imageSources(other)[0])
}

/** The picture of an element that shows one and nothing else. */
function pictureOf(near: Element): Element | undefined {
  if (near.tagName === 'img') return near
  const images = elements(near).filter(({ tagName }) => tagName === 'img')
  return images.length === 1 && textOf(near) === '' ? images[0] : undefined
}

/** Whether two pictures beside each other are one: one that is yet to be loaded, or other sizes of it. */
function isTwin(one: Element, other: Element): boolean {
  if (imageSources(one).length === 0) return true
  if (isPlaceholder(one) && attribute(one, 'alt') === attribute(other, 'alt')) return true
  const others = allSources(other)
  return allSources(one).some((source) => others.some((each) => isSameFile(source, each)))
}
