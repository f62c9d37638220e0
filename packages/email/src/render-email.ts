import {
  type Article,
  direction,
  expectOptions,
  labels,
  noticeBefore,
  type OnIssue,
  type Renderer,
  readableArticle,
  safeUrl,
  unsafeHtml,
} from '@standfirst/core'
import { html, renderHtml } from '@standfirst/html'
import { renderText } from '@standfirst/text'
import { assertOptions } from './assert-options.ts'
import { dress } from './dress.ts'
import type { Email } from './email.ts'
import type { EmailOptions } from './email-options.ts'
import { listHeaders } from './list-headers.ts'
import { oneLine } from './one-line.ts'
import { callToAction } from './part/button.ts'
import { messageDocument, preheaderOf } from './part/document.ts'
import { header } from './part/header.ts'
import { leadImage, mediaList } from './part/media.ts'
import { reportArticle } from './report-article.ts'
import { stylesOf } from './styles.ts'
import { textPart } from './text-part.ts'

/**
 * Render an article as the parts of a message: HTML that Outlook, Gmail and Apple Mail show, plain text, subject
 * and headers. `composeEmail` of `@standfirst/email/compose` makes one MIME message of them.
 *
 * The HTML holds no script, form or player, and no relative address. Sections for paying readers are left out and
 * reported.
 *
 * @param given - Article to render; it is not changed.
 * @param options - Configuration.
 * @throws `TypeError` for an option that is of the wrong kind.
 *
 * @example
 * ```ts
 * import { defineArticle } from '@standfirst/core'
 * import { renderEmail } from '@standfirst/email'
 *
 * const article = defineArticle({
 *   url: 'https://example.com/a/',
 *   language: 'en',
 *   title: 'A',
 *   summary: 'About A.',
 *   publishedAt: '2026-11-23T09:30:00Z',
 * })
 * const list = { unsubscribeUrl: 'https://example.com/leave?reader=1' }
 * renderEmail(article, { list }).headers['List-Unsubscribe'] // → '<https://example.com/leave?reader=1>'
 * ```
 */
export function renderEmail(given: Article, options: EmailOptions = {}): Email {
  expectOptions(options, 'renderEmail')
  const [article, onIssue] = readableArticle(given, options.onIssue)
  const { language, summary, title, url } = article
  assertOptions(options)
  const headers = listHeaders(options.list)
  const subject = oneLine(options.subject ?? noticeBefore(title, article, options.labels))
  const preheader = preheaderOf(
    oneLine(options.preheader ?? noticeBefore(summary, article, options.labels)),
  )
  const dir = direction(String(language))
  const styles = stylesOf(options.theme, dir)
  const words = labels(String(language), options.labels)
  reportArticle(article, onIssue)
  const body = renderHtml(
    // That it was retracted is said in the header, before what it claims.
    { ...article, media: [], status: 'published' },
    {
      profile: 'feed',
      leadImage: false,
      labels: options.labels,
      onIssue: ofSections(onIssue),
      sections: { callToAction: (section, context) => callToAction(section, context, styles) },
    },
  )
  const tags = article.tags.length ? html`<p>${article.tags.join(' · ')}</p>` : ''
  const main = html`${header(article, words)}${leadImage(article, words, onIssue)}${mediaList(article, words, onIssue)}${unsafeHtml(body)}${tags}`
  const page = safeUrl(url, 'media')
  const content = {
    language,
    subject,
    preheader,
    main: unsafeHtml(dress(main.__html, styles)),
    url: page,
    shorten:
      'Shorten the article, or send its beginning with a call to action that leads to the rest.',
  }
  const text = renderText(article, { labels: options.labels, width: options.textWidth ?? 72 })
  return {
    subject,
    preheader,
    html: messageDocument(content, options, styles, onIssue),
    text: textPart(text, language, options),
    headers,
  }
}

/** The article as the HTML of a message, for code that takes any {@linkcode Renderer}. */
export const emailRenderer: Renderer<Article, EmailOptions> = {
  name: 'email',
  mediaType: 'text/html',
  extension: '.html',
  render: (article, options) => renderEmail(article, options).html,
}

/** What HTML for feeds leaves to an item, a message carries: only what is lost in sections is lost here. */
function ofSections(onIssue: OnIssue | undefined): OnIssue | undefined {
  return (
    onIssue &&
    ((issue) => {
      if (issue.code !== 'not-carried' || issue.path[0] === 'sections') onIssue(issue)
    })
  )
}
