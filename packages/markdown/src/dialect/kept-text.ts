import type { StopsAt } from './keep-address.ts'

/**
 * What is written in another way so that a tool shows it as it is, and read back: reading needs no more of a
 * tool's dialect than this.
 */
export interface KeptText {
  /** How code is written that the tool would run. */
  code?: CodeSyntax
  /** How the title of a link is written (default: as it is). */
  linkTitle?: TitleSyntax
  /** The links and pictures whose addresses stop the tool as they are (default: none do). */
  stopsAt?: StopsAt
}

/** How the titles of links are written. */
export interface TitleSyntax {
  write(title: string, url: string): string
  /** The inverse of `write`. */
  read(title: string, url: string): string
}

/** How a tool that runs tags in code is kept from it. */
export interface CodeSyntax {
  /** Write code so that it shows as it is. */
  keep(code: string): KeptCode
  /**
   * The code that was kept: the inverse of `keep`.
   *
   * @param after - The comment after it, if there is one.
   */
  restore(code: string, after?: string): string
  /** Whether it is put around the whole, so that the code loses the spaces at its edges. */
  surrounds?: true
}

/** Code as it is written. */
export interface KeptCode {
  code: string
  /** What a comment before it holds (default: there is none). */
  before?: string
  /** What a comment after it holds (default: there is none). */
  after?: string
}
