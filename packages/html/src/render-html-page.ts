import {
  type Article,
  checkOptions,
  expectOptions,
  type Issue,
  readableArticle,
  type SafeHtml,
} from '@standfirst/core'
import { escapeHtml } from './escape-html.ts'
import { frameHtml } from './frame-html.ts'
import type { HeadOptions } from './head-elements.ts'
import type { HtmlOptions } from './html-options.ts'
import { isPageAddress } from './is-page-address.ts'
import { renderHead, rootAttributes } from './render-head.ts'
import { renderHtml } from './render-html.ts'
import { reportPage } from './report-lost.ts'

/** What frames the content of a page. */
export interface PageFrame {
  /** Addresses of stylesheets, absolute or relative to the page (default: none). */
  stylesheets?: readonly string[] | undefined
  /** More for the head: the JSON-LD script, icons. */
  head?: SafeHtml | readonly SafeHtml[] | undefined
  /** The site's header, before the article. */
  header?: SafeHtml | undefined
  /** What belongs to the article and follows it, such as its comments (default: nothing). */
  after?: SafeHtml | undefined
  /** The site's footer, after the article. */
  footer?: SafeHtml | undefined
}

/** Configuration for {@linkcode renderHtmlPage}. */
export interface HtmlPageOptions extends HtmlOptions, HeadOptions, PageFrame {}

/**
 * Render an article as a whole HTML document.
 *
 * @param given - Article to render; it is not changed.
 * @param options - Configuration of the fragment, the head and the frame.
 * @returns A document, with a final newline.
 */
export function renderHtmlPage(given: Article, options: HtmlPageOptions = {}): string {
  expectOptions(options, 'renderHtmlPage')
  const [article, onIssue] = readableArticle(given, options.onIssue)
  // What one of the two does not carry, the other may.
  const other = onIssue && ((issue: Issue) => isCarried(issue) && onIssue(issue))
  const head = renderHead(article, { ...options, onIssue: other })
  reportPage(article, onIssue)
  return pageDocument(
    article.language,
    head,
    renderHtml(article, { ...options, onIssue: other }),
    options,
  )
}

/** Whether an issue is no loss, or one in the text. */
function isCarried({ code, path }: Issue): boolean {
  return code !== 'not-carried' || (path[0] === 'sections' && path.length > 1)
}

/** A document around HTML. */
export function pageDocument(
  language: unknown,
  head: string,
  main: string,
  { after, footer, head: more = [], header, stylesheets = [] }: PageFrame,
): string {
  checkOptions({ stylesheets }, { stylesheets: 'addresses' })
  const sheets = stylesheets
    .filter((href) => isPageAddress(escapeHtml(href)))
    .map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">\n`)
  const extra = (Array.isArray(more) ? more : [more]).map((one) => `${frameHtml(one, 'head')}\n`)
  return `<!doctype html>
<html${rootAttributes(language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
${sheets.join('')}${extra.join('')}</head>
<body class="sf-page">
${header ? `<header class="sf-site">${frameHtml(header, 'header')}</header>\n` : ''}<main id="sf_main">${main}${after ? `<div class="sf-site">${frameHtml(after, 'after')}</div>` : ''}</main>
${footer ? `<footer class="sf-site">${frameHtml(footer, 'footer')}</footer>\n` : ''}</body>
</html>
`
}
