import {
  type Article,
  type Category,
  checkOptions,
  direction,
  expectOptions,
  type Feed,
  formatDate,
  givenText,
  issuesUnder,
  isUnpublished,
  labels,
  type RenderOptions,
  readableArticle,
  readableFeed,
  type SafeHtml,
  type SourceFeed,
  safeTimestamp,
  safeUrl,
} from '@standfirst/core'
import { attribute } from './attribute.ts'
import { escapeHtml } from './escape-html.ts'
import { frameHtml } from './frame-html.ts'
import { type AlternateLink, type SiteHeadOptions, siteElements } from './head-elements.ts'
import { headingTag } from './heading-tag.ts'
import { isPageAddress } from './is-page-address.ts'
import { shownPicture } from './part/shown-picture.ts'
import { headElement } from './render-head.ts'
import { type PageFrame, pageDocument } from './render-html-page.ts'
import { reportList } from './report-lost.ts'

/** Configuration for {@linkcode renderHtmlList}. */
export interface HtmlListOptions extends RenderOptions, PageFrame, SiteHeadOptions {
  /** Give a whole document rather than a fragment (default: `false`). */
  page?: boolean | undefined
  /** Rank of the title (default: `1`). */
  headingRank?: 1 | 2 | 3 | 4 | 5 | undefined
  /** What stands over the list, where its title has more, such as the name of the site (default: the title). */
  heading?: string | undefined
  /** What stands above the articles, such as who wrote them (default: nothing). */
  intro?: SafeHtml | undefined
  /** Show the newest article large, as on a home page (default: `false`). */
  lead?: boolean | undefined
  /** Absolute address of the page with newer articles. */
  newerUrl?: string | undefined
  /** Absolute address of the page with older articles. */
  olderUrl?: string | undefined
  /** Absolute address of the page of a category that has none of its own (default: it is no link). */
  categoryUrl?: ((category: Category) => string | undefined) | undefined
  /**
   * Address that an article is read at here, absolute or relative to the list, as reader apps have one of
   * their own (default: the article's; also where one could do harm). Its own address stays in the list as the `u-url` of the entry, for programs.
   */
  articleUrl?: ((article: Article) => string | undefined) | undefined
  /** Put an icon beside the words that tell what AI made of a picture (default: `false`). */
  disclosureIcon?: boolean | undefined
  /** Content of the robots hint, in a whole document (default: none is written). */
  robots?: string | undefined
  /** Feeds, in a whole document (default: the feed's own address, as RSS). */
  alternates?: readonly AlternateLink[] | undefined
}

/**
 * Render the articles of a feed as a list of links, with dates and summaries (h-feed).
 *
 * @param given - Feed; it is not changed. Drafts and withheld articles are left out.
 * @param options - Configuration.
 * @returns A fragment without a final newline, or a document.
 */
export function renderHtmlList(given: Feed, options: HtmlListOptions = {}): string {
  expectOptions(options, 'renderHtmlList')
  checkOptions(options, kinds)
  const [feed, report] = readableFeed(given, options.onIssue)
  const { headingRank = 1, newerUrl, olderUrl } = options
  const { articles = [], description, language, title, url } = feed
  reportList(feed, options.page === true, report)
  const heading = options.heading ?? title
  const words = labels(String(language), options.labels)
  const items = articles.map((one, index) => {
    const under = issuesUnder(report, ['articles', index])
    const [article, onIssue] = readableArticle(one, under, { content: false })
    if (typeof one !== 'object' || one === null) return ''
    if (isUnpublished(article)) {
      onIssue?.({
        code: 'unpublished-article',
        severity: 'warning',
        message: `Found the status \`${article.status}\`, expected \`published\` or \`retracted\`: the article was left out`,
        path: ['status'],
        fix: 'Set its status to `published` when it may be read',
      })
      return ''
    }
    return item(article, feed, headingRank + 1, options, options.lead === true && index === 0)
  })
  const paging = [page('prev', newerUrl, words.newer), page('next', olderUrl, words.older)].join('')
  const main = `<section class="sf-list${options.lead ? ' sf-front' : ''} h-feed"${attribute('lang', language)} dir="${direction(String(language))}"><header class="sf-header">${headingTag(headingRank, escapeHtml(heading), ' class="p-name"')}<p class="sf-standfirst p-summary">${escapeHtml(description)}</p></header>${options.intro === undefined ? '' : frameHtml(options.intro, 'intro')}<ol>${items.join('')}</ol>${paging ? `<nav class="sf-paging">${paging}</nav>` : ''}</section>`
  if (!options.page) return main
  const {
    alternates = feed.feedUrl ? [{ href: feed.feedUrl, type: 'application/rss+xml', title }] : [],
  } = options
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    relation('canonical', url),
    ...alternates.map((one) => relation('alternate', one.href, one)),
    relation('prev', newerUrl),
    relation('next', olderUrl),
    options.robots ? `<meta name="robots" content="${escapeHtml(options.robots)}">` : '',
    `<meta property="og:type" content="website">`,
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    property('og:url', url),
    property('og:image', feed.image?.url),
    ...siteElements(options).map(headElement),
  ]
  return pageDocument(language, head.filter(Boolean).join('\n'), main, options)
}

function item(
  article: Article,
  feed: Feed,
  rank: number,
  options: HtmlListOptions,
  isLead: boolean,
): string {
  const { category, image, language, publishedAt, status, summary, title } = article
  const words = labels(String(language), options.labels)
  const url = safeUrl(article.url, 'media')
  const own = givenText('articleUrl', options.articleUrl?.(article))
  const here = typeof own === 'string' && isPageAddress(escapeHtml(own)) ? own : url
  const name = here
    ? `<a class="${here === url ? 'u-url ' : ''}p-name"${attribute('href', here)}>${escapeHtml(title)}</a>`
    : `<span class="p-name">${escapeHtml(title)}</span>`
  const permalink =
    url && here !== url ? `<a class="u-url" hidden${attribute('href', url)}></a>` : ''
  const { disclosureIcon } = options
  const src = safeUrl(image?.url, 'media')
  const img = (alt: string) =>
    `<img class="u-photo" src="${escapeHtml(src)}"${alt}${isLead ? ' fetchpriority="high"' : ' loading="lazy"'} decoding="async">`
  const picture =
    src && image ? shownPicture(img, image, { options: { disclosureIcon }, rich: true, words }) : ''
  const timestamp = safeTimestamp(publishedAt)
  const date = timestamp
    ? `<time class="dt-published" datetime="${escapeHtml(timestamp)}">${escapeHtml(formatDate(timestamp, words))}</time>`
    : ''
  const facts = [
    category ? `<span class="p-category">${categoryName(category, options)}</span>` : '',
    sourceName(article.source),
    date,
  ]
    .filter(Boolean)
    .join(' <span aria-hidden="true">·</span> ')
  const notice =
    status === 'retracted'
      ? `<p class="sf-notice sf-retracted"><strong>${escapeHtml(words.retracted)}</strong></p>`
      : ''
  const tongue =
    language === feed.language
      ? ''
      : `${attribute('lang', language)} dir="${direction(String(language))}"`
  return `<li class="h-entry"${tongue}>${picture}<p class="sf-kicker">${facts}</p>${headingTag(rank, name)}${permalink}${notice}<p class="p-summary">${escapeHtml(summary)}</p></li>`
}

function categoryName(category: Category, { categoryUrl }: HtmlListOptions): string {
  const href = safeUrl(category.url ?? givenText('categoryUrl', categoryUrl?.(category)), 'media')
  const name = escapeHtml(category.name)
  return href ? `<a${attribute('href', href)}>${name}</a>` : name
}

/** Whose feed an article was taken from, as rivers of several show it. */
function sourceName(source: SourceFeed | undefined): string {
  const href = safeUrl(source?.url, 'media')
  const name = source?.name || (href && new URL(href).host)
  if (!name) return ''
  const text = escapeHtml(name)
  return `<span class="sf-source">${href ? `<a${attribute('href', href)}>${text}</a>` : text}</span>`
}

function page(rel: string, url: unknown, label: string): string {
  const href = safeUrl(url, 'media')
  return href ? `<a rel="${rel}"${attribute('href', href)}>${escapeHtml(label)}</a>` : ''
}

function property(name: string, url: unknown): string {
  const content = safeUrl(url, 'media')
  return content ? `<meta property="${name}" content="${escapeHtml(content)}">` : ''
}

function relation(rel: string, url: unknown, more: Partial<AlternateLink> = {}): string {
  const href = safeUrl(url, 'media')
  return href
    ? `<link rel="${rel}"${attribute('type', more.type)}${attribute('title', more.title)} href="${escapeHtml(href)}">`
    : ''
}

const kinds = {
  page: 'boolean',
  headingRank: [1, 2, 3, 4, 5],
  heading: 'string',
  lead: 'boolean',
  newerUrl: 'string',
  olderUrl: 'string',
  categoryUrl: 'function',
  articleUrl: 'function',
  disclosureIcon: 'boolean',
  robots: 'string',
  alternates: 'links',
} as const
