import { renderActivityArticle } from '@standfirst/activitypub'
import { renderAtom } from '@standfirst/atom'
import { renderStandardDocument } from '@standfirst/atproto'
import { type Article, type Feed, type FeedInput, type OnIssue, parseFeed } from '@standfirst/core'
import { renderDigest, renderEmail } from '@standfirst/email'
import { renderHtml, renderHtmlPage } from '@standfirst/html'
import { renderJsonFeed } from '@standfirst/json-feed'
import { articleToJsonLd, jsonLdScripts, renderJsonLd } from '@standfirst/json-ld'
import { type MarkdownPreset, renderMarkdown } from '@standfirst/markdown'
import { renderRss } from '@standfirst/rss'
import { renderText, renderTextDigest } from '@standfirst/text'
import { CliError } from '../cli-error.ts'
import type { OutputFormat } from './formats.ts'

/** Configuration for {@linkcode writeArticles}. */
export interface WriteOptions {
  format: OutputFormat
  /** What the feed that the articles stood in said of itself. */
  feed?: Partial<FeedInput> | undefined
  preset?: MarkdownPreset | undefined
  onIssue: OnIssue
}

/**
 * Write articles in a format.
 *
 * @throws {@linkcode CliError} if the format holds one article, and there are more.
 */
export function writeArticles(articles: readonly Article[], options: WriteOptions): string {
  const { format, onIssue } = options
  if (format === 'rss') return renderRss(toFeed(articles, options), { onIssue })
  if (format === 'atom') return renderAtom(toFeed(articles, options), { onIssue })
  if (format === 'json-feed') return renderJsonFeed(toFeed(articles, options), { onIssue })
  if (format === 'json') {
    return `${JSON.stringify(articles.length === 1 ? articles[0] : articles, null, 2)}\n`
  }
  if (format === 'text' && articles.length > 1) {
    return renderTextDigest(toFeed(articles, options), { width: 80, onIssue })
  }
  // A message of many articles is a digest of them.
  if (format === 'email' && articles.length > 1) {
    return renderDigest(toFeed(articles, options), { onIssue }).html
  }
  const [article, second] = articles
  if (!article || second) {
    throw new CliError(
      `Found ${articles.length} articles, and \`${format}\` holds one: choose one with \`--item 1\`, or write \`rss\`, \`atom\`, \`json-feed\` or \`json\`.`,
    )
  }
  return writers[format](article, options)
}

const writers: Record<
  Exclude<OutputFormat, 'rss' | 'atom' | 'json-feed' | 'json'>,
  (article: Article, options: WriteOptions) => string
> = {
  page: (article, { onIssue }) =>
    renderHtmlPage(article, { head: jsonLdScripts(articleToJsonLd(article)), onIssue }),
  html: (article, { onIssue }) => `${renderHtml(article, { onIssue })}\n`,
  markdown: (article, { onIssue, preset }) => renderMarkdown(article, { preset, onIssue }),
  'json-ld': (article, { onIssue }) => `${renderJsonLd(article, { indent: 2, onIssue })}\n`,
  text: (article, { onIssue }) => renderText(article, { width: 80, onIssue }),
  email: (article, { onIssue }) => renderEmail(article, { onIssue }).html,
  activitypub: (article, { onIssue }) => `${renderActivityArticle(article, { onIssue })}\n`,
  'standard-site': (article, { onIssue }) => `${renderStandardDocument(article, { onIssue })}\n`,
}

/** A feed of articles that stood in none is one of their site. */
function toFeed(articles: readonly Article[], { feed }: WriteOptions): Feed {
  const [first] = articles
  const url = first ? new URL('/', first.url).href : 'https://example.com/'
  const title = first?.publisher?.name ?? new URL(url).host
  return parseFeed({
    title,
    description: title,
    url,
    language: first?.language ?? 'en',
    ...feed,
    articles,
  })
}
