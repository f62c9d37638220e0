import type { Issue } from '@standfirst/core'
import type { ManifestEntry } from './manifest.ts'

/** Articles with the same id, address or file: only one of them could be published. */
export function conflicts(
  entries: Readonly<Record<string, Pick<ManifestEntry, 'id' | 'outputs' | 'url'>>>,
): Issue[] {
  const issues: Issue[] = []
  const owners = new Map<string, string>()
  for (const [key, { id, outputs, url }] of Object.entries(entries)) {
    if (id === undefined || url === undefined) continue
    const names: [name: string, value: string, path: string][] = [
      ['address', url, 'url'],
      ['id', id, 'id'],
      ...(outputs[0] === undefined
        ? []
        : [['file', outputs[0], 'url'] as [string, string, string]]),
    ]
    for (const [name, value, path] of names) {
      const owner = owners.get(`${name} ${value}`)
      if (owner === undefined) {
        owners.set(`${name} ${value}`, key)
        continue
      }
      issues.push({
        code: 'path-taken',
        severity: 'error',
        message: `Found the ${name} \`${value}\` in \`${key}\` as in \`${owner}\`, expected one of its own.`,
        path: [path],
        file: key,
        fix: 'Give one of the two another `url`, or rename its file.',
      })
      break
    }
  }
  return issues
}
