import {
  type Article,
  checkedUrl,
  issuesUnder,
  isUnpublished,
  type OnIssue,
  readableArticle,
  reportLosses,
} from '@standfirst/core'
import { createReportingWriter, type XmlWriter } from '@standfirst/xml'

/** Writes the parts of a sitemap. */
export interface EntryWriter {
  head: string
  tail: string
  /** Write a page's entry; `''` if the page is left out. */
  entry(article: Article): string
}

/**
 * Make a writer of sitemaps.
 *
 * @param prefix - Prefixes to declare, of {@linkcode namespaces}.
 * @param describe - Writes what stands in an entry after the address; `false` leaves the page out.
 * @param onIssue - Receives issues, with paths from the list of articles.
 * @param losses - What the format has no place for, told of the first article that has it.
 */
export function createEntryWriter(
  prefixes: readonly (keyof typeof namespaces)[],
  describe: (article: Article, xml: XmlWriter, onIssue?: OnIssue) => boolean,
  onIssue?: OnIssue,
  losses: (article: Article) => readonly string[] = () => [],
): EntryWriter {
  const told = new Set<string>()
  const xml = createReportingWriter(namespaces, onIssue)
  xml.declaration()
  xml.open('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, prefixes)
  const head = xml.take()
  const content = prefixes.includes('image')
  let index = -1
  return {
    head,
    tail: '</urlset>\n',
    entry(given) {
      index++
      const under = issuesUnder(onIssue, [index])
      const [article, report] = readableArticle(given, under, { content })
      xml.from(article, report)
      const url = pageUrl(article, report)
      if (!url) return ''
      xml.open('url')
      xml.element('loc', url)
      const kept = describe(article, xml, report)
      if (kept && report) reportLosses(article, 'a sitemap', losses(article), once(told, report))
      xml.close()
      const text = xml.take()
      return kept ? text : ''
    },
  }
}

function once(told: Set<string>, report: OnIssue): OnIssue {
  return (issue) => {
    const field = String(issue.path[0])
    if (told.has(field)) return
    told.add(field)
    report(issue)
  }
}

const namespaces = {
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  xhtml: 'http://www.w3.org/1999/xhtml',
}

function pageUrl(article: Article, onIssue?: OnIssue): string | undefined {
  const { status, url } = article
  if (isUnpublished(article)) {
    onIssue?.({
      code: 'unpublished-article',
      severity: 'warning',
      message: `The article's status is \`${status}\`, but a sitemap names \`published\` and \`retracted\` ones: it was left out.`,
      path: [],
      fix: 'Set its status to `published` when it may be read.',
    })
    return undefined
  }
  const safe = checkedUrl(url, 'media', ['url'], onIssue)
  if (safe && safe.length > longest) {
    onIssue?.({
      code: 'long-url',
      severity: 'warning',
      message: `The address is \`${safe.length}\` characters long, expected at most \`${longest}\`: the page was left out.`,
      path: ['url'],
      fix: 'Give the page a shorter address.',
    })
    return undefined
  }
  return safe
}

const longest = 2048
