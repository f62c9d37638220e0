import type { Issue } from '@standfirst/core'
import type { ManifestEntry } from '../build/manifest.ts'

type Entries = Readonly<Record<string, Pick<ManifestEntry, 'aliases' | 'card' | 'hash'>>>

/**
 * Articles whose file has another name than at the last build, and by it another address: readers of feeds would get
 * them again, and links to them would lead nowhere. Nobody is asked where the old address leads to the new one.
 *
 * @param before - What the last build read.
 * @param entries - What is read now.
 * @returns An error for each, by the id that it had.
 */
export function renamedFiles(before: Entries, entries: Entries): Map<string, Issue> {
  const added = new Map<string, string[]>()
  for (const [key, entry] of Object.entries(entries)) {
    if (Object.hasOwn(before, key)) continue
    for (const name of namesOf(entry)) {
      const known = added.get(name)
      if (known) known.push(key)
      else added.set(name, [key])
    }
  }
  const found = new Map<string, Issue>()
  for (const [old, entry] of Object.entries(before)) {
    const { card } = entry
    if (!card || Object.hasOwn(entries, old)) continue
    const keys = namesOf(entry).map((name) => added.get(name) ?? [])
    const [key, ...others] = keys.find((one) => one.length > 0) ?? []
    const now = key === undefined || others.length > 0 ? undefined : entries[key]
    if (key === undefined || !now?.card || now.card.url === card.url) continue
    if (now.card.id === card.id || now.aliases?.includes(card.url)) continue
    found.set(card.id, renamed(key, old, now.card.url, card))
  }
  return found
}

/** By which it is known as the same: its content, else what it is called and when it was published. */
function namesOf({ card, hash }: Entries[string]): string[] {
  return card ? [hash, JSON.stringify([card.title, card.publishedAt])] : []
}

function renamed(file: string, old: string, url: string, card: { id: string; url: string }): Issue {
  const own = card.id === card.url ? '' : ` and \`id: ${card.id}\``
  return {
    code: 'renamed-file',
    severity: 'error',
    message: `Found the article of \`${old}\` in \`${file}\`, at the address \`${url}\`, expected \`${card.url}\`, at which it was published: links to it would lead nowhere, and readers of feeds would get it again.`,
    path: ['url'],
    file,
    fix: `Write \`url: ${card.url}\`${own} to keep its address; or \`id: ${card.id}\` and \`aliases: [${card.url}]\` to move it; or accept the change by \`standfirst build --update-lock\`.`,
  }
}
