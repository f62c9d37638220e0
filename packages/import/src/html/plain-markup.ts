import type { Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { problem, shown } from '../problem.ts'
import { emojiOf } from './emoji-pictures.ts'
import {
  attribute,
  become,
  classes,
  element,
  elements,
  hasClass,
  remove,
  rename,
  textOf,
  walk,
} from './hast.ts'
import { isPlaceholder } from './image-source.ts'
import { nameIconLink } from './name-icon-link.ts'
import { isIcon } from './players.ts'

/**
 * Put plain HTML in the place of what systems write in ways of their own: captions that are no
 * `figcaption`, elements of AMP, smileys that are pictures, players that a script would put in. What no
 * reader sees goes, and so do icons.
 *
 * @param tree - HTML as it was written; changed in place.
 * @param issues - Receives what was left out.
 */
export function toPlainMarkup(tree: Root, issues: Issue[]): void {
  const opened = openedIds(tree)
  for (const { node } of walk(tree)) {
    if (node.type !== 'element') continue
    const { tagName } = node
    if (isHidden(node)) {
      if (isOpened(node, opened)) show(node)
      else hide(node, issues)
    } else if (hasClass(node, 'feedflare') || isIcon(node)) remove(node)
    else if (tagName === 'a') nameIconLink(node, issues)
    else if (tagName.startsWith('amp-')) ofAmp(node)
    else if (tagName === 'script') ofScript(node)
    else if (hasClass(node, 'elementor-counter-number')) ofCounter(node)
    else if (tagName === 'picture') fillPicture(node)
    else if (node.properties.role === 'img') ofBackground(node)
    else if (tagName === 'img' || tagName === 'g-emoji') {
      const emoji = tagName === 'img' ? emojiOf(node) : textOf(node)
      if (emoji !== undefined) become(node, { type: 'text', value: emoji })
    }
  }
}

/**
 * Show what buttons in the text of a page open; those in its head and foot open menus.
 *
 * @param tree - Changed in place.
 */
export function showOpened(tree: Root): void {
  const opened = openedIds(tree)
  const all = elements(tree)
  const menus = all.filter(({ tagName }) => /^(?:aside|dialog|footer|header|nav)$/.test(tagName))
  const inMenus = new Set(menus.flatMap(elements))
  for (const one of all) {
    if (!inMenus.has(one) && isHidden(one) && isOpened(one, opened)) show(one)
  }
}

/** Whether no reader sees an element. */
export function isHidden(one: Element): boolean {
  const style = attribute(one, 'style') ?? ''
  return one.tagName !== 'img' && (one.properties.hidden === true || unseen.test(style))
}

const unseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i

/** What a button opens is part of the text: an answer, a spoiler, a tab. */
function isOpened(one: Element, opened: ReadonlySet<string>): boolean {
  return (
    one.properties.role === 'tabpanel' ||
    opened.has(attribute(one, 'id') ?? '') ||
    classes(one).some((name) => foldNames.test(name))
  )
}

function openedIds(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { node } of walk(tree)) {
    if (node.type !== 'element' || node.properties.ariaExpanded === undefined) continue
    for (const name of ['ariaControls', 'dataBsTarget', 'dataTarget', 'href']) {
      const value = node.properties[name]
      for (const id of [value ?? []].flat()) ids.add(String(id).replace(/^#/, ''))
    }
  }
  return ids
}

const foldNames =
  /^(?:accordion|callout|collapsible|expand(?:able|er)?|faq|spoiler|toggle)[-_](?:[\w-]*[-_])?(?:answer|body|content|inner|item|panel|pane|text)$/i

function show(one: Element): void {
  const { hidden: _, style: __, ...others } = one.properties
  one.properties = others
}

function hide(one: Element, issues: Issue[]): void {
  // Rules of style are no text that anyone would see.
  for (const inner of elements(one)) {
    if (inner.tagName === 'style' || inner.tagName === 'script') remove(inner)
  }
  const text = textOf(one)
  remove(one)
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

/** @see {@link https://amp.dev/documentation/components} */
function ofAmp(one: Element): void {
  const plain = ['img', 'video', 'audio', 'iframe'].find((name) => one.tagName === `amp-${name}`)
  const id = attribute(one, 'dataVideoid')
  if (one.tagName === 'amp-anim') one.tagName = 'img'
  else if (plain) one.tagName = plain
  else if (one.tagName === 'amp-youtube' && id) {
    rename(one, 'iframe', { src: `https://www.youtube.com/watch?v=${encodeURIComponent(id)}` })
  }
  if (one.tagName !== 'img') return
  one.children = []
  // Its sides say how they are to each other, and not how long they are.
  if (
    /^(?:fill|fixed-height|flex-item|intrinsic|responsive)$/.test(attribute(one, 'layout') ?? '')
  ) {
    const { height: _, width: __, ...others } = one.properties
    one.properties = others
  }
}

/** A picture is what it shows: where it only stands for another, that is one of its sources. */
function fillPicture(picture: Element): void {
  const inside = elements(picture)
  const image = inside.find(({ tagName }) => tagName === 'img')
  if (!image) {
    const source = bestSource(inside)
    if (source) become(picture, element('img', [], { srcSet: source.properties.srcSet ?? '' }))
    return
  }
  if (isPlaceholder(image)) {
    const source = bestSource(inside)
    for (const name of sets) image.properties[name] ??= source?.properties[name]
  }
  for (const one of inside) if (one.tagName === 'source') remove(one)
  rename(picture, 'span')
}

/** A picture in the background of an element that has a description is part of the text. */
function ofBackground(one: Element): void {
  const alt = attribute(one, 'ariaLabel')
  const style = attribute(one, 'style') ?? ''
  const url =
    attribute(one, 'dataBg') ??
    /background(?:-image)?:[^;]*url\(\s*["']?([^"')]+)/i.exec(style)?.[1]
  const isAlone = one.children.every(({ type }) => type !== 'element') && textOf(one) === ''
  if (alt && url && isAlone && /^(?:a|div|figure|span)$/.test(one.tagName)) {
    become(one, element('img', [], { src: url, alt }))
  }
}

const sets = ['srcSet', 'dataSrcset', 'dataSrcSet', 'dataLazySrcset']

/** The last is what every browser shows; one for small screens, or for dark ones, is second best. */
function bestSource(inside: readonly Element[]): Element | undefined {
  const sources = inside.filter(
    ({ properties, tagName }) => tagName === 'source' && sets.some((name) => properties[name]),
  )
  const isPlain = (one: Element) =>
    !/max-width|prefers-color-scheme:\s*dark/i.test(attribute(one, 'media') ?? '')
  return sources.findLast(isPlain) ?? sources.at(-1)
}

/** A script counts up to the number. */
function ofCounter(one: Element): void {
  const value = attribute(one, 'dataToValue')
  if (value) one.children = [{ type: 'text', value }]
}

/** A script that writes a gist shows it. */
function ofScript(script: Element): void {
  const url = /^(https:\/\/gist\.github\.com\/[\w-]+\/[\w-]+)\.js\b/.exec(
    attribute(script, 'src') ?? '',
  )?.[1]
  if (!url) return
  rename(script, 'p')
  script.children = [element('a', [url], { href: url })]
}
