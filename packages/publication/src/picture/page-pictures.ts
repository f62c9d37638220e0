import type { Article } from '@standfirst/core'
import {
  html,
  type NodeContext,
  type NodeOverrides,
  type SafeHtml,
  type ShareImage,
} from '@standfirst/html'
import type { CardArticle } from '../card/planned-card.ts'
import type { Picture, Pictures, PictureVariant } from './picture.ts'

/** How the pages of a site show its pictures. */
export interface PagePictures {
  /** Overrides of nodes, with the one for pictures among them. */
  nodes: NodeOverrides
  /** The article as its page shows it: its own picture in the sizes that there are. */
  inPage<One extends Shown>(article: One): One
  /** What is known of a picture. */
  of: Pictures
  /** A name of each picture that it shows, its card among them: another one when it is shown in another way. */
  names(article: Shown & CardArticle): Readonly<Record<string, string>>
  /** What previews of links show of an article without a picture of its own; `undefined` if there is no card. */
  card(article: CardArticle): ShareImage | undefined
}

type Shown = Pick<Article, 'image' | 'sections'>

/** `sizes` of a picture in the text, whose column is 44 rem wide at most. */
const textSizes = '(min-width: 48rem) 44rem, 100vw'

/**
 * Make what shows pictures with their size, so that a page doesn't jump when they come in, and in the
 * variants that there are, so that phones load small ones.
 *
 * @param own - Overrides of the publication's own; where its `image` gives nothing, this one does.
 */
export function pagePictures(
  pictures: Pictures,
  { card, names }: Pick<PagePictures, 'card' | 'names'>,
  own: NodeOverrides | undefined,
  sizes: string = textSizes,
): PagePictures {
  return {
    names,
    card,
    of: pictures,
    nodes: {
      ...own,
      image: (node, context) => {
        const given = own?.image?.(node, context)
        if (given) return given
        const isFigure = standsAlone(context)
        return pictureHtml(node, pictures(node.url), isFigure, sizes)
      },
    },
    inPage(article) {
      const { image } = article
      const found = image && !image.variants?.length ? pictures(image.url) : undefined
      if (!image || !found?.variants.length) return article
      const variants = found.variants.map(({ type: mediaType, url, width }) => ({
        ...{ url, width, mediaType },
      }))
      return { ...article, image: { ...image, variants } }
    },
  }
}

/** A picture alone in its paragraph is a figure, which shows its title as caption. */
function standsAlone({ article, path }: NodeContext): boolean {
  let at: unknown = article
  for (const step of path.slice(0, -2)) at = (at as Record<string | number, unknown>)?.[step]
  const { children, type } = (at ?? {}) as { children?: unknown; type?: unknown }
  return type === 'paragraph' && Array.isArray(children) && children.length === 1
}

function pictureHtml(
  { alt, title, url }: { alt: string; title?: string; url: string },
  picture: Picture | undefined,
  isFigure: boolean,
  sizes: string,
): SafeHtml {
  const named = title && !isFigure ? html` title="${title}"` : ''
  const size = picture ? html` width="${picture.width}" height="${picture.height}"` : ''
  const { variants = [] } = picture ?? {}
  const types = [...new Set(variants.map(({ type }) => type))]
  const last = types.pop()
  const ofLast = last ? html` srcset="${sourceSet(variants, last)}" sizes="${sizes}"` : ''
  const img = html`<img src="${url}" alt="${alt}"${named}${size}${ofLast} loading="lazy" decoding="async">`
  if (types.length === 0) return img
  const sources = types.map(
    (type) => html`<source type="${type}" srcset="${sourceSet(variants, type)}" sizes="${sizes}">`,
  )
  return html`<picture>${sources}${img}</picture>`
}

function sourceSet(variants: readonly PictureVariant[], type: string): string {
  return variants
    .filter((one) => one.type === type)
    .map(({ url, width }) => `${url.replaceAll(',', '%2C')} ${width}w`)
    .join(', ')
}
