import type { Issue } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { problem, shown } from '../problem.ts'
import {
  attribute,
  become,
  childElements,
  element,
  elements,
  remove,
  rename,
  textOf,
  walk,
} from './hast.ts'
import { allSources, imageSources, lazy } from './image-source.ts'
import { isSameFile } from './same-file.ts'

/**
 * Make the addresses in HTML absolute, and its pictures what they mean: the address that a script would
 * have put in, a figure's caption as title. Comments go, and so do the dots that count readers.
 *
 * @param tree - HTML; changed in place.
 * @param base - Address that others are relative to.
 * @param issues - Receives what was refused.
 */
export function cleanTree(tree: Root, base: string | undefined, issues: Issue[]): void {
  let hasFigure = false
  for (const { node } of walk(tree)) {
    if (node.type === 'comment') remove(node)
    if (node.type !== 'element') continue
    if (node.tagName === 'figure') hasFigure = true
    if (node.tagName === 'li') boxOfTask(node)
    if (node.tagName === 'a') cleanLink(node, base, issues)
    else if (node.tagName === 'img') cleanImage(node, base, issues)
    else if (embedded.has(node.tagName)) cleanSource(node, base, issues)
  }
  if (!hasFigure) return
  for (const one of elements(tree)) if (one.tagName === 'figure') captionToTitle(one, issues)
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

const embedded: ReadonlySet<string> = new Set([
  'audio',
  'embed',
  'iframe',
  'object',
  'source',
  'video',
])

function cleanLink(link: Element, base: string | undefined, issues: Issue[]): void {
  const href = attribute(link, 'href')
  const url = absoluteAddress(href, base, 'link')
  const title = attribute(link, 'title')?.trim()
  // A title that says what the link says, or that it is one, is none.
  const isTitle = url !== undefined && title && title !== textOf(link) && title !== url
  if (url) link.properties = { href: url, ...(isTitle && { title }) }
  else rename(link, 'span')
  if (!url && href) refused(href, issues)
}

function cleanImage(image: Element, base: string | undefined, issues: Issue[]): void {
  const { height, width } = image.properties
  const sources = imageSources(image)
  const own = attribute(image, 'src')?.trim()
  const url = sources.map((src) => absoluteAddress(src, base)).find(Boolean)
  const alt = (attribute(image, 'alt') ?? '').trim()
  const isSpace = alt === '' && spacer.test(own ?? '') && !sources.some((src) => src !== own)
  if ((isDot(width) && isDot(height)) || isUnseen(image) || isSpace) remove(image)
  else if (url) {
    const title = attribute(image, 'title')
    const others = allSources(image).map((src) => absoluteAddress(src, base))
    const dataSources = others.filter((one) => one !== undefined && one !== url) as string[]
    image.properties = {
      src: url,
      alt,
      ...(title && { title }),
      ...(dataSources.length && { dataSources }),
    }
  } else {
    if (own && !own.startsWith('#') && !isNothing(image, own, alt)) refused(own, issues)
    else if (alt) issues.push(noPicture(alt))
    const isShown = own !== undefined && own !== '' && !own.startsWith('#') && alt !== ''
    if (isShown) become(image, element('span', [alt]))
    else remove(image)
  }
}

/** An empty picture that only keeps the room of another. */
function isNothing(image: Element, src: string, alt: string): boolean {
  const isHidden = attribute(image, 'ariaHidden') === 'true'
  const isEmpty =
    src.length < 100 || /^data:image\/svg\+xml(?!.*(?:<|%3c)(?:path|g|text))/i.test(src)
  return /^data:/i.test(src) && (isHidden || (alt === '' && isEmpty))
}

function noPicture(alt: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found a picture without an address, described as ${shown(alt)}, expected one that can be loaded`,
    'it was left out',
    'Give the picture a `src`.',
  )
}

/** A picture that keeps other things apart, as layouts of old have it. */
const spacer = /(?:^|[/_-])(?:spacer|transparent|1x1|clear(?:dot|pixel)?)\.(?:gif|png)(?:[?#]|$)/i

/** A picture that only counts who loads it. */
function isUnseen(image: Element): boolean {
  const style = attribute(image, 'style') ?? ''
  const isNarrow = /(?:^|;)\s*width\s*:\s*[01]px/i.test(style)
  const isLow = /(?:^|;)\s*height\s*:\s*[01]px/i.test(style)
  return /display\s*:\s*none/i.test(style) || (isNarrow && isLow)
}

function isDot(length: unknown): boolean {
  return length !== undefined && Number(length) <= 1
}

function cleanSource(node: Element, base: string | undefined, issues: Issue[]): void {
  const key = node.tagName === 'object' ? 'data' : 'src'
  const sources = [...lazy, key].flatMap((name) => attribute(node, name)?.trim() || [])
  const [src] = sources
  const url = sources.map((one) => absoluteAddress(one, base)).find(Boolean)
  const title = attribute(node, 'title') ?? attribute(node, 'ariaLabel')
  if (!url && src && src !== 'about:blank') refused(src, issues)
  if (url || !src) node.properties = { ...(url && { [key]: url }), ...(title && { title }) }
  // What stands in an object for those who can't see it is text.
  else if (key === 'data') rename(node, 'div')
  else remove(node)
}

/**
 * A figure of one picture is a picture alone, whose title is the caption. Where the picture leads
 * elsewhere than to itself, the link is kept and the caption is a text below it.
 */
function captionToTitle(figure: Element, issues: Issue[]): void {
  const inside = elements(figure)
  const images = inside.filter(({ tagName }) => tagName === 'img')
  const [image] = images
  const caption = inside.find(({ tagName }) => tagName === 'figcaption')
  const captionText = caption ? textOf(caption) : ''
  const player = inside.find(({ tagName }) => /^(?:audio|iframe|video)$/.test(tagName))
  // Its title is what the link to it says.
  if (!image && caption && player && attribute(player, 'title') === captionText) remove(caption)
  if (!image || images.length > 1 || (caption && elements(caption).includes(image))) return
  if (textOf(figure) !== captionText) return
  // A picture in a quotation is part of what was said.
  if (inside.some(({ tagName }) => tagName === 'blockquote')) return
  const link = inside.find((one) => one.tagName === 'a' && elements(one).includes(image))
  const { dataSources, title, ...others } = image.properties
  const href = link && attribute(link, 'href')
  const same = [others.src, ...(Array.isArray(dataSources) ? dataSources : [])]
  const isEnlarged = picture.test(href ?? '') || same.some((one) => isSameFile(String(one), href))
  if (href && !isEnlarged) {
    const words = title && title !== captionText ? { title } : {}
    image.properties = { ...others, ...(caption ? {} : words) }
    if (caption && title && title !== captionText) issues.push(twoTitles(String(title)))
    const linked = element('p', [element('a', [image], { href })])
    become(
      figure,
      caption && captionText ? element('div', [linked, element('p', caption.children)]) : linked,
    )
    return
  }
  for (const one of caption ? elements(caption) : []) {
    if (one.tagName === 'a') issues.push(linkInCaption(attribute(one, 'href')))
  }
  if (captionText && title && title !== captionText) issues.push(twoTitles(String(title)))
  image.properties = {
    ...others,
    ...(dataSources && { dataSources }),
    ...(captionText ? { title: captionText } : title && { title }),
  }
  become(figure, element('p', [image]))
}

/** A link to a picture shows the same one, larger. */
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i

function twoTitles(title: string): Issue {
  return problem(
    'unsupported-html',
    ['sections'],
    `Found a picture with the title ${shown(title)} and a caption, expected one of them`,
    'the caption was kept',
    'Write into the caption what the title says.',
  )
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
  const what = `The address is ${shown(found)}, expected an http or https one`
  const fix = 'Give an absolute address, such as one that starts with `https://`.'
  issues.push(problem('unsafe-url', ['sections'], what, 'it was left out', fix))
}
