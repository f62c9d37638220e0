import type { ArticleInput, ImageInput } from '@standfirst/core'

/** Someone whom a feed names. */
export interface RawAuthor {
  name?: string | undefined
  email?: string | undefined
  url?: string | undefined
  image?: string | undefined
}

/** A file that a feed names; its address may be relative. */
export interface RawFile {
  url?: string | undefined
  mediaType?: string | undefined
  bytes?: number | undefined
  seconds?: number | undefined
  title?: string | undefined
  /** What kind of file it is said to be: `image`, `audio`, `video`, `document`. */
  medium?: string | undefined
  /** Whether it is no other size of a file that is named too. */
  isOwn?: boolean | undefined
  image?: Omit<ImageInput, 'url'> | undefined
}

/** A text of a feed. */
export interface RawText {
  value: string
  /** Whether it is HTML, by the format's rules; else it is plain. */
  isHtml: boolean
}

/** What a feed of any format says of an article, as it says it. */
export interface RawItem {
  id?: string | undefined
  /** Addresses of its page, the best first. */
  urls: readonly (string | undefined)[]
  title?: RawText | undefined
  summary?: RawText | undefined
  content?: RawText | undefined
  /** Address that those in the content are relative to, if the item names one. */
  base?: string | undefined
  published?: string | undefined
  updated?: string | undefined
  authors: readonly RawAuthor[]
  categories: readonly string[]
  language?: string | undefined
  files: readonly RawFile[]
  publisher?: string | undefined
  copyright?: string | undefined
  license?: string | undefined
  translations: NonNullable<ArticleInput['translations']>
  /** Address of what it is about, if that is somewhere else. */
  about?: string | undefined
  /** Addresses of the transcripts of its recordings. */
  transcript?: string | undefined
  /** Texts about the article that its content repeats. */
  notes: readonly string[]
  /** What a feed of Standfirst says under the names of the article model. */
  own?: Partial<ArticleInput> | undefined
}

/** What a feed of any format says of itself, as it says it. */
export interface RawFeed {
  id?: string | undefined
  title?: RawText | undefined
  description?: RawText | undefined
  url?: string | undefined
  feedUrl?: string | undefined
  base?: string | undefined
  language?: string | undefined
  authors: readonly RawAuthor[]
  publisher?: string | undefined
  categories: readonly string[]
  image?: ImageInput | undefined
  icon?: string | undefined
  copyright?: string | undefined
  license?: string | undefined
  updated?: string | undefined
  hubs: readonly (string | undefined)[]
  ttlMinutes?: number | undefined
  items: readonly RawItem[]
}
