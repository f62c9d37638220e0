import type { Issue } from '@standfirst/core'
import type { Element } from 'hast'
import { problem, shown } from '../problem.ts'
import { attribute, elements, rawText, remove, textOf } from './hast.ts'

/**
 * Put the name of an icon in its place where a link shows nothing else. What only shares the text goes,
 * as do links whose icon has no name, which are reported.
 *
 * @param link - A link; changed in place.
 */
export function nameIconLink(link: Element, issues: Issue[]): void {
  const href = attribute(link, 'href') ?? ''
  const inside = elements(link)
  // A part of a page is what anchors of headings lead to.
  if (!inside.length || !href || href.includes('#')) return
  const drawings = inside.filter(({ tagName }) => tagName === 'svg')
  const drawn = new Set(drawings.flatMap((one) => elements(one)))
  const isIcon = inside.every((one) =>
    (drawn.has(one) ? /^(?!(?:text|image|foreignobject)$)/i : /^(?:i|span|svg|img)$/).test(
      one.tagName,
    ),
  )
  if (!isIcon || lettersOf(link) !== drawings.map(lettersOf).join('')) return
  if (sharing.test(href)) {
    remove(link)
    return
  }
  const images = inside.filter(({ tagName }) => tagName === 'img')
  if (images.length > 1 || images.some((one) => attribute(one, 'alt'))) return
  const name = [link, ...inside]
    .flatMap((one) => [
      attribute(one, 'ariaLabel'),
      one.tagName === 'img' ? '' : attribute(one, 'title'),
      one.tagName === 'title' ? textOf(one) : '',
    ])
    .map((text) => text?.trim())
    .find(Boolean)
  const words = name && !control.test(name) ? name : undefined
  const [image] = images
  if (image) {
    if (words) image.properties.alt = words
  } else if (words) link.children = [{ type: 'text', value: words }]
  else {
    if (!name && drawings.length) issues.push(noName(href))
    remove(link)
  }
}

/** Without white space and the characters of icon fonts. */
function lettersOf(one: Element): string {
  return rawText(one).replace(/[\s\u{e000}-\u{f8ff}]+/gu, '')
}

/** Where readers share what they read. */
const sharing =
  /^https?:\/\/(?:www\.)?(?:(?:twitter|x)\.com\/(?:home\?status=|intent\/|share\b)|facebook\.com\/(?:share\.php|sharer)|linkedin\.com\/share|plus\.google\.com\/share|reddit\.com\/submit|pinterest\.com\/pin\/create|t\.me\/share|api\.whatsapp\.com\/send|wa\.me\/\?text)/i

const control =
  /^(?:copy|e-?mail|enlarge|open|permalink|pin|print|save|share|tweet|view|zoom)\b|\blink to\b/i

function noName(href: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found a link to ${shown(href)} that shows only an icon, expected words`,
    'it was left out',
    'Give the link an `aria-label`.',
  )
}
