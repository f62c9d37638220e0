import type { Issue, PlainArticleInput } from '@standfirst/core'

/** What a thing was in the system that it comes from. */
export interface ImportOrigin {
  /** Its id there: `8`, `5f3c…`; unique among things of its kind. */
  id: string
  /** Its kind there, in the system's own word: `post`, `page`. */
  kind: string
  /**
   * Absolute addresses that lead to it there, its own first: short links, those by former slugs. Whoever
   * moves the site redirects them.
   */
  addresses: string[]
  /** What the system says of it and an article has no field for: `{ format: 'aside', sticky: true }`. */
  extra?: Readonly<Record<string, string | number | boolean>>
}

/** An article of an export. */
export interface ImportedArticle {
  /** The article; it passes `parseArticle`. */
  article: PlainArticleInput
  origin: ImportOrigin
  /** What was refused, guessed or lost; paths begin in the article. */
  issues: Issue[]
}

/**
 * What a reader of a system makes of a thing, for `contentImport` to complete: it may lack a title, a
 * summary and a time.
 */
export interface ImportDraft {
  article: Omit<PlainArticleInput, 'title' | 'summary' | 'publishedAt'> &
    Partial<Pick<PlainArticleInput, 'title' | 'summary' | 'publishedAt'>>
  origin: ImportOrigin
  issues: Issue[]
}
