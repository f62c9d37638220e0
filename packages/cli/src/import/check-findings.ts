import { lintArticle } from '@standfirst/check'
import { deadReferences, type SiteReference, siteReferences } from '@standfirst/check/references'
import { type Article, filterFeed, type Issue } from '@standfirst/core'
import type { ImportReport } from '@standfirst/import/wordpress'
import { pagePath } from '@standfirst/publication'

/** Findings of one code: how many there are, and the first one. */
export type FindingCount = ImportReport['changed'][number]

/** Collects what `check` says of an import, so that its report says it first. */
export interface CheckFindings {
  add(article: Article): void
  /**
   * All of it: pictures without a text, summaries that repeat the title, tags that no folder can be named
   * after, and links and files that are nowhere on the new site.
   *
   * @param others - Further addresses that the site has, such as those of files.
   */
  counts(others: Iterable<string>): FindingCount[]
}

/** Begin to collect it. Drafts and what is withheld stand in no output, and are not checked. */
export function checkFindings(): CheckFindings {
  const counts = new Map<string, FindingCount>()
  const pages: string[] = []
  const references: { from: string; of: SiteReference[] }[] = []
  const names = new Set<string>()
  const count = ({ code, message }: Issue, url: string): void => {
    const known = counts.get(code)
    if (known) known.count++
    else counts.set(code, { code, count: 1, example: { message, url } })
  }
  return {
    add(article) {
      if (article.status !== 'published') return
      const { url } = article
      const site = new URL('/', url).href
      for (const issue of lintArticle(article)) count(issue, url)
      for (const name of article.tags.filter((tag) => !names.has(tag))) {
        names.add(name)
        if (!hasFolder(name, article, site)) count(noFolder(name), url)
      }
      pages.push(url)
      const of = siteReferences(article, site)
      if (of.length) references.push({ from: url, of })
    },
    counts(others) {
      const addresses = new Set([...pages, ...others])
      for (const { origin } of pages.map((page) => new URL(page))) addresses.add(`${origin}/`)
      for (const { from, of } of references) {
        for (const issue of deadReferences(of, addresses)) count(issue, from)
      }
      return [...counts.values()]
    },
  }
}

function hasFolder(tag: string, article: Article, site: string): boolean {
  const { language } = article
  const feed = { url: site, title: '', language, articles: [article] }
  const page = pagePath(filterFeed(feed as never, { tag }).url, site)
  return page?.endsWith('index.html') === true
}

function noFolder(tag: string): Issue {
  return {
    code: 'unwritable-address',
    severity: 'warning',
    message: `Found the tag \`${tag}\`, expected one that a folder can be named after: it has no feed and no list of its own.`,
    path: [],
    fix: 'Spell it without signs that file systems refuse.',
  }
}
