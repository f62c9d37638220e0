/** What is read at most of a page, or of the text of one item: its tree takes a hundred times the memory. */
export const maxPageLength = 4_000_000

/** What is read at most of a feed: its articles take fifty times the memory. */
export const maxFeedLength = 10_000_000
