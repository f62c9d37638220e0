import { type PublicationOutputs, publicationOutputs } from '@standfirst/publication'
import type { LoadedSite } from './preview-state.ts'

/** What a build makes of the publication as a whole: planned once, when it is first asked for. */
export function sitePlan(site: LoadedSite): PublicationOutputs {
  const found = known.get(site)
  if (found) return found
  const plan = publicationOutputs(site.feed, site.site, new Date().toISOString())
  known.set(site, plan)
  return plan
}

const known = new WeakMap<LoadedSite, PublicationOutputs>()
