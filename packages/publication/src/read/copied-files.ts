import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { OnIssue } from '@standfirst/core'
import { boundaryOf } from '../config/boundary.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { wellKnownTrustTxt } from '../config/well-known-trust-txt.ts'
import { outputPath } from '../output/output-path.ts'
import type { SiteFile } from '../source/source-entry.ts'
import { walkFolder } from '../source/walk-folder.ts'
import type { Lookups } from './resolve-files.ts'

/** A file that is copied as it is. */
export interface CopiedFile {
  /** Absolute path. */
  from: string
  /** Path within the output folder. */
  path: string
}

/**
 * The files that are copied: those of the assets' folder, and those beside articles that one uses.
 *
 * @param files - What stands beside articles, by its address.
 * @param articles - Those that are shown: what only a draft uses, or one that waits for its date, stays
 *   where it is.
 * @param onIssue - Told of files that can't be copied: links that lead out of the publication.
 */
export function* copiedFiles(
  config: ResolvedConfig,
  files: ReadonlyMap<string, SiteFile>,
  articles: Iterable<{ lookups: Lookups }>,
  onIssue: OnIssue,
): Generator<CopiedFile> {
  const { assets } = config
  if (existsSync(assets)) {
    const { root } = config
    const { issues, paths } = walkFolder(assets, { root, boundary: boundaryOf(config) })
    for (const issue of issues) onIssue(issue)
    const { redirects, robots, trustTxt } = config.outputs
    const merged = new Set<string | false>([redirects, robots, trustTxt])
    if (trustTxt !== false) merged.add(wellKnownTrustTxt)
    for (const path of paths) {
      // These are merged with what the publication says.
      if (!merged.has(path)) yield { from: join(assets, path), path: path.normalize('NFC') }
    }
  }
  yield* usedFiles(config, files, articles)
}

/**
 * The files beside articles that some of them use, or pages.
 *
 * @param files - What stands beside articles, by its address.
 */
export function* usedFiles(
  { feed, sitePages }: Pick<ResolvedConfig, 'feed' | 'sitePages'>,
  files: ReadonlyMap<string, SiteFile>,
  articles: Iterable<{ lookups: Lookups }>,
): Generator<CopiedFile> {
  const used = new Set<string>()
  for (const { lookups } of [...articles, ...sitePages.pages]) {
    for (const url of Object.values(lookups)) {
      if (url !== null && files.get(url)?.file) used.add(url)
    }
  }
  for (const url of [...used].sort()) {
    const from = files.get(url)?.file
    const path = outputPath(url, feed.url)
    if (from && path) yield { from, path }
  }
}
