import { markdownName } from '../config/markdown-name.ts'
import type { SiteFile } from '../source/source-entry.ts'

/**
 * Find a file by its name, wherever it stands, as Hugo and Obsidian do.
 *
 * @param name - Name with or without its folders, and with or without `.md`.
 * @returns Its address; `undefined` if no file has that name, or several that nothing tells apart.
 */
export function fileNamed(name: string, known: ReadonlyMap<string, SiteFile>): string | undefined {
  const wanted = bareName(name.normalize('NFC'))
  const last = wanted.slice(wanted.lastIndexOf('/') + 1)
  const alike = namesOf(known).get(last.toLowerCase()) ?? []
  // Obsidian takes either case; two that differ in it alone are told apart by it.
  for (const isMeant of [
    (path: string) => `/${path}`.endsWith(`/${wanted}`),
    (path: string) => `/${path}`.toLowerCase().endsWith(`/${wanted.toLowerCase()}`),
    () => true,
  ]) {
    const found = alike.filter(({ path }) => isMeant(path))
    if (found.length > 0) return found.length === 1 ? found[0]?.url : undefined
  }
  return undefined
}

/** A file, by its address and its path without what is no name. */
interface NamedFile {
  url: string
  path: string
}

const indexes = new WeakMap<ReadonlyMap<string, SiteFile>, Map<string, NamedFile[]>>()

/** Files by the last part of their names, in small letters; made once for what stands in a publication. */
function namesOf(known: ReadonlyMap<string, SiteFile>): ReadonlyMap<string, NamedFile[]> {
  const made = indexes.get(known)
  if (made) return made
  const names = new Map<string, NamedFile[]>()
  for (const url of known.keys()) {
    const path = bareName(decodeURIComponent(new URL(url).pathname.slice(1)))
    const key = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
    const alike = names.get(key)
    if (alike) alike.push({ url, path })
    else names.set(key, [{ url, path }])
  }
  indexes.set(known, names)
  return names
}

/** `a/b.md` and `a/b/index.md` are both called `a/b`. */
function bareName(path: string): string {
  return path.replace(markdownName, '').replace(/(?<=[^/])\/index$/, '')
}
