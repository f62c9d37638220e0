import type { Image } from './media.ts'

/** What a person and an organization have in common. */
export interface AuthorBase {
  /** Name as printed, without "by" or a title. */
  name: string
  /** Absolute http(s) address of the home or profile page. */
  url?: string
  /** E-mail address. */
  email?: string
  /** Portrait or logo; in input, an address alone will do. */
  image?: Image
  /**
   * Account names by network, as the network writes them: `{ fediverse: '@ada@example.social',
   * x: '@ada' }`.
   */
  handles?: Record<string, string>
}

/** Someone who writes. */
export interface Person extends AuthorBase {
  /** What it is; in input, the default where an author may be either. */
  type: 'person'
}

/** A newsroom, company or other body that writes or publishes. */
export interface Organization extends AuthorBase {
  /** What it is; in input, it may be left out of a publisher. */
  type: 'organization'
}

/**
 * Pages on which a publisher says how it works: absolute http(s) addresses.
 *
 * @see {@link https://schema.org/publishingPrinciples}
 */
export interface PublisherPolicies {
  /** How it works: its editorial principles. */
  principles?: string
  /** How it corrects mistakes. */
  corrections?: string
  /** What its people may and may not do. */
  ethics?: string
  /** Who owns it, and who pays for it. */
  ownership?: string
}

/** A body that publishes. */
export interface Publisher extends Organization {
  /** Pages on which it says how it works. */
  policies?: PublisherPolicies
}

/** Who an article is credited to (default type: `person`). */
export type Author = Person | Organization
