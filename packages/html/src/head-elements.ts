import {
  type Article,
  checkOptions,
  cleanText,
  type Image,
  isUnpublished,
  mediaTypeOf,
  type OnIssue,
  readableArticle,
  refusedImageType,
  safeTimestamp,
  safeUrl,
  tdmReservation,
} from '@standfirst/core'
import { escapeHtml } from './escape-html.ts'
import { isPageAddress } from './is-page-address.ts'

/** Another form of the page: a feed, the Markdown, the JSON-LD. */
export interface AlternateLink {
  /** Absolute address. */
  href: string
  /** Media type: `application/rss+xml`. */
  type: string
  title?: string | undefined
}

/** What the pages of a site share. */
export interface SiteHeadOptions {
  /** Small square picture of the site: an absolute address, or one from the page's (default: none). */
  icon?: string | undefined
  /** Colour of the browser's frame in light and dark (default: none). */
  themeColor?: { light: string; dark: string } | undefined
}

/** A picture for social networks. */
export type ShareImage = Pick<Image, 'url'> &
  Partial<Pick<Image, 'alt' | 'width' | 'height' | 'mediaType'>>

/** Configuration for {@linkcode renderHead}. */
export interface HeadOptions extends SiteHeadOptions {
  /** Called for each part of the article that the head can't show as it is. */
  onIssue?: OnIssue | undefined
  /**
   * What Open Graph calls the page (default: `article`); a page that is no article, such as About, is
   * `website`, and has no author, section or tags there.
   */
  kind?: 'article' | 'website' | undefined
  /** Name of the site (default: the publisher's). */
  siteName?: string | undefined
  /** Put after the title in `<title>`: ` – Example News` (default: nothing). */
  titleSuffix?: string | undefined
  /** Feeds and other forms of the page. */
  alternates?: readonly AlternateLink[] | undefined
  /** Picture for social networks where the article has none, or its absolute address (default: none). */
  fallbackImage?: string | ShareImage | undefined
  /** Content of the robots hint (default: `max-image-preview:large`; drafts: `noindex`). */
  robots?: string | undefined
  /** Fingerprint of the article, to verify copies by (default: none). */
  fingerprint?: string | undefined
  /** Absolute address of the RSL document that the article's policy is in (default: none). */
  rsl?: string | undefined
}

/** An element of a page's `<head>`; its attributes and text are not escaped. */
export interface HeadElement {
  tag: 'title' | 'meta' | 'link'
  attributes: Record<string, string>
  text?: string
}

/**
 * Describe the metadata of an article's page.
 *
 * @param given - Article; it is not changed.
 * @param options - Configuration.
 * @returns Elements; the title is the first.
 */
export function headElements(given: Article, options: HeadOptions = {}): HeadElement[] {
  const [article, onIssue] = readableArticle(given, options.onIssue, { content: false })
  const { alternates = [], fallbackImage, siteName = article.publisher?.name } = options
  checkOptions(options, kinds)
  if (typeof fallbackImage !== 'string') checkOptions(options, { fallbackImage: 'object' })
  const { authors, category, image, language, summary, title } = article
  const url = safeUrl(article.url, 'media')
  const fallback = typeof fallbackImage === 'string' ? { url: fallbackImage } : fallbackImage
  const shared: ShareImage | undefined = image?.url === undefined ? fallback : image
  const picture = safeUrl(shared?.url, 'media')
  if (shared && picture) reportShared(shared, onIssue)
  const isArticle = options.kind !== 'website'
  const robots = options.robots ?? (isUnpublished(article) ? 'noindex' : 'max-image-preview:large')
  const elements: (HeadElement | undefined)[] = [
    { tag: 'title', attributes: {}, text: text(title) + text(options.titleSuffix) },
    meta('name', 'description', summary),
    link('canonical', url),
    ...list(article.translations).map((one) =>
      link('alternate', one.url, { hreflang: one.language }),
    ),
    ...(list(article.translations).length ? [link('alternate', url, { hreflang: language })] : []),
    ...alternates.map(({ href, title, type }) => link('alternate', href, { type, title })),
    meta('name', 'robots', robots),
    // Of several elements, one half of the readers shows the first alone, the other the last.
    meta(
      'name',
      'author',
      list(authors)
        .map((author) => text(author?.name))
        .filter(Boolean)
        .join(', '),
    ),
    meta('property', 'og:type', isArticle ? 'article' : 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', summary),
    meta('property', 'og:url', url),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:locale', locale(language)),
    ...list(article.translations).map((one) =>
      meta('property', 'og:locale:alternate', locale(one.language)),
    ),
    meta('property', 'og:image', picture),
    ...(shared && picture
      ? [
          meta('property', 'og:image:alt', shared.alt),
          meta('property', 'og:image:width', shared.width),
          meta('property', 'og:image:height', shared.height),
          meta('property', 'og:image:type', mediaTypeOf(shared.mediaType, picture)),
        ]
      : []),
    ...list(article.media).flatMap((one) =>
      one?.type === 'audio' || one?.type === 'video'
        ? [meta('property', `og:${one.type}`, safeUrl(one.url, 'media'))]
        : [],
    ),
    ...(isArticle
      ? [
          meta('property', 'article:published_time', safeTimestamp(article.publishedAt)),
          meta('property', 'article:modified_time', safeTimestamp(article.updatedAt)),
          // `article:author` is the address of a profile: readers show it in place of the name.
          meta('property', 'article:section', category?.name),
          ...list(article.tags).map((tag) => meta('property', 'article:tag', tag)),
        ]
      : []),
    meta('name', 'twitter:card', picture ? 'summary_large_image' : 'summary'),
    meta('name', 'twitter:site', article.publisher?.handles?.x),
    meta('name', 'twitter:creator', list(authors)[0]?.handles?.x),
    ...list(authors).map((author) => meta('name', 'fediverse:creator', author?.handles?.fediverse)),
    link('license', article.rights?.license),
    link('license', options.rsl, { type: 'application/rsl+xml' }),
    ...mining(article.rights),
    meta('name', 'fingerprint', options.fingerprint),
    ...siteElements(options),
  ]
  return elements.filter((element) => element !== undefined)
}

/** Describe what the pages of a site share: its icon and colours. */
export function siteElements({ icon, themeColor }: SiteHeadOptions): HeadElement[] {
  const elements = [
    meta('name', 'theme-color', themeColor?.light, '(prefers-color-scheme: light)'),
    meta('name', 'theme-color', themeColor?.dark, '(prefers-color-scheme: dark)'),
  ]
  const href = text(icon)
  if (href && isPageAddress(escapeHtml(href))) {
    const type = mediaTypeOf(undefined, href)
    const named = type && { type }
    elements.push({ tag: 'link', attributes: { rel: 'icon', ...named, href } })
    // The home screens of phones show no vector graphics; Mastodon's cards read this one alone.
    if (type !== 'image/svg+xml') {
      elements.push({ tag: 'link', attributes: { rel: 'apple-touch-icon', href } })
    }
  }
  return elements.filter((element) => element !== undefined)
}

/** A picture that networks refuse is named all the same: what reads pages may take it. */
function reportShared(image: ShareImage, onIssue: OnIssue | undefined): void {
  const type = onIssue && refusedImageType(image)
  if (type === undefined) return
  onIssue?.({
    code: 'image-type',
    severity: 'warning',
    message: `Found a picture of the type \`${type}\` as \`og:image\`, expected JPEG, PNG, GIF or WebP: social networks show no other`,
    path: image.alt === undefined ? [] : ['image', image.mediaType ? 'mediaType' : 'url'],
    fix: 'Convert it, and show the original in the text',
  })
}

function list<Item>(items: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(items) ? items.filter(Boolean) : []
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : ''
}

function meta(
  key: 'name' | 'property',
  name: string,
  value: unknown,
  media?: string,
): HeadElement | undefined {
  const content = text(value)
  if (!content) return undefined
  return { tag: 'meta', attributes: { [key]: name, content, ...(media && { media }) } }
}

function link(
  rel: string,
  url: unknown,
  { hreflang, title, type }: { hreflang?: string; title?: string | undefined; type?: string } = {},
): HeadElement | undefined {
  const href = safeUrl(url, 'media')
  if (href === undefined) return undefined
  const named = { hreflang, type, title }
  const attributes: Record<string, string> = { rel }
  for (const [name, value] of Object.entries(named)) {
    if (value !== undefined) attributes[name] = text(value)
  }
  return { tag: 'link', attributes: { ...attributes, href } }
}

/** Open Graph writes `pt_BR`, with a territory; a language alone has none to give. */
/** A language as Open Graph names it, with its region; `undefined` without one. */
export function locale(language: unknown): string | undefined {
  const parts = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(String(language))
  return parts ? `${parts[1]}_${parts[2]}` : undefined
}

/** The TDM Reservation Protocol, section 6.2. */
function mining(rights: Article['rights']): (HeadElement | undefined)[] {
  const tdm = rights && tdmReservation(rights)
  return tdm
    ? [meta('name', 'tdm-reservation', tdm.reservation), meta('name', 'tdm-policy', tdm.policy)]
    : []
}

const kinds = {
  kind: ['article', 'website'],
  siteName: 'string',
  titleSuffix: 'string',
  alternates: 'links',
  robots: 'string',
  fingerprint: 'string',
  rsl: 'string',
} as const
