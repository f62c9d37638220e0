import type { SiteFile } from '@standfirst/publication'
import type { ManifestEntry } from './manifest.ts'

/**
 * Whether an article has changed in its text alone: all that lists, other articles and the site as a whole
 * show of it is as it was, and so are the files that it is and uses.
 *
 * @param files - What stands beside articles, by its address.
 */
export function isAsKnown(
  now: ManifestEntry,
  before: ManifestEntry,
  files: ReadonlyMap<string, SiteFile>,
): boolean {
  if (now.issues.some(({ severity }) => severity === 'error')) return false
  // What was left out may be a page, once it has a text.
  if (now.url === undefined) return false
  return visible(now, files) === visible(before, files)
}

function visible(
  {
    aliases,
    changesAt,
    hides,
    id,
    lookups,
    matter,
    names,
    outputs,
    pictures,
    url,
    waits,
  }: ManifestEntry,
  files: ReadonlyMap<string, SiteFile>,
): string {
  const used = Object.values(lookups).filter((one) => one !== null && files.get(one)?.file)
  return JSON.stringify([
    ...[id, url, aliases, names?.[1], waits, changesAt, hides, matter, outputs, pictures],
    [...new Set(used)].sort(),
  ])
}
