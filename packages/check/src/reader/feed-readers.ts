import type { FeedReader } from './feed-reader.ts'
import { readingLibraries } from './reading-libraries.ts'
import { readingPrograms } from './reading-programs.ts'

/**
 * What readers show less of, as they were asked with RSS that `@standfirst/rss` made; of Apple Podcasts, as
 * its document says. Those of `docs/readers.md` that show all of this have no line here.
 */
export const feedReaders: readonly FeedReader[] = [...readingLibraries, ...readingPrograms].sort(
  (one, other) => (one.name < other.name ? -1 : 1),
)
