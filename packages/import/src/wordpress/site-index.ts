import { absoluteAddress } from '../absolute-address.ts'
import type { ImportedSite } from '../content-system/import-report.ts'
import { nameOnly } from '../content-system/name-only.ts'
import { ownText } from '../content-system/own-text.ts'
import { languageTag } from '../language-tag.ts'
import { unescapeHtml } from '../unescape-html.ts'
import { attachmentOf, type WordPressAttachment } from './attachment.ts'
import { type KnownLogins, knownLogins } from './known-logins.ts'
import { offsetOf } from './local-time.ts'
import type { WxrField, WxrItem, WxrRecord } from './wxr-record.ts'

/** What the posts of an export refer to, wherever it stands in the file. */
export interface SiteIndex {
  site: ImportedSite
  /** Names of authors by login, and of guest authors by theirs. */
  authors: ReadonlyMap<string, string>
  /** The logins among these. */
  logins: KnownLogins
  /** Categories by slug. */
  categories: ReadonlyMap<string, SiteCategory>
  attachments: ReadonlyMap<string, WordPressAttachment>
  /** Ids of attachments by that of the post that they were uploaded to. */
  uploads: ReadonlyMap<string, readonly string[]>
  /** Whether its texts are HTML as a whole: those of Squarespace, and what WordPress has rendered. */
  isHtml: boolean
  /** Texts of reusable blocks by id. */
  blocks: ReadonlyMap<string, string>
  /** Offsets from UTC in minutes by local time in milliseconds, in order. */
  offsets: readonly (readonly [local: number, minutes: number])[]
}

/** A category of the site. */
export interface SiteCategory {
  id: string
}

/** Collects a {@linkcode SiteIndex} of what a first pass over an export reads. */
export function siteIndexer(): {
  add(record: WxrItem | WxrRecord | WxrField): void
  index(): SiteIndex
} {
  const fields = new Map<string, string>()
  const authors = new Map<string, string>()
  const guests = new Map<string, string>()
  const categories = new Map<string, SiteCategory>()
  const attachments = new Map<string, WordPressAttachment>()
  const uploads = new Map<string, string[]>()
  const blocks = new Map<string, string>()
  const offsets: [number, number][] = []

  const addItem = (item: WxrItem): void => {
    const id = ownText(item.fields.get('wp:post_id')?.trim() ?? '')
    const type = item.fields.get('wp:post_type')?.trim()
    const seen = offsetOf(item.fields.get('wp:post_date'), item.fields.get('wp:post_date_gmt'))
    const last = offsets.at(-1)
    if (seen && !(last?.[0] === seen[0] && last[1] === seen[1])) offsets.push(seen)
    if (type === 'attachment') {
      const attachment = attachmentOf(item)
      if (!attachment) return
      attachments.set(id, ownTexts(attachment))
      const parent = ownText(item.fields.get('wp:post_parent')?.trim() ?? '0')
      if (parent !== '0') {
        const ids = uploads.get(parent) ?? []
        ids.push(id)
        uploads.set(parent, ids)
      }
    } else if (type === 'wp_block') {
      if (isPublic(item)) blocks.set(id, ownText(item.fields.get('content:encoded') ?? ''))
    } else if (type === 'guest-author') {
      const login = item.meta.get('cap-user_login')
      const written = item.meta.get('cap-display_name') ?? item.fields.get('title')
      const name = nameOnly(unescapeHtml(written))
      if (login && name) guests.set(ownText(login), ownText(name))
    }
  }

  return {
    add(record) {
      if (record.type === 'field') {
        if (!fields.has(record.name)) fields.set(ownText(record.name), ownText(record.value))
      } else if (record.type === 'item') addItem(record)
      else if (record.type === 'wp:author') {
        const login = record.fields.get('wp:author_login')?.trim()
        const name = authorName(record)
        if (login && name) authors.set(ownText(login), ownText(name))
      } else if (record.type === 'wp:category') {
        const slug = record.fields.get('wp:category_nicename')?.trim()
        const id = record.fields.get('wp:term_id')?.trim() ?? ''
        if (slug) categories.set(ownText(slug), { id: ownText(id) })
      }
    },
    index: () => ({
      site: siteOf(fields),
      authors: new Map([...guests, ...authors]),
      logins: knownLogins([...guests.keys(), ...authors.keys()]),
      categories,
      attachments,
      uploads,
      isHtml: /squarespace/i.test(fields.get('generator') ?? ''),
      blocks,
      offsets: offsets.sort(([one], [other]) => one - other),
    }),
  }
}

/** A picture outlives the item that it was read from. */
function ownTexts(attachment: WordPressAttachment): WordPressAttachment {
  const members = Object.entries(attachment).map(([key, value]) => [
    key,
    typeof value === 'string' ? ownText(value) : value,
  ])
  return Object.fromEntries(members)
}

/** A block of the trash or a draft stands on no page. */
function isPublic({ fields }: WxrItem): boolean {
  const status = fields.get('wp:status')?.trim()
  return status === 'publish' && !fields.get('wp:post_password')
}

/** The name to show; an address is none. */
function authorName({ fields }: WxrRecord): string | undefined {
  const own = ['wp:author_first_name', 'wp:author_last_name'].map((key) =>
    unescapeHtml(fields.get(key)),
  )
  const names = [unescapeHtml(fields.get('wp:author_display_name')), own.filter(Boolean).join(' ')]
  return names.map(nameOnly).find(Boolean)
}

function siteOf(fields: ReadonlyMap<string, string>): ImportedSite {
  const title = unescapeHtml(fields.get('title'))
  const description = unescapeHtml(fields.get('description'))
  const written = ['wp:base_blog_url', 'link', 'wp:base_site_url']
  const address = written.map((key) => absoluteAddress(fields.get(key), undefined)).find(Boolean)
  const url = address && new URL(address.endsWith('/') ? address : `${address}/`).href
  const language = languageTag(fields.get('language'))
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(url && { url }),
    ...(language && { language }),
  }
}
