import type { Issue, PlainArticleInput } from '@standfirst/core'
import type { Parts } from '../../html/parts.ts'
import type { SiteIndex } from '../site-index.ts'
import type { WordPressOptions } from '../wordpress-options.ts'

/** What the text of a post is read with. */
export interface PostTextScope {
  index: SiteIndex
  options: WordPressOptions
  /** Address that others are relative to. */
  base: string
  language: string
  /** What the article says of itself elsewhere. */
  known: Partial<PlainArticleInput>
}

/** A footnote of a post. */
export interface PostFootnote {
  id: string
  /** HTML. */
  content: string
}

/** What blocks and shortcodes of one text are made HTML with. */
export interface TextScope extends PostTextScope {
  /** Id of the post: galleries without ids show what was uploaded to it. */
  id: string
  parts: Parts
  issues: Issue[]
  /** Its footnotes: those of the block editor, and those that shortcodes hold. */
  notes: PostFootnote[]
  /** Reusable blocks that are being read: one may stand in another, but not in itself. */
  within: Set<string>
  /** What was found on the way. */
  seen: {
    /** Whether a part of the text is for members alone, so that all of it is held to be. */
    isRestricted: boolean
    /** How much reusable blocks added, in UTF-16 code units. */
    reused: number
  }
}
