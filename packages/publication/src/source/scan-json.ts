import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { glob } from 'tinyglobby'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { JsonSourceConfig } from '../config/standfirst-config.ts'
import { PublicationError } from '../publication-error.ts'
import { addValues } from './add-values.ts'
import type { Scan } from './scan.ts'

/** Read the articles of JSON files. */
export async function scanJson(
  { json }: JsonSourceConfig,
  config: ResolvedConfig,
  scan: Scan,
): Promise<void> {
  const files = await glob(json, {
    cwd: config.root,
    absolute: true,
    // The lock and the configuration are no articles, though `*.json` fits them.
    ignore: ['standfirst.*', '**/node_modules/**'],
  })
  if (files.length === 0) {
    throw new PublicationError(
      `Found no file that fits \`${json}\` in \`${config.root}\`, expected articles as JSON there.`,
    )
  }
  for (const file of files.sort()) {
    const key = relative(config.root, file).replaceAll(sep, '/')
    try {
      const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
      if (Array.isArray(value)) addValues(value, key, scan)
      else scan.entries.push(...one(value, key))
    } catch (error) {
      scan.issues.push({
        code: 'invalid-json',
        severity: 'error',
        message: `Found no valid JSON in \`${key}\`: ${(error as Error).message}.`,
        path: [],
        file: key,
        fix: 'Correct the file where the message says.',
      })
    }
  }

  function one(value: unknown, key: string) {
    const own: Scan = { entries: [], files: new Map(), issues: [] }
    addValues([value], key, own)
    return own.entries.map((entry) => ({ ...entry, key }))
  }
}
