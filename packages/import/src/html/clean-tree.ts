import { type Issue, resolveUrl } from '@standfirst/core'
import type { Element, Parents, Root } from 'hast'
import { problem, shown } from '../problem.ts'
import { attribute, childElements, elements, remove, replace, textOf, walk } from './hast.ts'
import { lazy } from './plain-markup.ts'

/**
 * Make the addresses in HTML absolute, and its pictures what they mean: the address that a script would
 * have put in, a figure's caption as title. Comments go, and so do the dots that count readers.
 *
 * @param tree - HTML; changed in place.
 * @param base - Address that others are relative to.
 * @param issues - Receives what was refused.
 */
export function cleanTree(tree: Root, base: string | undefined, issues: Issue[]): void {
  for (const { node, parent } of walk(tree)) {
    if (node.type === 'comment') remove(parent, node)
    if (node.type !== 'element') continue
    if (node.tagName === 'li') boxOfTask(node)
    if (node.tagName === 'a') cleanLink(node, base, issues)
    else if (node.tagName === 'img') cleanImage(node, parent, base, issues)
    else if (embedded.has(node.tagName)) cleanSource(node, parent, base, issues)
  }
  for (const { node, parent } of walk(tree)) {
    if (node.type === 'element' && node.tagName === 'figure') captionToTitle(node, parent, issues)
  }
}

/** Feeds can't carry the box of a task, and have a character for it. */
function boxOfTask(item: Element): void {
  const [first] = childElements(item)
  const holder = first?.tagName === 'p' && item.children[0] === first ? first : item
  const [text] = holder.children
  const box = text?.type === 'text' ? /^\s*([☐☑])\s+/.exec(text.value) : null
  if (!box || text?.type !== 'text') return
  text.value = text.value.slice(box[0].length)
  holder.children.unshift({
    type: 'element',
    tagName: 'input',
    properties: { type: 'checkbox', checked: box[1] === '☑' },
    children: [],
  })
}

const embedded: ReadonlySet<string> = new Set(['audio', 'iframe', 'source', 'video'])

function cleanLink(link: Element, base: string | undefined, issues: Issue[]): void {
  const href = attribute(link, 'href')
  const url = href === undefined ? undefined : resolveUrl(href.trim(), base)
  link.properties = {}
  if (url) link.properties.href = url
  else link.tagName = 'span'
  if (!url && href) refused(href, issues)
}

function cleanImage(
  image: Element,
  parent: Parents,
  base: string | undefined,
  issues: Issue[],
): void {
  const { height, width } = image.properties
  const sources = [
    ...lazy.map((name) => attribute(image, name)),
    attribute(image, 'src'),
    ...['srcSet', 'dataSrcSet', 'dataSrcset', 'dataLazySrcset'].map((name) => widest(image, name)),
  ].filter((src) => src !== undefined)
  const url = sources.map((src) => resolveUrl(withScheme(src), base, 'media')).find(Boolean)
  const alt = attribute(image, 'alt') ?? ''
  if (!url && sources[0] !== undefined) refused(sources[0], issues)
  if (!url || (isDot(width) && isDot(height)) || isUnseen(image)) {
    if (url || !alt) remove(parent, image)
    else {
      Object.assign(image, { tagName: 'span', children: [{ type: 'text', value: alt }] })
      image.properties = {}
    }
    return
  }
  const title = attribute(image, 'title')
  image.properties = { src: url, alt, ...(title && { title }) }
}

/** The address of the largest picture of a set. */
function widest(image: Element, name: string): string | undefined {
  const value = image.properties[name]
  const candidates = (Array.isArray(value) ? value : String(value ?? '').split(/,\s+/)).map(
    (one) => {
      const [url = '', size = '1x'] = String(one).trim().split(/\s+/)
      return { url, size: Number.parseFloat(size) || 0 }
    },
  )
  const [first] = candidates.sort((one, other) => other.size - one.size)
  return first?.url || undefined
}

/** A picture that only counts who loads it. */
function isUnseen(image: Element): boolean {
  const style = attribute(image, 'style') ?? ''
  const isNarrow = /(?:^|;)\s*width\s*:\s*[01]px/i.test(style)
  const isLow = /(?:^|;)\s*height\s*:\s*[01]px/i.test(style)
  return /display\s*:\s*none/i.test(style) || (isNarrow && isLow)
}

/** Pictures and players are often written without a scheme, which only pages have. */
function withScheme(src: string): string {
  return src.trim().replace(/^\/\//, 'https://')
}

function isDot(length: unknown): boolean {
  return length !== undefined && Number(length) <= 1
}

function cleanSource(
  node: Element,
  parent: Parents,
  base: string | undefined,
  issues: Issue[],
): void {
  const sources = [...lazy, 'src'].flatMap((name) => attribute(node, name) ?? [])
  const [src] = sources
  const url = sources.map((one) => resolveUrl(withScheme(one), base, 'media')).find(Boolean)
  const title = attribute(node, 'title') ?? attribute(node, 'ariaLabel')
  if (!url && src) refused(src, issues)
  if (!url && src) remove(parent, node)
  else node.properties = { ...(url && { src: url }), ...(title && { title }) }
}

/** A figure of one picture is a picture alone, whose title is the caption. */
function captionToTitle(figure: Element, parent: Parents, issues: Issue[]): void {
  const inside = elements(figure)
  const images = inside.filter(({ tagName }) => tagName === 'img')
  const [image] = images
  const caption = childElements(figure).find(({ tagName }) => tagName === 'figcaption')
  const captionText = caption ? textOf(caption) : ''
  if (!image || images.length > 1) return
  if (textOf(figure) !== captionText || caption?.children.includes(image)) return
  // A picture in a quotation is part of what was said.
  if (inside.some(({ tagName }) => tagName === 'blockquote')) return
  for (const link of caption ? elements(caption) : []) {
    if (link.tagName === 'a') issues.push(linkInCaption(attribute(link, 'href')))
  }
  const { title, ...others } = image.properties
  image.properties = { ...others, ...(captionText ? { title: captionText } : title && { title }) }
  replace(parent, figure, {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [image],
  })
}

function linkInCaption(url: string | undefined): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found a link to ${shown(url)} in a caption, expected plain text`,
    'its text was kept',
    'Write the link into the text.',
  )
}

function refused(found: string, issues: Issue[]): void {
  const shown = found.length > 200 ? `${found.slice(0, 200)}…` : found
  issues.push({
    code: 'unsafe-url',
    severity: 'warning',
    message: `The address is \`${shown}\`, expected an http or https one: it was left out.`,
    path: ['sections'],
    fix: 'Give an absolute address, such as one that starts with `https://`.',
  })
}
