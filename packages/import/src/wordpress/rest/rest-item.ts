import { objectOf, objectsOf, textIn } from '../../content-system/json-object.ts'
import { unescapeHtml } from '../../unescape-html.ts'
import { attachmentOf, type WordPressAttachment } from '../attachment.ts'
import type { WxrItem, WxrItemTerm } from '../wxr-record.ts'

/** A post of a REST page, as an export would have it, with what it refers to. */
export interface RestItem {
  item: WxrItem
  /** Names of its authors, by what stands for their login. */
  authors: [login: string, name: string][]
  attachment: WordPressAttachment | undefined
}

/** Read a post of a REST page. */
export function restItem(post: Readonly<Record<string, unknown>>): RestItem {
  const embedded = objectOf(post._embedded)
  const authors = objectsOf(embedded.author).flatMap((author): [string, string][] => {
    const name = unescapeHtml(textIn(author.name))
    const login = textIn(author.slug) ?? name
    return name && login ? [[login, name]] : []
  })
  const media = objectOf(objectsOf(embedded['wp:featuredmedia'])[0])
  const fields = new Map<string, string>()
  const set = (name: string, value: unknown) => {
    if (typeof value === 'string' || typeof value === 'number') fields.set(name, String(value))
  }
  set('title', rendered(post.title))
  set('link', post.link)
  set('guid', unescapeHtml(rendered(post.guid)))
  set('dc:creator', authors[0]?.[0])
  set('content:encoded', rendered(post.content))
  set('excerpt:encoded', ownExcerpt(rendered(post.excerpt)))
  set('wp:post_id', post.id)
  set('wp:post_type', post.type)
  set('wp:status', post.status)
  set('wp:post_date', post.date)
  set('wp:post_date_gmt', post.date_gmt)
  set('wp:post_modified', post.modified)
  set('wp:post_modified_gmt', post.modified_gmt)
  set('wp:is_sticky', post.sticky === true ? '1' : '0')
  const { canonical, description } = objectOf(post.yoast_head_json)
  const meta = new Map<string, string>(
    [
      ...Object.entries(objectOf(post.meta)),
      ['_thumbnail_id', textIn(media.source_url) ? String(media.id ?? '') : ''],
      ['_yoast_wpseo_canonical', canonical],
      ['_yoast_wpseo_metadesc', description],
    ].filter((entry): entry is [string, string] => Boolean(textIn(entry[1]))),
  )
  const item: WxrItem = {
    type: 'item',
    fields,
    meta,
    metaLists: new Map(),
    terms: [...termsOf(embedded['wp:term']), ...formatOf(post.format)],
    comments: 0,
  }
  return { item, authors, attachment: attachment(media) }
}

function rendered(value: unknown): string {
  return textIn(objectOf(value).rendered) ?? ''
}

/** Where nobody wrote one, the beginning of the text stands there, cut off. */
function ownExcerpt(html: string): string {
  return /\[(?:&hellip;|&#8230;|…)\]\s*(?:<\/a>)?\s*(?:<\/p>)?\s*$/i.test(html.slice(-100)) ||
    /class="(?:more-link|read-more)/.test(html)
    ? ''
    : html
}

function termsOf(lists: unknown): WxrItemTerm[] {
  const all = Array.isArray(lists) ? lists.flatMap(objectsOf) : []
  return all.flatMap(({ name, slug, taxonomy }) => {
    const word = textIn(name)
    const domain = textIn(taxonomy)
    return word && domain ? [{ domain, nicename: textIn(slug) ?? '', name: word }] : []
  })
}

function formatOf(format: unknown): WxrItemTerm[] {
  const name = textIn(format)
  return name ? [{ domain: 'post_format', nicename: `post-format-${name}`, name }] : []
}

function attachment(media: Readonly<Record<string, unknown>>): WordPressAttachment | undefined {
  const url = textIn(media.source_url)
  if (!url) return undefined
  const found = attachmentOf({
    type: 'item',
    fields: new Map([
      ['wp:attachment_url', url],
      ['excerpt:encoded', rendered(media.caption)],
    ]),
    meta: new Map([['_wp_attachment_image_alt', unescapeHtml(textIn(media.alt_text))]]),
    metaLists: new Map(),
    terms: [],
    comments: 0,
  })
  const { height, width } = objectOf(media.media_details)
  const isSize = [height, width].every((side) => Number.isSafeInteger(side) && Number(side) > 0)
  return found && { ...found, ...(isSize && { width: Number(width), height: Number(height) }) }
}
