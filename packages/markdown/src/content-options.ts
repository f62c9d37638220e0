import type { Flow, Issue } from '@standfirst/core'
import type { MarkdownParseOptions } from './parse-options.ts'

/** Configuration for {@linkcode markdownToContent}. */
export interface MarkdownContentOptions
  extends Pick<MarkdownParseOptions, 'limits' | 'path' | 'preset' | 'resolveReference'> {
  /**
   * Absolute address that relative ones resolve to (default: they stay relative, and are resolved with the
   * article that the content is given to).
   */
  baseUrl?: string | undefined
}

/** What {@linkcode markdownToContent} read. */
export interface MarkdownContent {
  /** Rich text: the `content` of a section; empty where the text can't be read. */
  content: Flow[]
  /** What was left out or could not be read, with its line in the text. */
  issues: Issue[]
}
