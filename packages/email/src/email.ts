/** The parts of a message, for any service that sends one, or for `composeEmail`. */
export interface Email {
  /** One line, without control characters. */
  subject: string
  /** What lists of messages show beside the subject; it stands in the HTML, too. */
  preheader: string
  /** A whole HTML document. */
  html: string
  /** The same as plain text. */
  text: string
  /** Further headers, ready to send: ASCII, one line each. */
  headers: Record<string, string>
}
