import type { ArticleInput, OnIssue, ParseOptions } from '@standfirst/core'

/** Configuration of every store. */
export interface StoreOptions extends ParseOptions {
  /**
   * What an article that is put has where it doesn't say, such as its language; `defaults` of a configuration are
   * such (default: nothing).
   */
  defaults?: Partial<Omit<ArticleInput, 'sections'>> | undefined
  /** The time that it is, asked for at each request (default: the clock). */
  now?: (() => Date) | undefined
  /** Told of what is kept in a form that can't be read; it is left out (default: nobody is told). */
  onIssue?: OnIssue | undefined
}
