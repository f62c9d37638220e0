import { statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Issue } from '@standfirst/core'
import picomatch from 'picomatch'
import { boundaryOf } from '../config/boundary.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { JsonSourceConfig } from '../config/standfirst-config.ts'
import { PublicationError } from '../publication-error.ts'
import { addValues } from './add-values.ts'
import { readText } from './read-text.ts'
import type { Scan } from './scan.ts'
import { skipper } from './skipper.ts'
import { walkFolder } from './walk-folder.ts'

/** Read the articles of JSON files. */
export function scanJson({ json }: JsonSourceConfig, config: ResolvedConfig, scan: Scan): void {
  const { files, issues } = find(json, config)
  for (const issue of issues) scan.issues.push(issue)
  if (files.length === 0 && issues.length === 0) {
    throw new PublicationError(
      `Found no file that fits \`${json}\` in \`${config.root}\`, expected articles as JSON there.`,
    )
  }
  for (const file of files) {
    const key = relative(config.root, file).replaceAll(sep, '/')
    const { issues: found, text } = readText(file)
    scan.issues.push(...found.map((issue) => ({ file: key, ...issue })))
    if (text === undefined) continue
    try {
      const value: unknown = JSON.parse(text)
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

/** The files that fit a pattern. */
function find(json: string, config: ResolvedConfig): { files: string[]; issues: Issue[] } {
  const { base, glob } = picomatch.scan(json)
  const place = resolve(config.root, base)
  const isFolder = isFolderAt(place)
  // A file is looked for in its folder, where a link that leads elsewhere is found.
  const folder = isFolder ? place : dirname(place)
  if (!isFolderAt(folder)) return { files: [], issues: [] }
  const pattern = isFolder ? glob || '**' : basename(place)
  const depth = pattern.includes('**') ? Number.POSITIVE_INFINITY : pattern.split('/').length - 1
  const fits = isFolder ? picomatch(pattern) : (path: string) => path === pattern
  // The lock and the configuration are no articles, though `*.json` fits them.
  const patterns = folder === config.root ? ['standfirst.*'] : []
  const isOther = skipper(folder, [config.output], patterns)
  const isDeepest = (path: string) => path.split('/').length > depth
  const { issues, paths } = walkFolder(folder, {
    root: config.root,
    boundary: boundaryOf(config),
    skip: (path) => (isDeepest(path) && !fits(path)) || (isFolder && isOther(path)),
    depth,
  })
  return { files: paths.filter((path) => fits(path)).map((path) => join(folder, path)), issues }
}

function isFolderAt(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
