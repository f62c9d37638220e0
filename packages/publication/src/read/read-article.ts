import { readFileSync } from 'node:fs'
import {
  type Article,
  type Issue,
  isUnpublished,
  resolveRights,
  resolveUrl,
  safeParseArticle,
} from '@standfirst/core'
import type { MarkdownParseOptions } from '@standfirst/markdown'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { pagePath } from '../output/page-path.ts'
import { withKnownAuthors } from '../output/with-known-authors.ts'
import { pictureStore } from '../picture/picture-store.ts'
import { withPictureSize } from '../picture/with-pictures.ts'
import { readText } from '../source/read-text.ts'
import type { MarkdownOrigin, SiteFile, SourceEntry } from '../source/source-entry.ts'
import { sourceHash } from '../source/source-hash.ts'
import { withNames } from '../source/with-names.ts'
import { aliasesOf } from './aliases-of.ts'
import { safeParseMarkdown } from './markdown-reader.ts'
import { matterName } from './matter-name.ts'
import { paidText } from './paid-text.ts'
import { type Lookups, resolveFiles } from './resolve-files.ts'
import { referenceResolver } from './resolve-reference.ts'
import { readSiteMatter, type SiteMatter } from './site-matter.ts'
import { undatedDraft } from './undated-draft.ts'
import { heldBackOf, orPages, undatedPage } from './undated-page.ts'

/** An article of a publication, as it was read. */
export interface LoadedArticle {
  /** Names it in the publication: the path of its file, from the configuration's folder. */
  key: string
  /** Where it was read from. */
  entry: SourceEntry
  /** Of what was read: another one than the entry's if the file was saved since it was found. */
  hash: string
  /** The article; none if the gate refused it. */
  article?: Article | undefined
  /** When it may begin or cease to be seen: it must be read again then. */
  changesAt?: string | undefined
  /** What is wrong with it. */
  issues: Issue[]
  /** What it looked for beside its file. */
  lookups: Lookups
  /** The pictures of the site that it shows, by their addresses: a name of how each is shown. */
  pictures: Readonly<Record<string, string>>
  /** Absolute former addresses that lead to it now. */
  aliases: readonly string[]
  /** What its front matter says of its place in the site. */
  site?: SiteMatter | undefined
  /** Changes with what its front matter says; none where it has none. */
  matter?: string | undefined
}

/** What reading an article needs to know. */
export interface ReadContext {
  config: ResolvedConfig
  /** What stands beside articles, by its address. */
  files: Map<string, SiteFile>
  /** Tell what is wrong with a file that may be no article, too (default: `false`, and it is left out). */
  isStrict?: boolean | undefined
}

/**
 * Read an article from where it is: parsed, through the gate, with the publication's policy.
 *
 * @param onPlaces - Given what says where in its file a path of the article stands, if it is Markdown.
 */
export function readArticle(
  entry: SourceEntry,
  context: ReadContext,
  onPlaces?: MarkdownParseOptions['onPlaces'],
): LoadedArticle {
  const { config } = context
  const { key, origin } = entry
  const { feed, sections } = config
  const bytes = origin.kind === 'markdown' ? readFileSync(origin.file) : undefined
  const hash = sourceHash(entry, bytes)
  const source = bytes && readText(bytes)
  if (source && source.text === undefined) {
    return {
      key,
      entry,
      hash,
      issues: inFile(source.issues, key),
      lookups: {},
      pictures: {},
      aliases: [],
    }
  }
  const moments: string[] = []
  const onExpiry = (date: string) => moments.push(date)
  let site: SiteMatter | undefined
  let matter: string | undefined
  const onMatter = (data: Readonly<Record<string, unknown>>) => {
    const read = readSiteMatter(data, origin.kind === 'markdown' ? origin.preset : undefined)
    site = read.said
    matter = matterName(data)
    return read
  }
  const lookups: Lookups = {}
  const result =
    origin.kind === 'markdown'
      ? safeParseMarkdown(source?.text ?? '', {
          ...markdownOptions(key, origin, config),
          resolveReference: referenceResolver(origin, feed.url, context.files, lookups),
          onExpiry,
          onMatter,
          onPlaces,
        })
      : safeParseArticle(withDefaults(JSON.parse(origin.json), config), {
          baseUrl: feed.url,
          sections,
        })
  const issues = inFile([...(source?.issues ?? []), ...result.issues], key)
  if (!result.success) {
    const readAgain = (defaults: ResolvedConfig['defaults']) =>
      readArticle(entry, { ...context, config: { ...config, defaults } }).article
    const draft = context.isStrict ? undefined : undatedDraft(issues, config, readAgain)
    const isOfTool = origin.kind === 'markdown' && origin.preset !== undefined
    // Nobody has said that all files of another tool's site are articles, and what its theme fills is none.
    const isGuessed = config.file === undefined || isMatterAlone(source?.text ?? '')
    const page = isOfTool && isGuessed && !context.isStrict ? undatedPage(issues) : undefined
    const told =
      draft ?? (page ? [{ ...page, file: key }] : (heldBackOf(issues) ?? orPages(issues)))
    return { key, entry, hash, issues: told, lookups, pictures: {}, aliases: [], site, matter }
  }
  // No list shows what is held back.
  if (isUnpublished(result.article)) {
    const found = issues.findIndex(({ code }) => code === 'summary-from-text')
    if (found >= 0) issues.splice(found, 1)
  }
  if (origin.kind === 'markdown' && origin.addressIssue)
    issues.push({ file: key, ...origin.addressIssue })
  issues.push(...addressIssues(result.article.url, key, config))
  issues.push(...paidText(result.article, key, config))
  const rights = resolveRights(result.article, feed)
  let article: Article = rights ? { ...result.article, rights } : result.article
  if (origin.kind === 'markdown') {
    article = { ...article, authors: withNames(article.authors, origin.authors) }
    article = resolveFiles(article, origin, context.files, lookups)
  }
  article = withPictureSize(withKnownAuthors(article, config), config, context.files)
  const pictures = pictureStore(config, context.files).names(article)
  moments.push(article.publishedAt)
  const preset = origin.kind === 'markdown' ? origin.preset : undefined
  const { aliases, issues: ofAliases } = aliasesOf(
    site?.aliases ?? [],
    article.url,
    preset,
    feed.url,
  )
  issues.push(...inFile(ofAliases, key))
  const changesAt = next(moments, config.now)
  return { key, entry, hash, article, changesAt, issues, lookups, pictures, aliases, site, matter }
}

/** Whether a text is nothing but front matter. */
function isMatterAlone(text: string): boolean {
  return /^\s*(?:---\n[\s\S]*?\n---|\+\+\+\n[\s\S]*?\n\+\+\+)\s*$/.test(
    text.replaceAll('\r\n', '\n'),
  )
}

function inFile(issues: readonly Issue[], key: string): Issue[] {
  return issues.map((issue) => ({ file: key, ...issue }))
}

/** How a Markdown file of the publication is parsed. */
export function markdownOptions(
  key: string,
  { headings, inherited, isPermalink, pageUrl, preset }: MarkdownOrigin,
  { defaults, now, sections, timeZone }: ResolvedConfig,
): MarkdownParseOptions {
  const url = isPermalink ? pageUrl : undefined
  const own = { path: key, baseUrl: pageUrl, url, preset, headings, inherited }
  return { ...own, defaults, timeZone, now, sections }
}

/** The first of some moments that is still to come. */
function next(moments: readonly string[], now: string): string | undefined {
  return moments
    .filter((moment) => Date.parse(moment) > Date.parse(now))
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))[0]
}

/** An article as it was read, with what the publication says of all; its address is on the site. */
function withDefaults(value: unknown, { defaults, feed }: ResolvedConfig): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { url } = value as { url?: unknown }
  const own = typeof url === 'string' ? resolveUrl(url, feed.url, 'media') : undefined
  return { ...defaults, ...value, ...(own !== undefined && { url: own }) }
}

/** An address that no file of the output folder can stand for. */
function addressIssues(url: string, file: string, { feed }: ResolvedConfig): Issue[] {
  if (pagePath(url, feed.url) !== undefined) return []
  const isOwn = url.startsWith(feed.url)
  return [
    {
      code: isOwn ? 'unwritable-address' : 'address-elsewhere',
      severity: isOwn ? 'error' : 'warning',
      message: isOwn
        ? `Found the address \`${url}\`, expected one that a file can stand for: without a query, and with names that every file system takes.`
        : `Found the address \`${url}\`, expected one under \`${feed.url}\`: the article stands in feeds and lists, without a page.`,
      path: ['url'],
      file,
      fix: isOwn
        ? 'Write another `url`.'
        : 'Correct `url`, or leave it if the article is published there.',
    },
  ]
}
