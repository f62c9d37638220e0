import type { ArticleInput } from '@standfirst/core'

/**
 * The front matter of a Markdown file, in the product's own form: an article without its sections. The
 * text, the file's name and the publication say what it leaves out. It is also the JSON Schema
 * `@standfirst/markdown/front-matter.schema.json`, for editors.
 */
export interface FrontMatterInput
  extends Partial<Omit<ArticleInput, 'schemaVersion' | 'sections' | 'tags' | 'title'>> {
  /** Headline: plain text, one line (default: the first heading of rank 1). */
  title?: string | number | undefined
  /** Keywords: a list, or text with commas between them (default: none). */
  tags?: string | readonly (string | number)[] | undefined
  /** Hold the article back: it is in no feed and no list (default: `false`). */
  draft?: boolean | undefined
  /**
   * It is a page that is no article, such as About: it needs no date, and is in no list or feed of a
   * publication (default: `false`).
   */
  page?: boolean | undefined
  /** Whether such a page is in the menu: `true`, or its name there (default: `false`). */
  menu?: boolean | string | undefined
  /** Former addresses, absolute or from the site's, that lead here now (default: none). */
  aliases?: string | readonly string[] | undefined
}
