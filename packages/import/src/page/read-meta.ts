import type { Issue, PlainArticleInput } from '@standfirst/core'
import type { Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, elements } from '../html/hast.ts'
import { languageTag } from '../language-tag.ts'
import { problem, shown } from '../problem.ts'
import { dayOrderOf } from '../time/written-parts.ts'
import { firstTime } from './first-time.ts'
import { metaNames } from './meta-names.ts'
import { type MetaValues, metaValues } from './meta-values.ts'
import { namesOfPeople } from './names-of-people.ts'
import { openGraphImages } from './open-graph-images.ts'
import { translationsInHead } from './translations-in-head.ts'
import { unescaped } from './unescape-linked.ts'

/** What the head of a page says of its article: Open Graph, `article:*` and plain metadata. */
export function readMeta(tree: Root, base: string, issues: Issue[]): Partial<PlainArticleInput> {
  const values = metaValues(tree)
  const first = (names: readonly string[]) => values(...names)[0]
  const html = elements(tree).find(({ tagName }) => tagName === 'html')
  const address = (url: string | undefined) => absoluteAddress(url, base)
  const url = address(linked(tree, 'canonical')) ?? address(values('og:url')[0])
  const title = first(metaNames.title)
  const summary = unescapedOnce(first(metaNames.summary))
  const language =
    languageTag(html && attribute(html, 'lang')) ?? languageTag(first(metaNames.language))
  const [published, updated] = [values(...metaNames.published), values(...metaNames.updated)]
  const order = [...published, ...updated].map(dayOrderOf).find(Boolean)
  const publishedAt = firstTime(published, ['publishedAt'], issues, order)
  const updatedAt = firstTime(updated, ['updatedAt'], issues, order)
  const names = authorsOf(values)
  const category = first(metaNames.category)
  const tags = tagsOf(values)
  const publisher = first(metaNames.publisher)
  const image = imageOf(values, tree, base, issues)
  const copyright = first(metaNames.copyright)
  const translations = translationsInHead(tree, base, { language, url })
  return {
    ...(url && { url }),
    ...(title && { title }),
    ...(summary && { summary }),
    ...(language && { language }),
    ...(publishedAt && { publishedAt }),
    ...(updatedAt && updatedAt !== publishedAt && { updatedAt }),
    ...(names.length && { authors: names.map((name) => ({ name })) }),
    ...(publisher && { publisher: { name: publisher } }),
    ...(category && { category }),
    ...(tags.length && { tags }),
    ...(image && { image }),
    ...(copyright && { rights: { copyright } }),
    ...(translations.length && { translations }),
    ...accessOf(values('article:content_tier')[0]),
  }
}

/** @see {@link https://developers.facebook.com/docs/instant-articles/subscriptions/content-tiering} */
function accessOf(tier: string | undefined): Pick<PlainArticleInput, 'access'> {
  if (tier === 'locked') return { access: 'paid' }
  return tier === 'free' || tier === 'metered' ? { access: tier } : {}
}

function linked(tree: Root, rel: string): string | undefined {
  const link = elements(tree).find(
    ({ properties, tagName }) =>
      tagName === 'link' &&
      [properties.rel].flat().some((one) => String(one).toLowerCase() === rel),
  )
  return link && attribute(link, 'href')
}

/** A text that is escaped once too often, as one is whose signs of punctuation are still references. */
function unescapedOnce(text: string | undefined): string | undefined {
  const isEscaped = text && punctuation.test(text) && !/&(?:lt|gt);/.test(text)
  return isEscaped ? unescaped(text) : text
}

const punctuation = /&(?:#x?[\da-f]{2,5}|quot|nbsp|hellip|[lr][sd]quo|[mn]dash);/i

/** Who is named under the first name that names anyone. */
function authorsOf(values: MetaValues): string[] {
  for (const key of metaNames.authors) {
    const names = namesOfPeople(values(key), key === 'citation_author')
    if (names.length) return names
  }
  return []
}

function tagsOf(values: MetaValues): string[] {
  const single = values(...metaNames.tags)
  const list = metaNames.tagLists.map((key) => values(key)).find(({ length }) => length > 0) ?? []
  // One value for all is a list, whatever it is called.
  const [only, ...more] = single
  const own = only && !more.length ? only.split(',') : single
  const tags = own.length ? own : list.flatMap((text) => text.split(/[,;]/))
  return [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))]
}

/** The first picture that has an address; where none has, that is reported. */
function imageOf(
  values: MetaValues,
  tree: Root,
  base: string,
  issues: Issue[],
): PlainArticleInput['image'] {
  const link = linked(tree, 'image_src')
  const sources = [...values(...metaNames.image), ...(link ? [link] : [])]
  const source = sources.find((one) => addressOfPicture(one, base))
  const url = source && addressOfPicture(source, base)
  if (!url) {
    const [refused] = sources
    if (refused) {
      issues.push(
        problem(
          'unsafe-url',
          ['image'],
          `The picture has the address ${shown(refused)}, expected an http or https one`,
          'it was left out',
          'Give its absolute address.',
        ),
      )
    }
    return undefined
  }
  const said = openGraphImages(tree).get(source) ?? {}
  const [width, height] = [Number(said.width), Number(said.height)]
  return {
    url,
    alt: said.alt ?? values(...metaNames.alt)[0] ?? '',
    ...(width > 0 && height > 0 && { width, height }),
  }
}

/** The address of a picture; the first page of a site, and what templates write for no address, is none. */
function addressOfPicture(source: string, base: string): string | undefined {
  if (/^(?:undefined|null|none|true|false|\[object .*)$/i.test(source)) return undefined
  // Metadata is often escaped twice.
  const url = absoluteAddress(source.replaceAll('&amp;', '&'), base)
  return url && /^https?:\/\/[^/]+\/?$/.test(url) ? undefined : url
}
