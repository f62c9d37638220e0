import { existsSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Issue } from '@standfirst/core'
import { boundaryOf } from '../config/boundary.ts'
import { markdownName } from '../config/markdown-name.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { MarkdownSourceConfig } from '../config/standfirst-config.ts'
import { PublicationError } from '../publication-error.ts'
import { beginningOf } from './beginning-of.ts'
import { createInheritance } from './create-inheritance.ts'
import type { FileHashes } from './file-hashes.ts'
import { unreadableIssue } from './file-issues.ts'
import { addFilesAbove } from './files-above.ts'
import { inheritingHash } from './inheriting-hash.ts'
import { hasText, isOfList, unreadLists } from './list-texts.ts'
import { namedAuthors } from './named-authors.ts'
import { permalinkFinder } from './permalink-finder.ts'
import type { Scan } from './scan.ts'
import { skipper } from './skipper.ts'
import { unreadFormat, unreadTexts } from './unread-format.ts'
import { walkFolder } from './walk-folder.ts'

/** What is a number whole. */
const isVersion = /^\d+(?:\.\d+)*(?:\.x)?$/

/** What of a configuration it needs. */
export type ScanConfig = Pick<
  ResolvedConfig,
  | 'assets'
  | 'feed'
  | 'file'
  | 'linkedFolders'
  | 'output'
  | 'pages'
  | 'root'
  | 'sitePages'
  | 'sources'
  | 'timeZone'
>

/**
 * Find the Markdown files of a folder, and what stands beside them. Hidden files and folders, those
 * whose name begins with `_`, `node_modules`, the output folder and the `README.md` of the folder itself are ignored.
 */
export function scanMarkdown(
  source: MarkdownSourceConfig,
  config: ScanConfig,
  scan: Scan,
  hashes: Pick<FileHashes, 'of'>,
): void {
  const folder = resolve(config.root, source.markdown)
  if (!existsSync(folder)) {
    throw new PublicationError(
      `Found no folder \`${source.markdown}\` in \`${config.root}\`, expected the articles there: make it, or name another one in \`sources\`.`,
    )
  }
  const base = new URL(
    source.at ? `${source.at.replace(/^\/+|\/+$/g, '')}/` : './',
    config.feed.url,
  )
  const others = [config.assets, config.output, config.pages.folder ?? []].flat()
  const isOther = skipper(folder, others, source.ignore ?? [])
  const boundary = boundaryOf(config)
  const lists: string[] = []
  const { issues, paths } = walkFolder(folder, {
    root: config.root,
    boundary,
    skip(path) {
      if (isOther(path)) return true
      if (isOfList(path, source.preset)) lists.push(path)
      return isPartOnly(path)
    },
  })
  for (const issue of issues) scan.issues.push(issue)
  const beginningAt = (path: string) => beginningOf(join(folder, path))
  const tell = (issue: Issue) => {
    if (!issues.some(({ file }) => file === issue.file)) scan.issues.push(issue)
  }
  const inheritedBy = createInheritance(source.preset, folder, config.root, boundary, tell)
  const authors = namedAuthors(source.preset, folder, config.root, boundary)
  const permalinkOf = permalinkFinder(source, folder, config)
  const unread = unreadTexts(paths, markdownName, beginningAt)
  if (unread.length > 0) scan.issues.push(unreadFormat(unread, source.markdown))
  const told = lists.filter((path) => hasText(beginningAt(path)))
  if (told.length > 0) scan.issues.push(unreadLists(told, source.markdown))
  const { keys, pages: shown } = config.sitePages
  const addresses = new Map(shown.map((page) => [page.key, page.article.url]))
  const pages = new Map(keys.map((key) => [key, addresses.get(key)]))
  for (const path of paths) {
    const file = join(folder, path)
    const fileUrl = new URL(encodePath(path), base).href
    if (!markdownName.test(path)) {
      scan.files.set(fileUrl, { file })
      continue
    }
    const inherited = inheritedBy(file)
    const permalink = permalinkOf(path, file, inherited)
    const place = encodePath(pagePath(partsOf(path, source.preset), source.preset))
    const isPermalink = permalink !== undefined && 'url' in permalink
    const pageUrl = isPermalink ? permalink.url : new URL(place, base).href
    const post = isPermalink ? permalink.post : undefined
    scan.files.set(fileUrl, { url: pageUrl, ...(post && { post }) })
    const key = relative(config.root, file).replaceAll(sep, '/')
    if (pages.has(key)) {
      const own = pages.get(key)
      if (own !== undefined) scan.files.set(fileUrl, { ...scan.files.get(fileUrl), url: own })
      continue
    }
    const hash = hashOf(key, file)
    if (hash === undefined) continue
    scan.entries.push({
      key,
      hash: inheritingHash(hash, inherited, isPermalink ? pageUrl : undefined, authors),
      origin: {
        kind: 'markdown',
        file,
        preset: source.preset,
        headings: source.headings,
        inherited,
        ...(authors && { authors }),
        pageUrl,
        ...(isPermalink && { isPermalink }),
        ...(permalink && 'issue' in permalink && { addressIssue: permalink.issue }),
        fileUrl,
        sourceUrl: base.href,
      },
    })
  }

  if (source.preset !== undefined) addFilesAbove(folder, config, scan)

  function hashOf(key: string, file: string): string | undefined {
    try {
      return hashes.of(key, file)
    } catch (error) {
      scan.issues.push(unreadableIssue(key, error))
      return undefined
    }
  }
}

/** What begins with `_`, and files that tell of the publication, are no articles. */
function isPartOnly(path: string): boolean {
  return /(?:^|\/)_[^/]*$/.test(path) || path === 'README.md' || /^standfirst\.[^/]*$/.test(path)
}

/**
 * A path without what is no part of an address: the numbers that Nuxt Content orders by (`1.guide/2.a.md`),
 * and the date before a name that Zola reads (`2026-11-23-a.md`).
 *
 * @see {@link https://content.nuxt.com/docs/collections/types#page-type}
 * @see {@link https://www.getzola.org/documentation/content/page/#output-paths}
 */
function partsOf(path: string, preset: MarkdownSourceConfig['preset']): string {
  if (preset === 'nuxt-content') {
    const parts = path.replace(markdownName, '').split('/')
    return `${parts.map((part) => (isVersion.test(part) ? part : part.replace(/^\d+\.(?=.)/, ''))).join('/')}.md`
  }
  if (preset !== 'zola') return path
  return path.replace(/(^|\/)\d{4}-\d{2}-\d{2}[-_](?=[^/]+$|[^/]+\/index\.\w+$)/, '$1')
}

/**
 * `2026/hello.md` and `2026/hello/index.md` are the page `2026/hello/`. So is `2026/hello/README.md`, which
 * GitHub shows for the folder, where no tool says otherwise, and `(blog)/2026/hello/page.mdx` of Next and Nextra.
 *
 * @see {@link https://nextjs.org/docs/app/getting-started/layouts-and-pages}
 * @see {@link https://nextjs.org/docs/app/api-reference/file-conventions/route-groups}
 */
function pagePath(path: string, preset: MarkdownSourceConfig['preset']): string {
  const bare = path.replace(markdownName, '')
  if (bare === 'index') return ''
  const routed = /^(.+)\/page\.mdx$/.exec(path)?.[1]
  if (routed)
    return `${routed.replace(/(?:^|\/)\([^()/]+\)(?=\/|$)/g, '').replace(/^\//, '')}/`.replace(
      /^\/$/,
      '',
    )
  return `${bare.replace(preset ? /\/index$/ : /\/(?:index|README)$/, '')}/`
}

/** Some systems keep names with accents apart from their letters; addresses have them composed. */
function encodePath(path: string): string {
  return path.normalize('NFC').split('/').map(encodeURIComponent).join('/')
}
