import type { Article, Labels, Node, RenderOptions } from '@standfirst/core'

/** Configuration for `renderText`. */
export interface TextOptions extends RenderOptions {
  /**
   * Columns to wrap lines at, 20 or more (default: none, a paragraph is one line). Chinese, Japanese and emoji
   * take two columns. Code, addresses and words that are longer stand in lines that are.
   */
  width?: number | undefined
  /**
   * What becomes of links (default: `list`): numbers, and their addresses at the end; `inline`, each address
   * after its text; `none`, the text alone, as for a voice.
   */
  links?: 'list' | 'inline' | 'none' | undefined
  /**
   * Write signs that the eye needs and a voice would read out: lines under headings, `>` before quotations, `-`
   * before items, numbers of footnotes, columns of tables (default: `true`).
   */
  marks?: boolean | undefined
  /**
   * Which parts to write (default: `all`). `text` is the notices, the sections and the footnotes, without what
   * other fields of a record carry: title, summary, byline, tags, rights, what to read next.
   */
  parts?: 'all' | 'text' | undefined
  /**
   * What to write instead of abbreviations, such as `{ GDP: 'gross domestic product' }` for a voice: in every
   * text but code and addresses (default: nothing).
   */
  abbreviations?: Readonly<Record<string, string>> | undefined
}

/** What the parts of a rendering share. */
export interface TextState {
  article: Article
  options: TextOptions
  words: Labels
  marks: boolean
  /** Columns; `Infinity` where lines are not wrapped. */
  width: number
  /** Path of what is being rendered; it is pushed to and popped from. */
  path: (string | number)[]
  /** Addresses in the order of their numbers, each with its title, as they are written. */
  links: Map<string, number>
  footnotes: {
    /** Numbers by name, in the order of the first calls. */
    calls: Map<string, number>
    definitions: Map<string, { children: readonly Node[]; path: (string | number)[] }>
  }
  /** A text as it is written: one line, without control characters. */
  plain(value: unknown): string
}

/** The lines of one block. */
export type Block = string[]
