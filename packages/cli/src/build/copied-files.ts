import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { outputPath } from '../output/output-path.ts'
import type { SiteFile } from '../source/source-entry.ts'
import type { ManifestEntry } from './manifest.ts'

/** A file that is copied as it is. */
export interface CopiedFile {
  /** Absolute path. */
  from: string
  /** Path within the output folder. */
  path: string
  content: Uint8Array
}

/** The files of the assets' folder, and those beside articles that an article uses. */
export function* copiedFiles(
  config: ResolvedConfig,
  files: ReadonlyMap<string, SiteFile>,
  entries: Readonly<Record<string, ManifestEntry>>,
): Generator<CopiedFile> {
  const { assets, feed } = config
  if (existsSync(assets)) {
    for (const name of readdirSync(assets, { recursive: true }).map(String).sort()) {
      const from = join(assets, name)
      if (!statSync(from).isFile()) continue
      yield { from, path: name.replaceAll(sep, '/'), content: readFileSync(from) }
    }
  }
  const used = new Set<string>()
  for (const { lookups } of Object.values(entries)) {
    for (const url of Object.keys(lookups)) if (files.get(url)?.file) used.add(url)
  }
  for (const url of [...used].sort()) {
    const from = files.get(url)?.file
    const path = outputPath(url, feed.url)
    if (from && path) yield { from, path, content: readFileSync(from) }
  }
}
