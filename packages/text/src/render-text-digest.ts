import {
  expectOptions,
  type Feed,
  type FeedItem,
  feedItems,
  feedSummary,
  fill,
  formatDate,
  labels,
  readableFeed,
} from '@standfirst/core'
import { createState } from './create-state.ts'
import { address } from './part/header.ts'
import { names } from './part/names.ts'
import { linesOf, textBlocks } from './render-blocks.ts'
import { reportDigest } from './report-digest.ts'
import type { Block, TextOptions, TextState } from './text-options.ts'
import { underlined } from './underlined.ts'

/** Configuration for {@linkcode renderTextDigest}. */
export interface TextDigestOptions extends Omit<TextOptions, 'parts'> {
  /** Name the newest of the articles only: at most so many (default: all). */
  limit?: number | undefined
}

/**
 * Render a feed as plain text: each article by its title, byline, date, summary and address.
 *
 * @param given - Feed; it is not changed. Drafts and withheld articles are left out and reported.
 * @param options - Configuration.
 * @returns Text with a final newline; `''` where there is nothing to say.
 */
export function renderTextDigest(given: Feed, options: TextDigestOptions = {}): string {
  expectOptions(options, 'renderTextDigest')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  reportDigest(feed, onIssue)
  const { limit } = options
  const items = [...feedItems(feed.articles ?? [], { content: 'summary', limit, onIssue })]
  const state = createState({ language: feed.language } as never, { ...options, onIssue })
  const blocks = [
    ...underlined(state.plain(feed.title), '=', state),
    ...textBlocks(state.plain(feed.description), state),
    ...(state.options.links === 'none' ? [] : textBlocks(address(feed.url, state), state)),
    ...items.flatMap((item) => itemOf(item, state)),
  ]
  return blocks.length ? `${linesOf(blocks).join('\n')}\n` : ''
}

function itemOf(item: FeedItem, feed: TextState): Block[] {
  const { article, onIssue } = item
  // Its words are those of its own language.
  const words = labels(String(article.language), feed.options.labels)
  const state: TextState = {
    ...feed,
    article,
    words,
    path: [],
    options: { ...feed.options, onIssue },
  }
  const facts = [
    article.authors.length ? fill(words.by, { names: names(article.authors, state) }) : '',
    article.publishedAt ? state.plain(formatDate(article.publishedAt, words)) : '',
  ]
  return [
    ...underlined(state.plain(article.title), '-', state),
    ...textBlocks(facts.filter(Boolean).join(' · '), state),
    ...textBlocks(state.plain(feedSummary(item, feed.options.labels)), state),
    ...textBlocks(address(article.url, state), state),
  ]
}
