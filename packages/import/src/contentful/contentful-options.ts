import type { FieldNames } from '../content-system/field-names.ts'
import type { SystemOptions } from '../content-system/system-options.ts'

/** An entry that a text refers to, in the locale of the text. */
export interface ContentfulEntry<Fields = Readonly<Record<string, unknown>>> {
  id: string
  /** Id of its content type. */
  type: string
  /** Values in the locale; rich text and links as they are in the export. */
  fields: Fields
  /** Address of its page, if it is one of the articles that are published. */
  url: string | undefined
}

/** The fields of content types that nobody described. */
export type AnyFields = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Handlers by content type: each gets the fields that its type names. */
export type ContentfulHandlers<Types, Result> = {
  readonly [Type in keyof Types & string]?: (
    entry: ContentfulEntry<Types[Type]>,
  ) => Result | undefined
}

/**
 * Configuration for `articlesFromContentful`.
 *
 * @typeParam Types - What the fields of content types hold, by id: `{ code: { code: string } }`.
 */
export interface ContentfulOptions<Types = AnyFields> extends SystemOptions {
  /**
   * Ids of content types that become articles (default: those with a title and rich text, and those that
   * are called `post`, `article`, `blogPost` and so on); all other entries are counted.
   */
  types?: readonly string[] | undefined
  /** What fields of the entries are, where they are called something else than usual. */
  fields?: FieldNames | undefined
  /** Locales to read, each entry an article in each (default: the default locale of the space). */
  locales?: readonly string[] | undefined
  /**
   * What an entry is that has changed since it was published: the export holds the text that nobody has
   * published yet (default: `draft`).
   */
  changed?: 'draft' | 'published' | undefined
  /** Address of the page of an entry (default: its slug, below the address of the site). */
  addressOf?: ((entry: ContentfulEntry, locale: string) => string | undefined) | undefined
  /**
   * What entries in a text are, by content type, as HTML, which is read like all of the text; `undefined`
   * leaves the entry to the default, which keeps its words.
   */
  entries?: ContentfulHandlers<Types, string> | undefined
  /** Address that a link to an entry leads to, by content type. */
  links?: ContentfulHandlers<Types, string> | undefined
}
