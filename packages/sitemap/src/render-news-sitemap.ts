import {
  type Article,
  checkedList,
  checkedTimestamp,
  checkOptions,
  expectOptions,
  type OnIssue,
  type RenderOptions,
  safeTimestamp,
} from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import { createAdder } from './adder.ts'
import { createEntryWriter } from './entry-writer.ts'
import { lostInNews } from './lost-fields.ts'

/** Configuration for {@linkcode renderNewsSitemap}. */
export interface NewsSitemapOptions extends RenderOptions {
  /** What time it is: an RFC 3339 timestamp. A renderer reads no clock. */
  now: string
  /** Name of the publication (default: the name of each article's publisher). */
  publication?: string | undefined
}

/**
 * Render a news sitemap: the articles published in the two days before `now`.
 *
 * Older and later articles are left out, as they should be. A retracted one is left out with the
 * issue `retracted-article`, for here nothing could say that it was retracted; one without a
 * publisher with `missing-publisher`; and those beyond 1,000, the format's limit, with
 * `sitemap-too-long`.
 *
 * @param articles - Articles, newest first; not changed.
 * @param options - Configuration.
 * @returns XML with a final newline.
 * @throws `RangeError` if `now` is not an RFC 3339 timestamp.
 * @see {@link https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap}
 */
export function renderNewsSitemap(
  articles: Iterable<Article>,
  options: NewsSitemapOptions,
): string {
  expectOptions(options, 'renderNewsSitemap')
  const { now, publication, onIssue } = options
  checkOptions({ publication }, { publication: 'string' })
  if (safeTimestamp(now) === undefined) {
    throw new RangeError(
      `\`now\` is \`${String(now)}\`, expected an RFC 3339 timestamp with an offset`,
    )
  }
  const end = Date.parse(now)
  const describe = (article: Article, xml: XmlWriter, report?: OnIssue): boolean => {
    const published = checkedTimestamp(article.publishedAt, ['publishedAt'], report)
    const age = published ? end - Date.parse(published) : Number.NaN
    if (!published || !(age >= 0 && age <= twoDays)) return false
    const name = publication ?? article.publisher?.name
    if (!isFit(article, name, report)) return false
    xml.open('news:news')
    xml.open('news:publication')
    xml.element('news:name', name)
    xml.element('news:language', newsLanguage(article.language))
    xml.close()
    xml.element('news:publication_date', published)
    xml.element('news:title', article.title)
    xml.close()
    return true
  }
  const writer = createEntryWriter(['news'], describe, onIssue, lostInNews)
  const add = createAdder(writer, { maxUrls: mostNews, onIssue })
  let text = writer.head
  for (const article of checkedList('articles', articles, 'a list of articles')) {
    const added = add(article)
    if (added === undefined) break
    text += added
  }
  return text + writer.tail
}

const twoDays = 172_800_000
const mostNews = 1000

function isFit(article: Article, name: string | undefined, onIssue?: OnIssue): boolean {
  if (article.status === 'retracted') {
    onIssue?.({
      code: 'retracted-article',
      severity: 'warning',
      message:
        'The article is retracted, but a news sitemap names news that stands: it was left out.',
      path: ['status'],
      fix: 'Nothing is to be done; its page says that it was retracted.',
    })
    return false
  }
  if (!name) {
    onIssue?.({
      code: 'missing-publisher',
      severity: 'warning',
      message: 'The article has no publisher, but news needs its name: it was left out.',
      path: ['publisher'],
      fix: 'Give the article a `publisher`, or set the option `publication`.',
    })
    return false
  }
  return true
}

/** News wants ISO 639 codes, and the script of Chinese by its place. */
function newsLanguage(language: string): string {
  const tag = String(language).toLowerCase()
  const [primary = ''] = tag.split('-')
  if (primary !== 'zh') return primary
  return /^zh-(?:hant|.*\b(?:tw|hk|mo)\b)/.test(tag) ? 'zh-tw' : 'zh-cn'
}
