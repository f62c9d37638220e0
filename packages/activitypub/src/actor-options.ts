import type { OnIssue } from '@standfirst/core'
import type { Actor } from './object-types.ts'

/** Configuration for {@linkcode feedToActor} and {@linkcode authorToActor}. */
export interface ActorOptions {
  /** Address at which the actor is served, which is its id. */
  id: string
  /** Its name before the `@`: letters, digits, `_`, and between them `-` and `.`. */
  username: string
  /** What it is (default: `Organization` for a publication, and what an author is). */
  type?: Actor['type'] | undefined
  /** Address of its outbox (default: none). */
  outbox?: string | undefined
  /**
   * Address of a server of yours that takes what others send to it (default: none). ActivityPub demands one: without
   * it nobody can follow the actor, and Mastodon does not show it.
   */
  inbox?: string | undefined
  /** Address of the list of those who follow it, which a server of yours keeps (default: none). */
  followers?: string | undefined
  /** Address of the list of those whom it follows (default: none). */
  following?: string | undefined
  /** Address of the list of what it shows first (default: none). */
  featured?: string | undefined
  /** The key in PEM by which others verify what a server of yours sends (default: none). */
  publicKey?: string | undefined
  /** Receives every problem (default: none is reported). */
  onIssue?: OnIssue | undefined
}
