import { existsSync, readdirSync } from 'node:fs'
import { sep } from 'node:path'
import { siteAddresses } from '@standfirst/publication'
import type { LoadedSite } from './preview-state.ts'
import { sitePlan } from './site-plan.ts'

/** Every address that a link within the site may lead to. */
export function knownAddresses(site: LoadedSite): ReadonlySet<string> {
  const found = known.get(site)
  if (found) return found
  const { assets } = site.config
  const copied = existsSync(assets) ? readdirSync(assets, { recursive: true }).map(String) : []
  const paths = copied.map((path) => path.replaceAll(sep, '/'))
  const addresses = siteAddresses(site.feed, site.site, sitePlan(site), paths)
  for (const url of site.files.keys()) addresses.add(url)
  known.set(site, addresses)
  return addresses
}

const known = new WeakMap<LoadedSite, ReadonlySet<string>>()
