import type { ImageInput, PlainArticleInput } from '@standfirst/core'
import type { ItemMarks } from './item-marks.ts'

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
  /** Whether it is offered as a file of its own, whatever it is: nothing else says what it is. */
  isEnclosed?: boolean | undefined
  /** Address of the picture that stands for a recording before it is played. */
  poster?: string | undefined
  image?: Omit<ImageInput, 'url'> | undefined
  /** What a feed of Standfirst says of it under the names of the article model. */
  own?: Partial<NonNullable<PlainArticleInput['media']>[number]> | undefined
}

/** The words of a recording. */
export interface RawTranscript {
  url?: string | undefined
  type?: string | undefined
  language?: string | undefined
}

/** What an item says of itself as an episode; addresses may be relative. */
export interface RawEpisode {
  number?: number | undefined
  season?: number | undefined
  type?: 'full' | 'trailer' | 'bonus' | undefined
  explicit?: boolean | undefined
  people?:
    | readonly {
        name?: string | undefined
        role?: string | undefined
        group?: string | undefined
        url?: string | undefined
        image?: string | undefined
      }[]
    | undefined
}

/** What an item says of its recording; addresses may be relative. */
export interface RawParts {
  chapters: readonly {
    startSeconds?: number | undefined
    title?: string | undefined
    url?: string | undefined
    image?: string | undefined
  }[]
  chaptersUrl?: string | undefined
  variants: readonly {
    url?: string | undefined
    mediaType?: string | undefined
    bytes?: number | undefined
    title?: string | undefined
    height?: number | undefined
    bitrate?: number | undefined
  }[]
}

/** A text of a feed. */
export interface RawText {
  value: string
  /** Whether it is HTML, by the format's rules; else it is plain. */
  isHtml: boolean
}

/** What an item says of the feed that it was taken from. */
export interface RawSource {
  name?: string | undefined
  url?: string | undefined
  feedUrl?: string | undefined
}

/** What a feed of any format says of an article, as it says it. */
export interface RawItem {
  id?: string | undefined
  /** Addresses of its page, the best first. */
  urls: readonly (string | undefined)[]
  title?: RawText | undefined
  summary?: RawText | undefined
  content?: RawText | undefined
  /** Media type of a content that is no text. */
  unread?: string | undefined
  /** Address that those of the item are relative to, if it names one; it may be relative itself. */
  base?: string | undefined
  /** The same of the content alone, relative to the item's. */
  contentBase?: string | undefined
  published?: string | undefined
  updated?: string | undefined
  authors: readonly RawAuthor[]
  categories: readonly string[]
  /** Which of them it is filed under, where that is known; `null`: none (default: the first). */
  category?: { name: string; slug?: string } | null | undefined
  /** What it is, if it is no article: `comment`, `template`. */
  otherKind?: string | undefined
  /** What it says in elements that the feed parser leaves out. */
  marks?: ItemMarks | undefined
  /** Its members, if those that no format has hold it back. */
  fields?: Readonly<Record<string, unknown>> | undefined
  language?: string | undefined
  files: readonly RawFile[]
  publisher?: string | undefined
  /** The feed that it was taken from, if it names one. */
  source?: RawSource | undefined
  copyright?: string | undefined
  /** How to credit it. */
  credit?: string | undefined
  license?: string | undefined
  /** Address of its terms for machines. */
  terms?: string | undefined
  translations: NonNullable<PlainArticleInput['translations']>
  /** Address of what it is about, if that is somewhere else. */
  about?: string | undefined
  /** Transcripts of its recordings: their addresses, and their media types as they are said. */
  transcripts?: readonly RawTranscript[] | undefined
  /** What it is as an episode. */
  episode?: RawEpisode | undefined
  /** How it and its season are called beside their numbers. */
  namesOfEpisode?: readonly string[] | undefined
  /** Chapters and other files of its recording. */
  parts?: RawParts | undefined
  /** Texts about the article that its content repeats. */
  notes: readonly string[]
  /** What a feed of Standfirst says under the names of the article model. */
  own?: Partial<PlainArticleInput> | undefined
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
  /** Whether the names of categories are written as they are meant, never escaped twice. */
  exactCategories?: boolean | undefined
  image?: ImageInput | undefined
  icon?: string | undefined
  copyright?: string | undefined
  license?: string | undefined
  updated?: string | undefined
  hubs: readonly (string | undefined)[]
  ttlMinutes?: number | undefined
  items: readonly RawItem[]
}
