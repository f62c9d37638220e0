import { type Article, type Issue, isUnpublished } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { SitePage, SitePages, UnseenPage } from '../config/site-page.ts'
import { isWaiting } from '../output/is-waiting.ts'
import { createFileHashes } from '../source/file-hashes.ts'
import type { Scan } from '../source/scan.ts'
import { scanMarkdown } from '../source/scan-markdown.ts'
import type { SourceEntry } from '../source/source-entry.ts'
import { type PageCandidate, pageCandidates } from './page-candidates.ts'
import { pageType } from './page-type.ts'
import { type LoadedArticle, type ReadContext, readArticle } from './read-article.ts'
import { setOwnAddresses } from './set-own-addresses.ts'
import { isUndated, undatedPage } from './undated-page.ts'

/** Stands for the date of a page that says none: the gate wants one. */
const noDate = '1970-01-01T00:00:00Z'

/** Stands for a summary that nothing gives. */
const noSummary = '-'

/**
 * Read the pages that are no articles, through the gate: Markdown files of a folder, and those of the
 * sources that say so. They need no date and no summary, and have no authors but those that they name.
 *
 * @param drafts - Whether those that are drafts are seen, too.
 * @returns Those that may be seen, and all that is wrong with any.
 * @throws {@linkcode PublicationError} if the folder is named and not there.
 */
export function readPages(
  config: Omit<ResolvedConfig, 'sitePages'>,
  drafts: boolean = false,
): SitePages {
  const { pages } = config
  const none: SitePages = { pages: [], unseen: [], keys: [], files: {}, issues: [] }
  const plain = { ...config, sitePages: none }
  const own: Scan = { entries: [], files: new Map(), issues: [] }
  if (pages.folder !== undefined) {
    const inFolder = { ...plain, pages: { ...pages, folder: undefined } }
    scanMarkdown({ markdown: pages.folder }, inFolder, own, createFileHashes())
  }
  const sources = pageCandidates(plain)
  const context: ReadContext = {
    config: asPages(plain),
    files: new Map([...own.files, ...sources.files]),
  }
  setOwnAddresses(own.entries, context)
  const asGiven = { ...context, config: plain, isStrict: true }
  const found = sources.candidates.flatMap((one) => pageOf(one, asGiven))
  const read = [
    ...own.entries.map((entry) => ({ page: readPage(entry, context), said: [] as Issue[] })),
    ...found.map(({ entry, said }) => ({ page: readPage(entry, context), said })),
  ]
  followLinks(read, sources.entries, context, plain)
  const moments = read.flatMap(({ page }) => page.changesAt ?? [])
  return {
    files: Object.fromEntries(
      [...own.files.keys()].map((url) => [url, context.files.get(url) ?? {}]),
    ),
    keys: read.map(({ page }) => page.key),
    issues: [...own.issues, ...read.flatMap(({ page, said }) => [...said, ...told(page)])],
    pages: read.flatMap(({ page }) => seen(page, config, drafts)),
    unseen: read.flatMap(({ page }) => unseen(page, config, drafts)),
    ...(moments.length > 0 && { changesAt: first(moments) }),
  }
}

/** Read a page, which needs no summary: where no text gives one, as in a page of a picture, it has none. */
function readPage(entry: SourceEntry, context: ReadContext): LoadedArticle {
  const read = readArticle(entry, context)
  const lacks = read.issues.some(({ code, path }) => code === 'missing' && path[0] === 'summary')
  if (!lacks) return read
  const { config } = context
  const defaults = { ...config.defaults, summary: noSummary }
  const again = readArticle(entry, { ...context, config: { ...config, defaults } })
  const { article } = again
  return article ? { ...again, article: { ...article, summary: '' } } : read
}

/** As files are read that need no date, and whose authors are not those of the publication. */
function asPages(config: ResolvedConfig): ResolvedConfig {
  const { defaults, feed } = config
  const { language, publisher } = defaults
  return {
    ...config,
    feed: { ...feed, authors: [] },
    defaults: {
      publishedAt: noDate,
      ...(language && { language }),
      ...(publisher && { publisher }),
    },
  }
}

/**
 * Whether a file of a source is a page: it says so; or it has no date, and its tool shows it as a page,
 * which is told where the file itself doesn't say it.
 */
function pageOf(
  { entry, isAtTop }: PageCandidate,
  context: ReadContext,
): { entry: SourceEntry; said: Issue[] } | [] {
  const read = readArticle(entry, context)
  const page = read.site?.page ?? 'is-not'
  if (page === 'is') return { entry, said: [] }
  if (!isUndated(read.issues) || (page === 'is-not' && !isAtTop)) return []
  if (page === 'may-be') return { entry, said: [] }
  const asPage = readArticle(entry, { ...context, config: asPages(context.config) })
  const { article } = asPage
  // Without a text it is what a theme fills: a search, an archive; at the site's own address, a home page.
  const isText = article && article.sections.length > 0 && article.url !== context.config.feed.url
  const issue = isText && undatedPage(read.issues, true)
  return issue ? { entry, said: [{ ...issue, file: entry.key }] } : []
}

/** Links of pages to articles whose front matter names their address. */
function followLinks(
  read: { page: LoadedArticle }[],
  entries: readonly SourceEntry[],
  context: ReadContext,
  config: ResolvedConfig,
): void {
  const linked = new Set(read.flatMap(({ page }) => Object.values(page.lookups)))
  const meant = entries.filter(
    ({ origin }) => origin.kind === 'markdown' && linked.has(origin.pageUrl),
  )
  const before = new Map(context.files)
  setOwnAddresses(meant, { config, files: context.files })
  if (meant.every(({ origin }) => isSame(origin, before, context.files))) return
  for (const one of read) one.page = readPage(one.page.entry, context)
}

function isSame(
  origin: SourceEntry['origin'],
  before: ReadContext['files'],
  now: ReadContext['files'],
): boolean {
  return (
    origin.kind !== 'markdown' || before.get(origin.fileUrl)?.url === now.get(origin.fileUrl)?.url
  )
}

function told({ issues }: LoadedArticle): Issue[] {
  return issues.filter(({ code }) => code !== 'summary-from-text')
}

function seen(
  { aliases, article, changesAt, hash, key, lookups, site }: LoadedArticle,
  config: Pick<ResolvedConfig, 'future' | 'now'>,
  drafts: boolean,
): SitePage[] {
  if (!article || !isSeen(article, config, drafts)) return []
  const { publishedAt, ...rest } = article
  const dated = publishedAt === noDate ? rest : article
  const menu = site?.menu === true ? article.title : site?.menu
  const type = pageType(article.url)
  const page = { key, article: dated, hash, lookups, type, aliases }
  return [{ ...page, ...(menu !== undefined && { menu }), ...(changesAt && { changesAt }) }]
}

function isSeen(
  article: Article,
  config: Pick<ResolvedConfig, 'future' | 'now'>,
  drafts: boolean,
): boolean {
  return (drafts || !isUnpublished(article)) && !isWaiting(article, config)
}

function unseen(
  { article, key }: LoadedArticle,
  config: Pick<ResolvedConfig, 'future' | 'now'>,
  drafts: boolean,
): UnseenPage[] {
  if (!article || isSeen(article, config, drafts)) return []
  const { publishedAt, url } = article
  return [{ key, url, ...(!isUnpublished(article) && { waits: publishedAt }) }]
}

function first(moments: readonly string[]): string {
  return moments.reduce((one, other) => (Date.parse(other) < Date.parse(one) ? other : one))
}
