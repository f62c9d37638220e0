import type { PlainArticleInput } from '@standfirst/core'
import { parseJsonFeed } from 'feedsmith'
import { heldBackFields } from '../content-system/held-back-fields.ts'
import { type JsonObject, objectsOf } from '../content-system/json-object.ts'
import type { RawAuthor, RawFeed, RawFile, RawItem, RawText } from './raw-item.ts'

const parse = (value: object) => parseJsonFeed(value)
type Json = ReturnType<typeof parse>
type Item = NonNullable<Json['items']>[number]

/**
 * Read JSON Feed 1.0 and 1.1.
 *
 * @param value - What `JSON.parse` gave.
 */
export function readJsonFeed(value: object): RawFeed {
  const feed = parse(value)
  const own = extensions(value)
  const held = heldItems(value)
  const lines = lineTags(value)
  return {
    title: text(feed.title, false),
    description: text(feed.description, false),
    url: feed.home_page_url,
    feedUrl: feed.feed_url,
    language: feed.language,
    authors: authorsOf(feed.authors),
    categories: [],
    image: feed.icon ? { url: feed.icon, alt: '' } : undefined,
    icon: feed.favicon,
    hubs: (feed.hubs ?? []).map(({ url }) => url),
    items: (feed.items ?? []).map((item) => ({
      ...readItem(item, own.get(String(item.id))),
      categories: lines.get(idOf(item)) ?? item.tags ?? [],
      fields: held.get(idOf(item)),
    })),
  }
}

function readItem(item: Item, own: Partial<PlainArticleInput> | undefined): RawItem {
  const html = text(item.content_html, true)
  const plain = text(item.content_text, false)
  return {
    id: item.id,
    urls: [item.url, item.external_url],
    title: text(item.title, false),
    summary: text(item.summary, false),
    content: html ?? (plain?.value === item.summary ? undefined : plain),
    published: item.date_published,
    updated: item.date_modified,
    authors: authorsOf(item.authors),
    categories: [],
    language: item.language,
    files: [
      ...[item.image ?? item.banner_image].flatMap((url): RawFile[] =>
        url ? [{ url, medium: 'image', image: imageOf(own?.image) }] : [],
      ),
      ...(item.attachments ?? []).map(
        (file): RawFile => ({
          own: own?.media?.find(({ url }) => url === file.url),
          url: file.url,
          mediaType: file.mime_type,
          bytes: file.size_in_bytes,
          seconds: file.duration_in_seconds,
          title: file.title,
        }),
      ),
    ],
    translations: [],
    about: item.external_url,
    notes: [],
    own,
  }
}

function imageOf(image: unknown): RawFile['image'] {
  return typeof image === 'object' && image !== null ? (image as RawFile['image']) : undefined
}

function authorsOf(people: Item['authors']): RawAuthor[] {
  return (people ?? []).map(({ avatar, name, url }) => ({ name, url, image: avatar }))
}

function text(value: string | undefined, isHtml: boolean): RawText | undefined {
  return value === undefined ? undefined : { value, isHtml }
}

/** Members of the items that members of their own hold back, by the id of the item. */
function heldItems(value: object): Map<string, JsonObject> {
  const { items } = value as { items?: unknown }
  const held = objectsOf(items).filter((item) => heldBackFields(item, []) !== undefined)
  return new Map(held.map((item) => [idOf(item), item]))
}

/** Tags that are written as one text with commas, by the id of the item. */
function lineTags(value: object): Map<string, string[]> {
  const { items } = value as { items?: unknown }
  return new Map(
    objectsOf(items).flatMap((item): [string, string[]][] =>
      typeof item.tags === 'string'
        ? [[idOf(item), item.tags.split(',').flatMap((tag) => tag.trim() || [])]]
        : [],
    ),
  )
}

function idOf({ id }: { id?: unknown }): string {
  return String(id ?? '').trim()
}

/** What feeds of Standfirst say in `_standfirst`, by the id of the item. */
function extensions(value: object): Map<string, Partial<PlainArticleInput>> {
  const { items } = value as { items?: unknown }
  const found = new Map<string, Partial<PlainArticleInput>>()
  for (const item of Array.isArray(items) ? items : []) {
    const own: unknown = item?._standfirst
    if (typeof own !== 'object' || own === null || Array.isArray(own)) continue
    const { attachments } = item
    const files = Array.isArray(attachments) ? attachments : []
    const media = files.map((file) => ({ ...file?._standfirst, url: file?.url }))
    found.set(String(item.id), { ...own, media })
  }
  return found
}
