import {
  checkOptions,
  direction,
  expectOptions,
  type Feed,
  type FeedItem,
  feedItems,
  feedSummary,
  type Issue,
  labels,
  mediaDisclosureText,
  noticeBefore,
  readableFeed,
  type SafeHtml,
  safeUrl,
  unsafeHtml,
} from '@standfirst/core'
import { html } from '@standfirst/html'
import { renderTextDigest } from '@standfirst/text'
import { assertOptions } from './assert-options.ts'
import { dress } from './dress.ts'
import type { Email } from './email.ts'
import type { EmailOptions } from './email-options.ts'
import { listHeaders } from './list-headers.ts'
import { oneLine } from './one-line.ts'
import { messageDocument, preheaderOf } from './part/document.ts'
import { facts, titleLink } from './part/header.ts'
import { reportDigest } from './report-digest.ts'
import { columnWidth, line, stylesOf } from './styles.ts'
import { textPart } from './text-part.ts'

/** Configuration for {@linkcode renderDigest}. */
export interface DigestOptions extends EmailOptions {
  /** Name the newest of the articles only: at most so many (default: all). */
  limit?: number | undefined
  /** Show the image of each article (default: `true`). */
  images?: boolean | undefined
}

/**
 * Render a feed as the parts of a message: each article with its image, title, byline, date and summary, and a link
 * to its page.
 *
 * @param given - Feed; it is not changed. Drafts and withheld articles are left out and reported.
 * @param options - Configuration; `subject` defaults to the title of the feed, `preheader` to the titles of its
 *   articles, or its description if there are none.
 * @throws `TypeError` for an option that is of the wrong kind.
 */
export function renderDigest(given: Feed, options: DigestOptions = {}): Email {
  expectOptions(options, 'renderDigest')
  const [feed, onIssue] = readableFeed(given, options.onIssue)
  const { images = true, limit } = options
  const { description, language, title, url } = feed
  assertOptions(options)
  checkOptions({ images }, { images: 'boolean' })
  const headers = listHeaders(options.list)
  const styles = stylesOf(options.theme, direction(String(language)))
  reportDigest(feed, images, onIssue)
  const items = [...feedItems(feed.articles ?? [], { content: 'summary', limit, onIssue })]
  if (items.length === 0) onIssue?.(emptyDigest)
  const titles = items
    .map(({ article }) => oneLine(noticeBefore(article.title, article, options.labels)))
    .filter(Boolean)
  const subject = oneLine(options.subject ?? title)
  const preheader = preheaderOf(oneLine(options.preheader ?? (titles.join(' · ') || description)))
  const main = html`<h1>${titleLink(url, title)}</h1><p>${description}</p>${items.map((item) => itemOf(item, images, options))}`
  const content = {
    language,
    subject,
    preheader,
    main: unsafeHtml(dress(main.__html, styles)),
    url: safeUrl(url, 'media'),
    shorten: 'Name fewer articles: `limit` says how many (`digest` in a configuration).',
  }
  const text = renderTextDigest(given, {
    labels: options.labels,
    limit,
    width: options.textWidth ?? 72,
  })
  return {
    subject,
    preheader,
    html: messageDocument(content, options, styles, onIssue),
    text: textPart(text, language, options),
    headers,
  }
}

const emptyDigest: Issue = {
  code: 'empty-digest',
  severity: 'warning',
  message: 'Found no article that may be read, expected one: the message names none.',
  path: ['articles'],
  fix: 'Send it when there is something to read.',
}

function itemOf(item: FeedItem, images: boolean, options: DigestOptions): SafeHtml {
  const { article } = item
  const { image, language, title, url } = article
  const words = labels(String(language), options.labels)
  const href = safeUrl(url, 'media')
  const src = images ? safeUrl(image?.url, 'media') : undefined
  const width = image?.width && image.width < columnWidth ? image.width : columnWidth
  const img =
    src &&
    html`<img src="${src}" alt="${image?.alt ?? ''}" width="${width}" style="display:block;width:100%;max-width:${width}px;height:auto;border:0">`
  const made = img && image ? mediaDisclosureText(image, words) : ''
  const linked = href ? html`<a href="${href}">${img}</a>` : img
  // It may be seen here first.
  const picture = made
    ? html`<figure>${linked}<figcaption>${made}</figcaption></figure>`
    : img
      ? html`<p>${linked}</p>`
      : ''
  const summary = feedSummary(item, options.labels)
  const rule = unsafeHtml(`border-top:1px solid ${line};margin:24px 0 0;padding:4px 0 0`)
  return html`<div class="sf-rule" lang="${String(language)}" dir="${direction(String(language))}" style="${rule}"><h2>${titleLink(url, title)}</h2>${facts(article, words)}${picture}${summary ? html`<p>${summary}</p>` : ''}</div>`
}
