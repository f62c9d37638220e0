import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Find the texts of a folder and of those in it, which can be articles: not what was built of them, whose
 * Markdown is in another form. Of a large folder, some are looked at.
 *
 * @param folder - Absolute path; there need be none.
 * @param name - What their names fit.
 * @returns Absolute paths: those of the folder itself first.
 */
export function* findTexts(folder: string, name: RegExp): Generator<string> {
  const folders = [folder]
  for (let seen = 0; seen < folders.length && seen < 200; seen++) {
    const path = folders[seen] as string
    for (const entry of entriesOf(path)) {
      if (/^[._]|^(?:dist|node_modules)$|^README\.md$/i.test(entry.name)) continue
      if (entry.isDirectory()) folders.push(join(path, entry.name))
      else if (name.test(entry.name)) yield join(path, entry.name)
    }
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
