import type { Root } from 'mdast'
import type { Handlers, Join, Unsafe } from 'mdast-util-to-markdown'
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
  /**
   * What of the words after a fence the tool takes; the rest is kept in a comment (default: all). `isKept`
   * says that there is a comment in any case, as a sign that all of the code is meant.
   */
  fence?(
    lang: string,
    meta: string | undefined,
    code: string,
  ): { lang?: string; meta?: string; isKept?: boolean }
  /** What the tool can't show, however it is written. */
  limits?: readonly ToolLimit[]
}

/** Where an alternative text stands. */
export interface AlternativeState {
  /** Whether a `|` would end a cell. */
  inCell: boolean
}
