import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Built } from './tool.ts'

/** Write the files of a site, each by its path in it. */
export function writeFiles(site: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(site, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/**
 * The pages that a tool wrote, by the names of their files or folders.
 *
 * @param folder - Folder of the pages.
 */
export function builtPages(folder: string): Map<string, Built> {
  const found = new Map<string, Built>()
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue
    const name = basename(path) === 'index.html' ? basename(dirname(path)) : basename(path, '.html')
    const html = readFileSync(join(folder, path), 'utf8')
    if (html.includes('id="metadata"') || html.includes('id=metadata')) found.set(name, { html })
  }
  return found
}
