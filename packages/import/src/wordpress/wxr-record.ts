/** What an element of WXR holds: the text of each element in it, by its name with the usual prefix. */
export type WxrFields = ReadonlyMap<string, string>

/** A term that an item is filed under. */
export interface WxrItemTerm {
  /** `category`, `post_tag`, `post_format`, `author`, or a taxonomy of the site's own. */
  domain: string
  /** Slug, percent-encoded in scripts other than Latin. */
  nicename: string
  /** As WordPress escaped it for HTML. */
  name: string
}

/** An item: a post, a page, an attachment, a part of a menu, a reusable block, and so on. */
export interface WxrItem {
  type: 'item'
  fields: WxrFields
  terms: readonly WxrItemTerm[]
  /** Values of `wp:postmeta` by key; the first of each. */
  meta: ReadonlyMap<string, string>
  /** All values of keys that may stand there several times: `enclosure`, `_wp_old_slug`. */
  metaLists: ReadonlyMap<string, readonly string[]>
  /** How many comments and pingbacks it has. */
  comments: number
}

/** An author, a category, a tag or another term of the channel. */
export interface WxrRecord {
  type: 'wp:author' | 'wp:category' | 'wp:tag' | 'wp:term'
  fields: WxrFields
}

/** What the channel says of itself. */
export interface WxrField {
  type: 'field'
  name: string
  value: string
}
