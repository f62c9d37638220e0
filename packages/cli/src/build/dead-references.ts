import { deadReferences } from '@standfirst/check/references'
import type { Issue } from '@standfirst/core'
import {
  deadConfigLinks,
  placeFindings,
  type SourceEntry,
  siteAddresses,
} from '@standfirst/publication'
import type { BuildState } from './build-state.ts'
import { leftOutFile, linkToUnseen, type UnseenFile } from './link-to-unseen.ts'
import type { ManifestEntry } from './manifest.ts'
import { aliasedIn, type Plan } from './plan.ts'

/** Finds what leads nowhere. */
export interface DeadLinks {
  /** In the configuration. */
  ofConfig: Issue[]
  /** In an article, of which this is known. */
  of(entry: SourceEntry, known: Pick<ManifestEntry, 'references'> | undefined): Issue[]
}

/**
 * Find links of articles, and of the configuration, to pages that the site doesn't have, and pictures and
 * recordings that it doesn't have: warnings, for the site is as good as before without them. Of a page that
 * is held back, waits, or was left out, the file is named.
 *
 * @param entries - All that the sources hold.
 */
export function deadLinks(
  entries: readonly SourceEntry[],
  plan: Plan,
  { context, manifest, site }: Pick<BuildState, 'context' | 'manifest' | 'site'>,
): DeadLinks {
  const built = Object.entries(manifest.entries)
  const addresses = siteAddresses(
    plan.feed,
    site,
    { ...plan, hostOutputs: [] },
    [...plan.copied.map(({ path }) => path), ...Object.keys(manifest.outputs)],
    aliasedIn(manifest),
  )
  for (const [, { outputs, url }] of built) if (url && outputs.length > 0) addresses.add(url)
  const unseen = new Map<string, UnseenFile>([
    ...context.config.sitePages.unseen.map((page) => [page.url, page] as const),
    ...entries.flatMap((entry): [string, UnseenFile][] => {
      const { issues, url } = manifest.entries[entry.key] ?? {}
      const file = issues && url === undefined ? leftOutFile(entry, issues) : undefined
      return file ? [file] : []
    }),
    ...built.flatMap(([key, { url, waits }]): [string, UnseenFile][] =>
      url && !addresses.has(url) ? [[url, { key, waits }]] : [],
    ),
  ])
  return {
    ofConfig: deadConfigLinks(site, addresses, plan.issues).map((issue) => ({
      ...issue,
      severity: 'warning',
    })),
    of(entry, { references } = {}) {
      if (!references) return []
      const byPath = new Map(references.map((one) => [one.path, one]))
      const found = deadReferences(references, addresses).map((issue): Issue => {
        const { position, url = '' } = byPath.get(issue.path) ?? {}
        const file = unseen.get(url.replace(/#.*$/s, ''))
        const told = file ? linkToUnseen(issue, file) : { ...issue, severity: 'warning' as const }
        return position ? { ...told, position } : told
      })
      const placed = placeFindings(found, entry, context.config)
      // The file is read again for what has no place yet: once, and not at each build.
      const places = new Map(placed.map(({ path, position }) => [path, position]))
      for (const reference of references) {
        const position = places.get(reference.path)
        if (position) reference.position = position
        // Of what leads somewhere the place is not kept: there is much of it.
        else delete reference.position
      }
      return placed
    },
  }
}
