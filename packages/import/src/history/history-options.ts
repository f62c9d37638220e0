import type { FetchFeedOptions } from '../fetch/fetch-feed.ts'
import type { HistoryState } from './history-state.ts'

/** Configuration for `importHistory`. */
export interface HistoryOptions extends Omit<FetchFeedOptions, 'state' | 'now'> {
  /** What an earlier run had as `state`: it goes on from there, and gives nothing twice. */
  state?: HistoryState | undefined
  /** Milliseconds between two requests (default: `1000`). */
  delayMs?: number | undefined
  /** Milliseconds that a server may let it wait (`Retry-After`); past it the run ends (default: `60_000`). */
  maxWaitMs?: number | undefined
  /** Pages that are asked at most (default: `1000`). */
  maxPages?: number | undefined
  /** Ends the run between two requests. */
  signal?: AbortSignal | undefined
}
