import type { Article } from '@standfirst/core'
import type { Profile, Report } from '../lint/rule.ts'
import { counted } from '../text/counted.ts'
import type { FeedReader } from './feed-reader.ts'

/**
 * What a reader of feeds will not show of an article, as rules: give it to `profiles` of `checkArticle`,
 * `lintArticle` or `checkFeed`.
 *
 * @param reader - One of {@linkcode feedReaders}, or a line of your own.
 *
 * @example
 * ```ts
 * import { feedReaders, readerProfile } from '@standfirst/check'
 *
 * const newsboat = feedReaders.find(({ name }) => name === 'newsboat')
 * const profiles = newsboat ? [readerProfile(newsboat)] : []
 * profiles.map(({ name }) => name) // → ['newsboat']
 * ```
 */
export function readerProfile(reader: FeedReader): Profile {
  const { name, version } = reader
  return {
    name,
    sources: /^https?:/.test(version) ? [version] : [],
    rules: [(article, report) => reportUnshown(reader, article, report)],
  }
}

function reportUnshown(reader: FeedReader, article: Article, report: Report): void {
  const { authors, media, sections, tags, updatedAt } = article
  const say = (member: string, found: string, shown: string, fix: string): void => {
    report({
      code: 'not-shown-by-reader',
      severity: 'warning',
      message: `Found ${found}, expected that its readers see it: ${reader.title} shows ${shown}.`,
      path: [member],
      fix,
    })
  }
  const one = { first: 'the first alone', last: 'the last alone', none: 'none' }
  const recordings = media.filter(({ type }) => type !== 'document')
  if (isLost(authors.length, reader.authors)) {
    const fix = 'Name who matters in the text as well.'
    say('authors', counted(authors.length, 'author'), one[reader.authors], fix)
  }
  if (isLost(media.length, reader.recordings)) {
    const fix = 'Link the files in the text as well.'
    say('media', counted(media.length, 'file'), one[reader.recordings], fix)
  }
  if (reader.unheard && recordings.length === 0) {
    const fix = 'Give the recording, or leave the article out of the feed of episodes.'
    say('media', 'no recording', 'no item without one', fix)
  }
  if (reader.tags && (tags.length || article.category)) {
    const member = tags.length ? 'tags' : 'category'
    say(member, 'what the article is about', 'no categories', 'Say it in the title or the summary.')
  }
  if (reader.changes && updatedAt) {
    const fix = 'Say what was changed in `corrections`: the text shows them.'
    say('updatedAt', 'a change', 'none', fix)
  }
  if (reader.text && sections.length) {
    say('sections', 'a text', 'the summary alone', 'Say what matters in the summary.')
  }
}

/** Whether some of so many are not shown. */
function isLost(
  length: number,
  shown: 'first' | 'last' | 'none' | undefined,
): shown is 'first' | 'last' | 'none' {
  return shown !== undefined && length > (shown === 'none' ? 0 : 1)
}
