import type { Issue } from '@standfirst/core'
import type { ManifestEntry } from './manifest.ts'
import { toldApart } from './told-apart.ts'

/** What {@linkcode conflicts} found. */
export interface Conflicts {
  issues: Issue[]
  /** The articles that have what another one has. */
  articles: Set<string>
  /** Those that were reported beside each other, as `one\nother`. */
  pairs: Set<string>
}

/** Articles with the same id or address: only one of them could be published. */
export function conflicts(
  entries: Readonly<Record<string, Pick<ManifestEntry, 'id' | 'url'>>>,
): Conflicts {
  const found: Conflicts = { issues: [], articles: new Set(), pairs: new Set() }
  const owners = new Map<string, string>()
  for (const [key, { id, url }] of Object.entries(entries)) {
    if (id === undefined || url === undefined) continue
    const names: [name: string, value: string, path: string][] = [
      ['address', url, 'url'],
      ['id', id, 'id'],
    ]
    for (const [name, value, path] of names) {
      const owner = owners.get(`${name} ${value}`)
      if (owner === undefined) {
        owners.set(`${name} ${value}`, key)
        continue
      }
      found.articles.add(owner).add(key)
      found.pairs.add(`${owner}\n${key}`)
      const [one, other] = toldApart(key, owner)
      found.issues.push({
        code: 'path-taken',
        severity: 'error',
        message: `Found the ${name} \`${value}\` in \`${one}\` as in \`${other}\`, expected one of its own.`,
        path: [path],
        file: key,
        fix: 'Give one of the two another `url`, or rename its file.',
      })
      break
    }
  }
  return found
}
