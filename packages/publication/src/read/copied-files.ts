import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { outputPath } from '../output/output-path.ts'
import type { SiteFile } from '../source/source-entry.ts'
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
 */
export function* copiedFiles(
  config: ResolvedConfig,
  files: ReadonlyMap<string, SiteFile>,
  articles: Iterable<{ lookups: Lookups }>,
): Generator<CopiedFile> {
  const { assets, feed } = config
  if (existsSync(assets)) {
    for (const name of readdirSync(assets, { recursive: true }).map(String).sort()) {
      const from = join(assets, name)
      // A robots.txt is merged with what the publication says.
      if (name === config.outputs.robots || !statSync(from).isFile()) continue
      yield { from, path: name.replaceAll(sep, '/') }
    }
  }
  const used = new Set<string>()
  for (const { lookups } of articles) {
    for (const url of Object.keys(lookups)) if (files.get(url)?.file) used.add(url)
  }
  for (const url of [...used].sort()) {
    const from = files.get(url)?.file
    const path = outputPath(url, feed.url)
    if (from && path) yield { from, path }
  }
}
