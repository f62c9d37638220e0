import type { RenderOptions } from '@standfirst/core'

/** Configuration for `renderEmail`. */
export interface EmailOptions extends RenderOptions {
  /** Subject (default: the title). */
  subject?: string | undefined
  /** What lists of messages show beside the subject (default: the summary). */
  preheader?: string | undefined
  /** Who sends it, shown above: the name of the newsletter, and the absolute address of its site. */
  sender?: { name: string; url?: string | undefined } | undefined
  /** The mailing list that the message belongs to: headers, and a link at the end. */
  list?: MailingList | undefined
  /** Lines at the end, such as the postal address of the sender that the law of many countries asks for. */
  footer?: string | undefined
  /** Colours. */
  theme?: EmailTheme | undefined
  /** Columns of the plain text (default: `72`). */
  textWidth?: number | undefined
}

/**
 * How a reader leaves a mailing list or writes to it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2369}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8058}
 */
export interface MailingList {
  /**
   * Absolute address that ends the subscription of this reader. With https, mail programs may end it by one
   * click: your server must then take a `POST` there and ask nothing.
   */
  unsubscribeUrl?: string | undefined
  /** Where to write instead: `leave@example.com`, with `?subject=...` if need be. */
  unsubscribeMail?: string | undefined
  /** Where to write to the list (default: none, and `List-Post: NO` says so). */
  post?: string | undefined
  /** Identity of the list, such as `news.example.com` (RFC 2919; default: none). */
  id?: string | undefined
}

/** Colours of a message, as `#rrggbb`. */
export interface EmailTheme {
  /** Links and buttons (default: `#1a4fa3`). White text on it must be legible. */
  accent?: string | undefined
  /** Links where the reader prefers dark (default: `#9cc1ff`). */
  accentDark?: string | undefined
}
