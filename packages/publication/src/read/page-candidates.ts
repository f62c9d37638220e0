import { existsSync } from 'node:fs'
import { basename, relative, resolve, sep } from 'node:path'
import { jekyllPostFolders } from '../config/jekyll-sources.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { MarkdownSourceConfig } from '../config/standfirst-config.ts'
import { beginningOf } from '../source/beginning-of.ts'
import { hashOf } from '../source/hash-of.ts'
import { readText } from '../source/read-text.ts'
import type { Scan } from '../source/scan.ts'
import { scanMarkdown } from '../source/scan-markdown.ts'
import type { SiteFile, SourceEntry } from '../source/source-entry.ts'

/** A file of a source that may be a page and no article. */
export interface PageCandidate {
  entry: SourceEntry
  /** Whether it stands where its tool has pages: at the top of all content, beside the folders of posts. */
  isAtTop: boolean
}

/**
 * Find the files of the Markdown sources that may be pages and no articles, by the beginning of each: it
 * says `page`, or it is of a tool and names no date.
 *
 * @returns The candidates, and all files of the sources: as entries, and by their addresses.
 */
export function pageCandidates(config: ResolvedConfig): {
  candidates: PageCandidate[]
  entries: SourceEntry[]
  files: Map<string, SiteFile>
} {
  const candidates: PageCandidate[] = []
  const entries: SourceEntry[] = []
  const files = new Map<string, SiteFile>()
  for (const source of config.sources) {
    if (typeof source === 'function' || !('markdown' in source)) continue
    const folder = resolve(config.root, source.markdown)
    // That it is missing is said when articles are looked for.
    if (!existsSync(folder)) continue
    const isCandidate = new Set<string>()
    const scan: Scan = { entries: [], files, issues: [] }
    const hashes = {
      of(key: string, file: string) {
        if (!mayBePage(beginningOf(file), source.preset)) return ''
        isCandidate.add(key)
        return hashOf(readText(file).text ?? '')
      },
    }
    scanMarkdown(source, config, scan, hashes)
    for (const entry of scan.entries) entries.push(entry)
    const paths = scan.entries.map(({ origin }) =>
      origin.kind === 'markdown' ? relative(folder, origin.file).replaceAll(sep, '/') : '',
    )
    const hasFolders =
      source.preset === 'jekyll'
        ? jekyllPostFolders(folder).length > 0
        : basename(folder) === 'content' && !paths.every((path) => isTop.test(path))
    for (const [index, entry] of scan.entries.entries()) {
      if (!isCandidate.has(entry.key)) continue
      const isAtTop = hasFolders && pagePlaces[source.preset ?? 'none']?.test(paths[index] ?? '')
      candidates.push({ entry, isAtTop: isAtTop ?? false })
    }
  }
  return { candidates, entries, files }
}

/** A key of front matter at the beginning of a line, as each form of it writes one. */
const keyOfPage = /^[\s{]*["']?page["']?\s*[:=]/im

const keyOfDate =
  /^[\s{]*["']?(?:date|publishedAt|pub_?date(?:time)?|publish_?date|published)["']?\s*[:=]/im

function mayBePage(beginning: string, preset: MarkdownSourceConfig['preset']): boolean {
  return keyOfPage.test(beginning) || (preset !== undefined && !keyOfDate.test(beginning))
}

const isTop = /^[^/]+(?:\/index\.\w+)?$/

/**
 * Where tools keep pages within their folder `content`, if there are folders of posts in it, too; with Jekyll,
 * beside the folder of posts.
 *
 * @see {@link https://jekyllrb.com/docs/pages/}
 * @see {@link https://gohugo.io/content-management/organization/}
 * @see {@link https://docs.getpelican.com/en/latest/content.html#articles-and-pages}
 */
const pagePlaces: Readonly<Record<string, RegExp>> = {
  eleventy: isTop,
  hugo: isTop,
  jekyll: /^/,
  zola: isTop,
  pelican: /^pages\//,
}
