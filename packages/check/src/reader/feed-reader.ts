/** What a reader shows less of than an article says. */
export interface FeedReader {
  /** Short, unique name: `newsboat`. */
  name: string
  /** As its makers call it. */
  title: string
  /** The version that was asked, or the document that says it. */
  version: string
  /** Of several authors, which one it shows, or that it shows none (default: all). */
  authors?: 'first' | 'last' | 'none'
  /** Of several recordings, which one it offers, or that it offers none (default: all). */
  recordings?: 'first' | 'last' | 'none'
  /** That it shows no category and no tags (default: it does). */
  tags?: 'none'
  /** That it does not tell when an article was changed (default: it does). */
  changes?: 'none'
  /** That it shows the summary, and not the text (default: the text). */
  text?: 'none'
  /** That it leaves out what has no recording (default: it shows it). */
  unheard?: 'none'
}
