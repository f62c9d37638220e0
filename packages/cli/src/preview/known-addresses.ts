import { existsSync, readdirSync } from 'node:fs'
import { sep } from 'node:path'
import { urlOf } from '../output/site.ts'
import type { LoadedSite } from './preview-state.ts'
import { sitePlan } from './site-plan.ts'

/** Every address that a link within the site may lead to. */
export function knownAddresses(site: LoadedSite): ReadonlySet<string> {
  const found = known.get(site)
  if (found) return found
  const { config, feed, files } = site
  const { feeds, outputs } = sitePlan(site)
  const { assets } = config
  const copied = existsSync(assets) ? readdirSync(assets, { recursive: true }).map(String) : []
  const paths = [
    ...[...feeds, ...outputs].map(({ path }) => path.replace(/(^|\/)index\.html$/, '$1')),
    ...copied.map((path) => path.replaceAll(sep, '/')),
  ]
  const addresses = new Set([
    config.feed.url,
    ...feed.articles.map(({ url }) => url),
    ...paths.map((path) => urlOf(path, config)),
    ...files.keys(),
  ])
  known.set(site, addresses)
  return addresses
}

const known = new WeakMap<LoadedSite, ReadonlySet<string>>()
