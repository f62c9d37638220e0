import type { Issue } from '@standfirst/core'
import type { Element, Parents, Root } from 'hast'
import { problem, shown } from '../problem.ts'
import { attribute, elements, hasClass, remove, textOf, walk } from './hast.ts'

/**
 * Put plain HTML in the place of what systems write in ways of their own: captions that are no
 * `figcaption`, elements of AMP, smileys that are pictures, players that a script would put in. What no
 * reader sees goes.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives what was left out.
 */
export function toPlainMarkup(tree: Root, issues: Issue[]): void {
  const shownPictures = new Set<string>()
  for (const { node, parent } of walk(tree)) {
    if (node.type !== 'element') continue
    const { tagName } = node
    if (isHidden(node)) hide(node, parent, issues)
    else if (hasClass(node, 'feedflare')) empty(node)
    else if (hasClass(node, 'wp-caption')) {
      node.tagName = 'figure'
      for (const inner of elements(node)) {
        if (hasClass(inner, 'wp-caption-text')) inner.tagName = 'figcaption'
      }
    } else if (tagName.startsWith('amp-')) ofAmp(node)
    else if (tagName === 'script') ofScript(node)
    else if (tagName === 'noscript' && repeats(node, shownPictures)) empty(node)
    else if (tagName === 'a' && isAnchor(node)) empty(node)
    else if (tagName === 'picture') fillPicture(node)
    else if (tagName === 'img' && isSmiley(node)) toText(node, attribute(node, 'alt') ?? '')
    if (node.tagName === 'img') {
      for (const name of ['src', ...lazy]) shownPictures.add(attribute(node, name) ?? '')
    }
  }
}

/** Where scripts that load pictures and players late keep the address. */
export const lazy = ['dataSrc', 'dataLazySrc', 'dataOriginal'] as const

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? ''
  return (
    element.tagName !== 'img' &&
    (element.properties.hidden === true || /(?:^|;)\s*display\s*:\s*none\b/i.test(style))
  )
}

function hide(element: Element, parent: Parents, issues: Issue[]): void {
  const text = textOf(element)
  remove(parent, element)
  element.children = []
  if (!text) return
  issues.push(
    problem(
      'unsupported-html',
      ['sections'],
      `Found text that is hidden, ${shown(text)}, expected one that readers see`,
      'it was left out',
      'Show it, or remove it.',
    ),
  )
}

function empty(element: Element): void {
  toText(element, '')
}

function toText(element: Element, value: string): void {
  element.tagName = 'span'
  element.properties = {}
  element.children = value ? [{ type: 'text', value }] : []
}

/** @see {@link https://amp.dev/documentation/components} */
function ofAmp(element: Element): void {
  const plain = ['img', 'video', 'audio', 'iframe'].find(
    (name) => element.tagName === `amp-${name}`,
  )
  const id = attribute(element, 'dataVideoid')
  if (element.tagName === 'amp-anim') element.tagName = 'img'
  else if (plain) element.tagName = plain
  else if (element.tagName === 'amp-youtube' && id) {
    element.tagName = 'iframe'
    element.properties = { src: `https://www.youtube.com/watch?v=${encodeURIComponent(id)}` }
  }
  if (element.tagName === 'img') element.children = []
}

/** A link to the very heading that it stands in or beside, whose sign says nothing. */
function isAnchor(link: Element): boolean {
  const shows = elements(link).some(({ tagName }) => /^(?:img|picture|video|audio)$/.test(tagName))
  const isHere = attribute(link, 'href')?.includes('#') === true
  return isHere && !shows && /^(?:[#¶§🔗]|\u{1f517}\ufe0f)?$/u.test(textOf(link))
}

/** A picture without an address of its own has those of its sources. */
function fillPicture(picture: Element): void {
  const inside = elements(picture)
  const image = inside.find(({ tagName }) => tagName === 'img')
  const addresses = ['src', 'srcSet', 'dataSrcset', 'dataSrcSet', ...lazy]
  if (!image || addresses.some((name) => image.properties[name])) return
  const source = inside.findLast(
    ({ properties, tagName }) => tagName === 'source' && properties.srcSet,
  )
  image.properties.srcSet = source?.properties.srcSet
}

/** A script that writes a gist shows it. */
function ofScript(script: Element): void {
  const url = /^(https:\/\/gist\.github\.com\/[\w-]+\/[\w-]+)\.js\b/.exec(
    attribute(script, 'src') ?? '',
  )?.[1]
  if (!url) return
  script.tagName = 'p'
  script.properties = {}
  script.children = [
    {
      type: 'element',
      tagName: 'a',
      properties: { href: url },
      children: [{ type: 'text', value: url }],
    },
  ]
}

/** Whether an element shows nothing but pictures that are there already. */
function repeats(element: Element, pictures: ReadonlySet<string>): boolean {
  const inside = elements(element).filter(({ tagName }) => tagName === 'img')
  const isThere = (image: Element) => pictures.has(attribute(image, 'src') ?? '')
  return inside.length > 0 && inside.every(isThere) && textOf(element) === ''
}

/** A picture that stands for a character. */
function isSmiley(image: Element): boolean {
  const isOne =
    hasClass(image, 'wp-smiley') ||
    hasClass(image, 'emoji') ||
    /\/images\/core\/emoji\//.test(attribute(image, 'src') ?? '')
  return isOne && (attribute(image, 'alt') ?? '').trim() !== ''
}
