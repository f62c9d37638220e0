import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * A module and all that it imports by a relative path, so that a change of one of them counts.
 *
 * @param file - Absolute path.
 * @returns Absolute paths, in the order in which they are met.
 */
export function importedFiles(file: string): string[] {
  const files = new Set([file])
  for (const from of files) {
    const source = readFileSync(from, 'utf8')
    for (const [, name = ''] of source.matchAll(
      /(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g,
    )) {
      const found = candidates(resolve(dirname(from), name)).find(isFile)
      if (found) files.add(found)
    }
  }
  return [...files]
}

function candidates(path: string): string[] {
  const swapped = path.replace(/\.([mc]?)js$/, '.$1ts')
  return [
    path,
    swapped,
    ...['.ts', '.js', '.json', '/index.ts', '/index.js'].map((end) => path + end),
  ]
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
