import type { ImageInput, PlainArticleInput } from '@standfirst/core'
import type { Element, Nodes, Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, classes as classesOf, elements, hasClass, textOf, walk } from '../html/hast.ts'
import { imageSources } from '../html/image-source.ts'
import { markCaptions } from '../html/mark-captions.ts'
import { isSameFile } from '../html/same-file.ts'
import { nameBeside } from './left-out.ts'

/**
 * The picture that leads a page's article where readers see it: the one that its system marks so, else
 * the one that its text begins with. One further down belongs to what stands around it.
 *
 * @param body - The text of the article.
 * @param base - What relative addresses are relative to.
 */
function leadPicture(tree: Root, body: Root | undefined, base: string): ImageInput | undefined {
  const holder = elements(tree).find((one) => classes.some((name) => hasClass(one, name)))
  const [first] = holder ? withPictures([holder, ...elements(holder)]) : []
  const picture = first ?? (body && pictureAtTop(body))
  return picture && describe(picture, holder ?? body, base)
}

/** How systems call the element of the lead picture, or what holds it. */
const classes = [
  ...['wp-block-post-featured-image', 'wp-post-image', 'post-thumbnail', 'gh-article-image'],
  ...['gh-feature-image', 'post-full-image', 'featured-image', 'entry-thumbnail', 'u-featured'],
  ...['entry-cover', 'item-image', 'field--name-field-image', 'crayons-article__cover'],
  ...['post-feature-image', 'article-featured-image', 'entry-featured-image', 'preview-img'],
  ...['news-img-wrap'],
]

function pictureAtTop(body: Root): Element | undefined {
  for (const { node, parent } of walk(body)) {
    // A text that breaks alone part stands in no paragraph.
    const isLoose = parent.type === 'root' || /^(?:div|article|section)$/.test(tagOf(parent))
    if (node.type === 'text' && isLoose && /\p{L}/u.test(node.value)) return undefined
    if (node.type !== 'element') continue
    if (node.tagName === 'img' && withPictures([node]).length) return node
    const isText = /^(?:p|h[1-6]|ul|ol|dl|pre|blockquote|table)$/.test(node.tagName)
    if (isText && textOf(node)) return undefined
  }
  return undefined
}

function tagOf(node: Nodes): string {
  return node.type === 'element' ? node.tagName : ''
}

function withPictures(found: readonly Element[]): Element[] {
  return found.filter((one) => one.tagName === 'img' && !isSmall(one) && imageSources(one).length)
}

const small = /^(?:avatar|emoji|icon|logo|wp-smiley)(?:$|[-_])/i

/** Faces, icons and dots lead no article. */
function isSmall(image: Element): boolean {
  const sides = [image.properties.width, image.properties.height].map(Number)
  if (sides.some((side) => side > 0 && side <= 100)) return true
  return classesOf(image).some((name) => small.test(name))
}

function describe(
  image: Element,
  holder: Element | Root | undefined,
  base: string,
): ImageInput | undefined {
  const [source] = imageSources(image).flatMap((one) => absoluteAddress(one, base) ?? [])
  if (!source) return undefined
  const figures = holder ? [holder, ...elements(holder)] : []
  const link = figures.find(
    (one) => 'tagName' in one && one.tagName === 'a' && elements(one).includes(image),
  )
  const href = link?.type === 'element' ? absoluteAddress(attribute(link, 'href'), base) : undefined
  // Blogger shows a smaller one, which leads to the picture.
  const isLarger = href !== undefined && href !== source && isSameFile(href, source)
  const url = isLarger ? href : source
  const width = isLarger ? 0 : Number(image.properties.width)
  const height = isLarger ? 0 : Number(image.properties.height)
  const figure = figures.find(
    (one) => 'tagName' in one && one.tagName === 'figure' && elements(one).includes(image),
  )
  const caption = figure && elements(figure).find(({ tagName }) => tagName === 'figcaption')
  const words = caption && textOf(caption)
  return {
    url,
    alt: attribute(image, 'alt')?.trim() ?? '',
    ...(width > 0 && height > 0 && { width, height }),
    ...(words && { caption: words }),
  }
}

/**
 * The picture that a page states, with what it says of it where it shows it, above its text too; else the one
 * that leads its text.
 *
 * @param page - The page, its text, and what relative addresses are relative to.
 */
export function pictureOf(
  stated: PlainArticleInput['image'],
  { base, body, tree }: { base: string; body: Root | undefined; tree: Root },
): PlainArticleInput['image'] {
  const leading = leadPicture(tree, body, base)
  if (!stated) return leading
  const own = typeof stated === 'string' ? { url: stated } : stated
  const isLeading = leading !== undefined && isSameFile(own.url, leading.url)
  const shown = isLeading ? leading : pictureAbove(own.url, { base, body, tree })
  if (!shown) return stated
  const { alt, caption } = shown
  return { ...own, ...(!own.alt && alt && { alt }), ...(!own.caption && caption && { caption }) }
}

/** A picture that a page shows outside of its text, in a figure of its own. */
function pictureAbove(
  url: string,
  { base, body, tree }: { base: string; body: Root | undefined; tree: Root },
): ImageInput | undefined {
  const isIt = (one: Element): boolean =>
    one.tagName === 'img' &&
    imageSources(one).some((source) => {
      const address = absoluteAddress(source, base)
      return address !== undefined && isSameFile(url, address)
    })
  if (!elements(tree).some(isIt) || (body && elements(body).some(isIt))) return undefined
  markCaptions(tree)
  const figure = elements(tree).find(
    (one) => one.tagName === 'figure' && nameBeside(one) === undefined && elements(one).some(isIt),
  )
  const image = figure && elements(figure).find(isIt)
  return image && describe(image, figure, base)
}

type Picture = NonNullable<PlainArticleInput['image']>

/** Whether there is a picture of which nobody says yet who took it. */
export function isWithoutCredit(image: Picture | undefined): boolean {
  return image !== undefined && (typeof image === 'string' || !image.credit)
}

/** The picture of an article, with who took it. */
export function withCredit(image: Picture, credit: string): Picture {
  return { ...(typeof image === 'string' ? { url: image } : image), credit }
}
