import { isUnpublished } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { SitePage, SitePages } from '../config/site-page.ts'
import { createFileHashes } from '../source/file-hashes.ts'
import type { Scan } from '../source/scan.ts'
import { scanMarkdown } from '../source/scan-markdown.ts'
import { readArticle } from './read-article.ts'
import { setOwnAddresses } from './set-own-addresses.ts'

/** Stands for the date of a page that says none: the gate wants one. */
const noDate = '1970-01-01T00:00:00Z'

/**
 * Read the pages that are no articles: Markdown files of a folder, through the gate. They need no date
 * and no summary, and have no authors but those that they name.
 *
 * @returns Those that may be seen, and all that is wrong with any.
 * @throws {@linkcode PublicationError} if the folder is named and not there.
 */
export function readPages(config: Omit<ResolvedConfig, 'sitePages'>): SitePages {
  const { defaults, feed, pages, root } = config
  const scan: Scan = { entries: [], files: new Map(), issues: [] }
  if (pages.folder === undefined) return { pages: [], files: scan.files, issues: [] }
  const { language, publisher } = defaults
  const own = {
    publishedAt: noDate,
    ...(language && { language }),
    ...(publisher && { publisher }),
  }
  const context = {
    config: {
      ...{ ...config, defaults: own, feed: { ...feed, authors: [] } },
      pages: { ...pages, folder: undefined },
      sitePages: { pages: [], files: scan.files, issues: [] },
    },
    files: scan.files,
  }
  scanMarkdown({ markdown: pages.folder }, { ...context.config, root }, scan, createFileHashes())
  setOwnAddresses(scan.entries, context)
  const read = scan.entries.map((entry) => readArticle(entry, context))
  const issues = read.flatMap((one) =>
    one.issues.filter(({ code }) => code !== 'summary-from-text'),
  )
  return {
    files: scan.files,
    issues: [...scan.issues, ...issues],
    pages: read.flatMap(({ article, hash, key, lookups }): SitePage[] => {
      if (!article || isUnpublished(article)) return []
      const { publishedAt, ...rest } = article
      const dated = publishedAt === noDate ? rest : article
      return [{ key, article: dated, hash, lookups }]
    }),
  }
}
