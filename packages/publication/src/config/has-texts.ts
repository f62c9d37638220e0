import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { otherFormat } from '../source/unread-format.ts'

/**
 * Whether a folder, or one in it, has a text that can be an article. Of a large folder, some are looked at.
 *
 * @param folder - Absolute path; there need be none.
 */
export function hasTexts(folder: string): boolean {
  const folders = [folder]
  for (let seen = 0; seen < folders.length && seen < 200; seen++) {
    const path = folders[seen] as string
    for (const entry of entriesOf(path)) {
      if (/^[._]|^node_modules$|^README\.md$/i.test(entry.name)) continue
      if (entry.isDirectory()) folders.push(join(path, entry.name))
      if (/\.(?:md|markdown)$/i.test(entry.name) || otherFormat.test(entry.name)) return true
    }
  }
  return false
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
