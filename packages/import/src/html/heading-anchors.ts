import type { Element, Root } from 'hast'
import {
  attribute,
  childElements,
  classes,
  elements,
  hasClass,
  remove,
  rename,
  textOf,
} from './hast.ts'

/**
 * Take away what links a heading to itself: a sign beside its words, or a link that they stand in.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function takeHeadingAnchors(tree: Root): void {
  for (const one of elements(tree)) {
    // What stood in something that is gone is gone too.
    if (one.type !== 'element') continue
    if (one.tagName === 'a' && isAnchor(one)) remove(one)
    if (one.type === 'element' && hasClass(one, 'mw-editsection')) remove(one)
    if (one.type !== 'element') continue
    takeBeside(one)
    if (!/^h[1-6]$/.test(one.tagName)) continue
    const text = textOf(one)
    for (const link of elements(one)) {
      if (link.tagName !== 'a' || !isHere(link)) continue
      if (attribute(link, 'ariaHidden') === 'true' && !showsMore(link)) remove(link)
      else if (textOf(link) === text) rename(link, 'span')
    }
  }
}

/** A box of a heading and a link to it, as plugins draw it. */
function takeBeside(box: Element): void {
  const [heading, link, ...others] = childElements(box)
  if (!heading || link?.tagName !== 'a' || others.length || !/^h[1-6]$/.test(heading.tagName))
    return
  const id = attribute(heading, 'id')
  if (id && attribute(link, 'href') === `#${id}` && !showsMore(link)) remove(link)
}

/** A link to the very heading that it stands in or beside, whose words say nothing of it. */
function isAnchor(link: Element): boolean {
  if (!isHere(link) || showsMore(link)) return false
  return signs.test(textOf(link)) || (isNamed(link) && hasFurniture(link))
}

const signs = /^[\s\u200b\ufeff]*(?:[#¶§∞🔗⚓]|\u{1f517}\ufe0f)?[\s\u200b\ufeff]*$/u

function isNamed(link: Element): boolean {
  return classes(link).some((name) =>
    /^(?:anchor|anchor-?link|anchorjs-link|hash-link|header-?(?:anchor|link)|heading-?(?:anchor|link)|perma-?link|sl-anchor-link|direct-link|deep-?link|td-heading-self-link)$/i.test(
      name,
    ),
  )
}

/** Words of such a link are for those who hear the page, or name what it is. */
function hasFurniture(link: Element): boolean {
  const hidden = elements(link).some((one) =>
    classes(one).some((name) => /^(?:sr-only|visually-?hidden|screen-reader-text)$/i.test(name)),
  )
  return hidden || /^(?:(?:direct )?link|permalink|anchor)\b/i.test(textOf(link))
}

function isHere(link: Element): boolean {
  return attribute(link, 'href')?.includes('#') === true
}

function showsMore(link: Element): boolean {
  return elements(link).some(({ tagName }) => /^(?:img|picture|video|audio|sup)$/.test(tagName))
}
