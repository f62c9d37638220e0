import type { Article, OnIssue, Rights } from '@standfirst/core'

/** A file of the publication as a whole, that is rendered only if what it shows has changed. */
export interface PlannedOutput {
  /** Path within the output folder. */
  path: string
  /** The articles that it depends on; their sections may be missing. */
  articles: readonly Article[]
  /** All else that it depends on, as plain JSON. */
  state: unknown
  /** Media type (default: what the end of its path says). */
  type?: string
  /** Status with which a server gives it: `410` for what says that something is gone (default: `200`). */
  status?: 410
  /**
   * Absolute address at which nothing stands any more: a server gives it there, too, to who asks for its type (default:
   * none).
   */
  insteadOf?: string
  /**
   * What a server gives of it to a query (default: all of it, whatever the query is).
   *
   * @returns The content, or a status with a message of one line.
   */
  answer?(query: URLSearchParams): string | { status: 400 | 404; message: string }
  /** The policy that holds for it (default: the publication's). */
  rights?: Rights | undefined
  /** Headers that a server sends with it, whatever the answer is; their names are in small letters (default: none). */
  headers?: Readonly<Record<string, string>>
  /** Whether it is for something else than being read at its address, so that no server gives it (default: `false`). */
  unserved?: true
  render(onIssue?: OnIssue): string
}
