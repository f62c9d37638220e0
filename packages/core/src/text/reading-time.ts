import type { Article } from '../model/article.ts'
import { expectOptions } from '../options/expect-options.ts'
import { optionError } from '../options/option-error.ts'
import { countSection } from './count-section.ts'
import { sectionsOf } from './sections-of.ts'

/** Configuration for {@linkcode readingTime}. */
export interface ReadingTimeOptions {
  /** Words that a reader takes in within a minute (default: `238`). */
  wordsPerMinute?: number | undefined
  /** Characters of Chinese or Japanese within a minute (default: `500`). */
  charactersPerMinute?: number | undefined
}

/**
 * How long an article takes to read, for the label `readingTime`.
 *
 * The defaults are the mean of 190 studies of English non-fiction (Brysbaert 2019), and what Medium
 * takes for Chinese and Japanese. A text of both is read at both speeds.
 *
 * @param article - Article; its sections are counted, as {@linkcode wordCount} does.
 * @param options - Configuration.
 * @returns Whole minutes, rounded up: at least `1`.
 * @throws `TypeError` for a speed that is not a number above 0.
 * @see {@link https://doi.org/10.1016/j.jml.2019.104047}
 */
export function readingTime(
  article: Pick<Article, 'sections'>,
  options: ReadingTimeOptions = {},
): number {
  expectOptions(options, 'readingTime')
  const { charactersPerMinute = 500, wordsPerMinute = 238 } = options
  for (const [name, speed] of Object.entries({ charactersPerMinute, wordsPerMinute })) {
    if (typeof speed !== 'number' || !(speed > 0))
      throw optionError(name, speed, 'a number above 0')
  }
  const counter = { words: 0, inside: false, ideographs: 0 }
  for (const section of sectionsOf(article)) countSection(counter, section)
  const { ideographs, words } = counter
  const minutes = (words - ideographs) / wordsPerMinute + ideographs / charactersPerMinute
  return Math.max(1, Math.ceil(minutes))
}
