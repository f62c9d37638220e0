import type { ResolvedConfig } from '../config/resolved-config.ts'
import { createFileHashes, type FileHashes } from './file-hashes.ts'
import { nothingFound } from './nothing-found.ts'
import type { Scan } from './scan.ts'
import { scanFunction } from './scan-function.ts'
import { scanJson } from './scan-json.ts'
import { scanMarkdown } from './scan-markdown.ts'

/**
 * Look through the sources of a publication, without reading the articles themselves.
 *
 * @param config - Configuration.
 * @param hashes - Knows files that were seen before (default: none).
 * @returns Entries in the order of the sources, and by path within one.
 */
export async function scanSources(
  config: ResolvedConfig,
  hashes: FileHashes = createFileHashes(),
): Promise<Scan> {
  const { files, issues } = config.sitePages
  const scan: Scan = {
    entries: [],
    files: new Map(Object.entries(files)),
    issues: [...config.issues, ...issues],
  }
  for (const [index, source] of config.sources.entries()) {
    if (typeof source === 'function') await scanFunction(source, index, config, scan)
    else if ('markdown' in source) scanMarkdown(source, config, scan, hashes)
    else if ('json' in source) scanJson(source, config, scan)
    else {
      // Its parsers take a while to load, and most publications need none.
      const { scanFeed } = await import('./scan-feed.ts')
      scanFeed(source, config, scan)
    }
  }
  if (scan.entries.length === 0) scan.issues.push(nothingFound(config, scan.issues))
  return scan
}
