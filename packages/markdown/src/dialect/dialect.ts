import type { Root } from 'mdast'
import type { Handlers, Join, Unsafe } from 'mdast-util-to-markdown'
import type { StopsAt } from './keep-address.ts'
import type { ToolLimit } from './tool-limit.ts'

/**
 * How a tool’s Markdown is other than CommonMark and GFM, as far as that changes what has to be
 * written.
 */
export interface Dialect {
  /** What is escaped in text besides what Markdown demands. */
  unsafe?: readonly Unsafe[]
  /** Signs that are written as character references where they are escaped (default: none). */
  references?: readonly string[]
  /** How nodes are written that the tool reads in another way. */
  handlers?: Partial<Handlers>
  /** What else stands between blocks. */
  join?: readonly Join[]
  /** The alternative text of a picture (default: with as few escapes as Markdown takes). */
  alternative?(text: string, state: AlternativeState): string
  /** Change a tree before it is written. */
  prepare?(root: Root): void
  /** How code is written that the tool would run. */
  code?: CodeSyntax
  /** What of the words after a fence the tool takes; the rest is kept in a comment (default: all). */
  fence?(lang: string, meta: string | undefined): { lang?: string; meta?: string }
  /** How the title of a link is written, and read back (default: as it is). */
  linkTitle?: {
    write(title: string, url: string): string
    read(title: string, url: string): string
  }
  /** The links and pictures whose addresses stop the tool as they are (default: none do). */
  stopsAt?: StopsAt
  /** What the tool can't show, however it is written. */
  limits?: readonly ToolLimit[]
}

/** Where an alternative text stands. */
export interface AlternativeState {
  /** Whether a `|` would end a cell. */
  inCell: boolean
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
