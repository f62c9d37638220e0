import { deadReferences } from '@standfirst/check/references'
import type { Issue } from '@standfirst/core'
import {
  deadConfigLinks,
  placeFindings,
  type SourceEntry,
  siteAddresses,
} from '@standfirst/publication'
import type { BuildState } from './build-state.ts'
import type { ManifestEntry } from './manifest.ts'
import { aliasedIn, type Plan } from './plan.ts'

/**
 * Links of articles, and of the configuration, to pages that the site doesn't have, and pictures and
 * recordings that it doesn't have: warnings, for the site is as good as before without them. Of a page that
 * is held back, or waits, the file is named.
 */
export function deadLinks(
  entries: readonly SourceEntry[],
  plan: Plan,
  { context, manifest, site }: Pick<BuildState, 'context' | 'manifest' | 'site'>,
): Issue[] {
  const built = Object.entries(manifest.entries)
  const addresses = siteAddresses(
    plan.feed,
    site,
    { ...plan, hostOutputs: [] },
    [...plan.copied.map(({ path }) => path), ...Object.keys(manifest.outputs)],
    aliasedIn(manifest),
  )
  for (const [, { outputs, url }] of built) if (url && outputs.length > 0) addresses.add(url)
  const unseen = new Map(
    built.flatMap(([key, entry]): [string, string][] =>
      entry.url && !addresses.has(entry.url) ? [[entry.url, why(key, entry)]] : [],
    ),
  )
  const ofConfig = deadConfigLinks(site, addresses).map(
    (issue): Issue => ({ ...issue, severity: 'warning' }),
  )
  const ofArticles = entries.flatMap((entry) => {
    const { references } = manifest.entries[entry.key] ?? {}
    if (!references) return []
    const found = deadReferences(references, addresses).map((issue): Issue => {
      const url = references.find(({ path }) => path === issue.path)?.url.replace(/#.*$/s, '')
      return { ...issue, severity: 'warning', ...forReaders(issue, unseen.get(url ?? '')) }
    })
    return placeFindings(found, entry, context.config)
  })
  return [...ofConfig, ...ofArticles]
}

function why(key: string, { waits }: ManifestEntry): string {
  return waits ? `\`${key}\`, which waits until \`${waits}\`` : `\`${key}\`, which is held back`
}

function forReaders({ message }: Issue, reason: string | undefined): Partial<Issue> {
  if (reason === undefined) return {}
  return {
    message: message.replace(/, expected/, `, the page of ${reason}, expected`),
    fix: 'Publish it, too, or remove the link until then.',
  }
}
