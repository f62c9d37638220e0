import type { Issue } from '@standfirst/core'
import type { InheritedMatter, MarkdownPreset } from '@standfirst/markdown'
import type { NamedAuthors } from './with-names.ts'

/** One article where it comes from, before it is read; it can be sent to a worker. */
export interface SourceEntry {
  /** Names it in the publication: the file's path, with a number where a file holds several. */
  key: string
  /** Changes with its content. */
  hash: string
  origin: MarkdownOrigin | ValueOrigin
}

/** An article in a Markdown file. */
export interface MarkdownOrigin {
  kind: 'markdown'
  /** Absolute path. */
  file: string
  /** Whose field names its front matter has. */
  preset: MarkdownPreset | undefined
  /** Whether common headings mean their kind of section. */
  headings: boolean | undefined
  /** What other files say of whether and when it is seen. */
  inherited: readonly InheritedMatter[]
  /** Authors whom a file of the site names by the keys that texts have for them. */
  authors?: NamedAuthors | undefined
  /** Address of its page, where its front matter doesn't say. */
  pageUrl: string
  /** Whether that is the address whatever keys of its tool say: a permalink of its own, or the source's. */
  isPermalink?: boolean | undefined
  /** Why it has not the address that the source's permalink would give it. */
  addressIssue?: Issue | undefined
  /** Address that the file itself would have: what is beside it is beside that. */
  fileUrl: string
  /** Address of the folder of the source. */
  sourceUrl: string
}

/** An article that was read already. */
export interface ValueOrigin {
  kind: 'value'
  /** What was read, as JSON: the gate has not seen it. */
  json: string
}

/** What stands beside articles: by its address, the page or the file that is meant. */
export interface SiteFile {
  /** Address of the page, if it is an article. */
  url?: string | undefined
  /** Absolute path, if it is a file to copy. */
  file?: string | undefined
  /** What a post of Hexo is called in others, and its title. */
  post?: { slug: string; title?: string | undefined } | undefined
}
