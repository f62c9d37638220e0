import type { PlacedRow, Row } from '../row/row.ts'
import type { IndexedTerms } from '../search/index-terms-of.ts'
import type { SearchQuery } from '../search/search-query.ts'

/** Something, now or later. */
export type Eventual<Value> = Value | Promise<Value>

/** What rows are kept in. It knows neither the gate nor the clock. */
export interface Backend {
  state(): Eventual<State>
  /** The state that was heard of last, if all is heard; it may be that of a moment ago. */
  recent?(): State | undefined
  /** The row of an id, or else of an address; none of those that are deleted. */
  find(name: string): Eventual<Row | undefined>
  /** Rows in order of `published` and `place`, the highest first. */
  list(query: ListQuery): Eventual<PlacedRow[]>
  /** Rows that have the terms, the best first. */
  search(query: SearchQuery, wanted: RowQuery): Eventual<Row[]>
  /** Rows of later revisions, deleted ones too, in order of their revisions. */
  since(revision: number, limit: number): Eventual<Row[]>
  /** Rows up to a revision that are published after a time and not after another, in order of it. */
  due(revision: number, after: number, until: number): Eventual<Row[]>
  /**
   * Let a function write, and nobody else meanwhile, in any process. All that it writes is kept when it
   * is done, safe from a crash; nothing where it throws.
   */
  write<Value>(body: (rows: WritableRows) => Promise<Value>): Promise<Value>
  /** Call a function when a process has written, this one or another, with the state then. */
  listen?(onWrite: (state: State) => void): void
  close(): Eventual<void>
}

/** Where a store is. */
export interface State {
  /** Names the store: a random word that was made with it. */
  epoch: string
  /** Number of the last change; 0 before the first. */
  revision: number
}

/** Rows as who writes sees them: with what it has written. */
export interface WritableRows {
  state(): Eventual<State>
  find(name: string): Eventual<Row | undefined>
  /** The row of an id, deleted or not. */
  byId(id: string): Eventual<Row | undefined>
  /** The row at an address; none of those that are deleted. */
  byAddress(url: string): Eventual<Row | undefined>
  /** Give the next change its number. */
  nextRevision(): Eventual<number>
  /** Keep a row by its id, with what its article is found by. */
  put(row: Row, found: Found): Eventual<void>
}

/** What a row is found by; nothing for one that is deleted. */
export interface Found {
  facets: readonly string[]
  terms: IndexedTerms | undefined
}

/** Which rows are meant. */
export interface RowQuery {
  /** Any of these. */
  statuses: readonly string[]
  /** All of these. */
  facets: readonly string[]
  /** Published from this time on, in milliseconds. */
  from: number
  /** Published up to this time, and not after it. */
  to: number
  limit: number
}

/** Which part of the rows in order is meant. */
export interface ListQuery extends RowQuery {
  /** Those after this one. */
  after?: { published: number; place: number } | undefined
}
