import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Article } from '@standfirst/core'
import { loadConfig, loadPublication, type ResolvedConfig } from '@standfirst/publication'

/** A publication of files, read. */
export interface Loaded {
  config: ResolvedConfig
  /** Every article, whatever its status. */
  articles: Article[]
}

/**
 * Read a publication whose files are given by their paths.
 *
 * @param now - The time that it is.
 */
export async function loadFiles(
  files: Readonly<Record<string, string>>,
  now: string,
): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-http-'))
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const config = await loadConfig(folder, { now })
    const { articles } = await loadPublication(config)
    return { config, articles: articles.flatMap(({ article }) => article ?? []) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
