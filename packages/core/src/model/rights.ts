/** What may be done: `conditional` means under the conditions at `terms` or by `payment`. */
export type Permission = NonNullable<AiPermissions['search']>

/** What machines may do with the text. */
export interface AiPermissions {
  /** Show it, or an extract with a link, in search results. */
  search?: 'allow' | 'deny' | 'conditional'
  /** Feed it to a model to answer a question (grounding, retrieval). */
  input?: 'allow' | 'deny' | 'conditional'
  /** Train or tune models on it. */
  train?: 'allow' | 'deny' | 'conditional'
}

/** What use costs, in the terms of RSL 1.0. */
export interface Payment {
  /** What is paid for, or how, as RSL's `payment` element names it. */
  kind:
    | 'purchase'
    | 'subscription'
    | 'training'
    | 'crawl'
    | 'use'
    | 'contribution'
    | 'attribution'
    | 'free'
  /** Price as a decimal: `0.015`. */
  amount?: string
  /** ISO 4217 code: `USD`. */
  currency?: string
  /** Absolute address where to pay or agree. */
  url?: string
}

/** Licence, credit and terms of an article, a feed or a publication. */
export interface Rights {
  /** Absolute address of the licence: `https://creativecommons.org/licenses/by/4.0/`. */
  license?: string
  /** Notice as printed: `© 2026 Example News`. */
  copyright?: string
  /** How to credit it when it is used: plain text. */
  credit?: string
  /** Absolute address of the terms of use. */
  terms?: string
  /** Whom to ask: an e-mail or absolute http(s) address. */
  contact?: string
  /** What machines may do with the text. */
  ai?: AiPermissions
  /** What use costs. */
  payment?: Payment
}
