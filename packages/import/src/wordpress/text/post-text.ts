import type { ArticleInput, Issue, SectionInput } from '@standfirst/core'
import { type Content, readContent } from '../../html/read-content.ts'
import type { PostAccess } from '../post-access.ts'
import type { SiteIndex } from '../site-index.ts'
import type { WordPressOptions } from '../wordpress-options.ts'
import type { WxrItem } from '../wxr-record.ts'

/** What a text is read with. */
export interface PostTextScope {
  index: SiteIndex
  options: WordPressOptions
  /** Address that others are relative to. */
  base: string
  language: string
  /** What the article says of itself elsewhere. */
  known: Partial<ArticleInput>
}

/** What a text says. */
export interface PostText {
  sections: SectionInput[]
  found: Content['found']
  /** Who may read it, where it says so itself. */
  access: PostAccess['access']
  issues: Issue[]
}

/** Read the text of a post. */
export function postText({ fields }: WxrItem, scope: PostTextScope): PostText {
  const { base, known, language, options } = scope
  const content = readContent(fields.get('content:encoded') ?? '', {
    base,
    known,
    language,
    labels: options.labels,
  })
  return { ...content, access: undefined }
}
