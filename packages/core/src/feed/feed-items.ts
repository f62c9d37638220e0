import type { OnIssue } from '../issue/issue.ts'
import { issuesUnder } from '../issue/issues-under.ts'
import type { Article } from '../model/article.ts'
import type { FeedContent, FeedRenderOptions } from '../model/feed-options.ts'
import type { Section } from '../model/section.ts'
import { checkOptions } from '../options/check-options.ts'
import { checkedList } from '../options/checked-list.ts'
import { expectOptions } from '../options/expect-options.ts'
import { optionError } from '../options/option-error.ts'
import { isRecord } from '../shape/loose.ts'
import { readableArticle } from '../shape/readable.ts'
import { isUnpublished } from './is-unpublished.ts'
import { withCorrections } from './with-corrections.ts'

/** An article as a feed carries it. */
export interface FeedItem {
  /** The article; sections that only paying readers see are empty. */
  article: Article
  /** Where it is in the feed, for issues: `['articles', 3]`. */
  path: (string | number)[]
  /** How much of its text to carry. */
  content: FeedContent
  /** Receives its issues; their paths begin at the article. */
  onIssue?: OnIssue | undefined
}

/** The options that choose what a feed carries. */
export type FeedSelection = Pick<
  FeedRenderOptions,
  'content' | 'limit' | 'fullTextLimit' | 'updated' | 'onIssue'
>

/**
 * Choose the articles that a feed carries, in the order given: those that are published or retracted,
 * up to the limit, without their paid sections.
 *
 * @param articles - Articles, newest first; not changed. None is read beyond the last one needed.
 * @param options - Configuration.
 */
export function* feedItems(
  articles: Iterable<Article>,
  options: FeedSelection = {},
): Generator<FeedItem, void, undefined> {
  expectOptions(options, 'feedItems')
  const choose = createChoice(options)
  if (choose.done()) return
  for (const article of articles) {
    const item = choose(article)
    if (item) yield item
    if (choose.done()) return
  }
}

/**
 * {@linkcode feedItems} of articles that arrive one by one.
 *
 * @param articles - Articles, newest first; each is asked for when the one before has been used.
 * @param options - Configuration.
 */
export async function* streamFeedItems(
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: FeedSelection = {},
): AsyncGenerator<FeedItem, void, undefined> {
  expectOptions(options, 'streamFeedItems')
  const choose = createChoice(options)
  if (choose.done()) return
  for await (const article of checkedList('articles', articles, 'a list of articles')) {
    const item = choose(article)
    if (item) yield item
    if (choose.done()) return
  }
}

interface Choice {
  (article: Article): FeedItem | undefined
  done(): boolean
}

function createChoice(options: FeedSelection): Choice {
  const { content = 'full', limit = Infinity, fullTextLimit = Infinity, onIssue } = options
  const most = typeof content === 'function' ? 'full' : content
  if (!contents.includes(most)) {
    throw optionError('content', content, `${contents.join(', ')} or a function`)
  }
  checkOptions(options, kinds)
  let index = -1
  let taken = 0
  const choose = (article: Article): FeedItem | undefined => {
    index++
    const path = ['articles', index]
    const under = issuesUnder(onIssue, path)
    const [given, report] = readableArticle(article, under, { content: false })
    if (given !== article && !isRecord(article)) return undefined
    if (isUnpublished(given)) {
      report?.({
        code: 'unpublished-article',
        severity: 'warning',
        message: `The article's status is \`${given.status}\`, but a feed carries \`published\` and \`retracted\` ones: it was left out.`,
        path: [],
        fix: 'Set its status to `published` when it may be read.',
      })
      return undefined
    }
    taken++
    return {
      article: freeArticle(
        options.updated === 'corrections' ? withCorrections(given) : given,
        report,
      ),
      path,
      onIssue: report,
      content: most === 'full' && taken > fullTextLimit ? 'summary' : most,
    }
  }
  return Object.assign(choose, { done: () => taken >= limit })
}

const contents: readonly FeedContent[] = ['full', 'summary', 'none']

/**
 * An empty section stands for one that is not for everyone, so that paths stay true. It is still a paid
 * one: a fingerprint of the article leaves out what depends on those.
 */
function freeArticle(article: Article, onIssue: OnIssue | undefined): Article {
  if (!article.sections.some(isPaid)) return article
  const sections = article.sections.map((section, index): Section => {
    if (!isPaid(section)) return section
    onIssue?.({
      code: 'paid-section',
      severity: 'warning',
      message:
        'The section is for paying readers, but a feed is read by everyone: it was left out.',
      path: ['sections', index],
      fix: 'Remove `paid` from the section if everyone may read it.',
    })
    return { kind: 'prose', content: [], paid: true }
  })
  return { ...article, sections }
}

function isPaid(section: Section): boolean {
  return Boolean(section?.paid)
}

const kinds = {
  updated: ['all', 'corrections'],
  limit: 'count',
  fullTextLimit: 'count',
  fingerprint: 'function',
} as const
