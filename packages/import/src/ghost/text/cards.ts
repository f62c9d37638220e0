import type { ElementContent } from 'hast'
import { objectOf, objectsOf, textIn } from '../../content-system/json-object.ts'
import { markdownNodes } from '../../content-system/markdown-nodes.ts'
import { element } from '../../html/hast.ts'
import { htmlNodes } from '../../html/html-nodes.ts'
import { problem, shown } from '../../problem.ts'
import type { GhostCard } from '../ghost-options.ts'
import { embedCard } from './embed-card.ts'
import type { TextScope } from './text-scope.ts'

type Fields = GhostCard['fields']

/**
 * What the cards of Ghost show, by name. Those of Mobiledoc that have another name hold the same.
 *
 * @see {@link https://github.com/TryGhost/Koenig/tree/main/packages/kg-default-nodes}
 */
export const cards: Readonly<
  Record<string, (fields: Fields, scope: TextScope) => ElementContent[]>
> = {
  audio: ({ src, title }, scope) => recording('audio', src, title, undefined, undefined, scope),
  'before-after': ({ afterImage, beforeImage, caption }) => [
    ...[beforeImage, afterImage].flatMap((image) => picture(objectOf(image))),
    ...line(caption),
  ],
  bookmark,
  button: ({ buttonText, buttonUrl }) => button(buttonText, buttonUrl),
  'call-to-action': callToAction,
  callout,
  'card-markdown': ({ markdown }, scope) =>
    markdownNodes(textIn(markdown) ?? '', String(++scope.seen.markdown)),
  code: codeblock,
  codeblock,
  embed: embedCard,
  file,
  gallery: ({ caption, images }) => [...objectsOf(images).flatMap(picture), ...line(caption)],
  header,
  horizontalrule: () => [element('hr')],
  hr: () => [element('hr')],
  html: ({ html }) => htmlNodes(textIn(html) ?? ''),
  image: (fields) => picture(fields),
  markdown: ({ markdown }, scope) =>
    markdownNodes(textIn(markdown) ?? '', String(++scope.seen.markdown)),
  nft: embedCard,
  product,
  tk: () => [],
  toggle: ({ content, heading }) => [
    ...(textIn(heading) ? [element('p', [element('strong', inline(heading))])] : []),
    ...block(content),
  ],
  video: ({ caption, customThumbnailSrc, src, thumbnailSrc, title }, scope) =>
    recording('video', src, title, caption, textIn(customThumbnailSrc) ?? thumbnailSrc, scope),
}

/** Cards that a page shows as no text: forms, and what stands in e-mail alone. */
export const cardsBeside: ReadonlySet<string> = new Set([
  'email',
  'email-cta',
  'signup',
  'transistor',
])

/** HTML of a field of one line. */
function inline(value: unknown): ElementContent[] {
  return htmlNodes(textIn(value) ?? '')
}

/** HTML of a field that may have paragraphs; older ones have one line. */
function block(value: unknown): ElementContent[] {
  const nodes = inline(value)
  const hasBlocks = nodes.some(
    (node) => node.type === 'element' && /^(?:p|ul|ol|div|blockquote|h[1-6])$/.test(node.tagName),
  )
  return hasBlocks || !nodes.length ? nodes : [element('p', nodes)]
}

function line(value: unknown): ElementContent[] {
  const nodes = inline(value)
  return nodes.length ? [element('p', nodes)] : []
}

function button(label: unknown, url: unknown): ElementContent[] {
  const href = textIn(url)
  const text = textIn(label) ?? href
  if (!text) return []
  return [element('p', href ? [element('a', [text], { href })] : [text])]
}

function picture({ alt, caption, height, href, src, title, width }: Fields): ElementContent[] {
  const url = textIn(src)
  if (!url) return []
  const image = element('img', [], {
    src: url,
    alt: textIn(alt) ?? '',
    ...(textIn(title) && { title: String(title) }),
    ...(typeof width === 'number' && typeof height === 'number' && { width, height }),
  })
  const link = textIn(href)
  const words = inline(caption)
  return [
    element('figure', [
      link ? element('a', [image], { href: link }) : image,
      ...(words.length ? [element('figcaption', words)] : []),
    ]),
  ]
}

function codeblock({ caption, code, language }: Fields): ElementContent[] {
  if (typeof code !== 'string') return []
  const name = textIn(language)?.split(/\s/)[0]
  const properties = name ? { className: [`language-${name}`] } : {}
  return [element('pre', [element('code', [code], properties)]), ...line(caption)]
}

function callout({ calloutEmoji, calloutText }: Fields): ElementContent[] {
  const emoji = textIn(calloutEmoji)
  const sign = emoji ? [element('div', [emoji], { className: ['kg-callout-emoji'] })] : []
  const text = element('div', block(calloutText), { className: ['kg-callout-text'] })
  return [element('div', [...sign, text], { className: ['kg-card', 'kg-callout-card'] })]
}

function bookmark({ caption, metadata, url }: Fields): ElementContent[] {
  const said = objectOf(metadata)
  const href = textIn(said.url) ?? textIn(url)
  if (!href) return []
  const title = textIn(said.title) ?? href
  const facts = [said.author, said.publisher].flatMap((fact) => textIn(fact) ?? [])
  const more = [textIn(said.description), facts.length ? `(${facts.join(', ')})` : '']
    .filter(Boolean)
    .join(' ')
  const link = element('a', [title], { href })
  return [element('p', more ? [link, ` – ${more}`] : [link]), ...line(caption)]
}

function file({ fileCaption, fileName, fileTitle, src }: Fields): ElementContent[] {
  const href = textIn(src)
  if (!href) return []
  const link = element('a', [textIn(fileTitle) ?? textIn(fileName) ?? href], { href })
  const about = textIn(fileCaption)
  return [element('p', about ? [link, ` – ${about}`] : [link])]
}

function product(fields: Fields): ElementContent[] {
  const stars = fields.productRatingEnabled ? Number(fields.productStarRating) : 0
  const full = Number.isInteger(stars) && stars > 0 && stars <= 5 ? stars : 0
  const title = inline(fields.productTitle)
  return [
    ...picture({ src: fields.productImageSrc }),
    ...(title.length ? [element('p', [element('strong', title)])] : []),
    ...(full ? [element('p', ['★'.repeat(full) + '☆'.repeat(5 - full)])] : []),
    ...block(fields.productDescription),
    ...(fields.productButtonEnabled === false
      ? []
      : button(fields.productButton, fields.productUrl)),
  ]
}

function header(fields: Fields): ElementContent[] {
  const title = inline(fields.header)
  return [
    ...picture({ src: fields.backgroundImageSrc }),
    ...(title.length ? [element('h2', title)] : []),
    ...line(fields.subheader),
    ...(fields.buttonEnabled === false ? [] : button(fields.buttonText, fields.buttonUrl)),
  ]
}

function callToAction(fields: Fields): ElementContent[] {
  return [
    ...(fields.hasSponsorLabel === false ? [] : block(fields.sponsorLabel)),
    ...picture({ src: fields.imageUrl, width: fields.imageWidth, height: fields.imageHeight }),
    ...block(fields.textValue),
    ...(fields.showButton === false ? [] : button(fields.buttonText, fields.buttonUrl)),
  ]
}

/** A film or a sound: what a link to it can't carry is told. */
function recording(
  tag: 'audio' | 'video',
  src: unknown,
  title: unknown,
  caption: unknown,
  still: unknown,
  { issues }: TextScope,
): ElementContent[] {
  const url = textIn(src)
  if (!url) return []
  const poster = textIn(still)
  if (poster) {
    issues.push(
      problem(
        'unsupported-html',
        ['sections'],
        `Found a video with the still picture ${shown(poster)}, expected a link to it alone`,
        'the picture was left out',
        'Add the video to `media`, with its `poster`.',
      ),
    )
  }
  const name = textIn(title)
  const words = inline(caption)
  const player = element(tag, [], { src: url, ...(name && { title: name }) })
  return [element('figure', [player, ...(words.length ? [element('figcaption', words)] : [])])]
}
