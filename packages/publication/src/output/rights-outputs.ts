import { renderRobotsTxt, renderRsl, renderTdmRep, renderTrustTxt } from '@standfirst/rights'
import { wellKnownTrustTxt } from '../config/well-known-trust-txt.ts'
import type { PlannedOutput } from './planned-output.ts'
import type { Site } from './site.ts'

/**
 * Plan the files that say what robots may do: robots.txt, merged into that of the assets' folder, and,
 * if the publication has a policy, the licence (RSL) and the reservation of text and data mining. Beside them
 * who says so: trust.txt, at both of its places.
 */
export function rightsOutputs(site: Site): PlannedOutput[] {
  const { design, feed, outputs, rslUrl, siteAssets } = site
  const { rights, url } = feed
  const planned: PlannedOutput[] = []
  const { pathname } = new URL(url)
  if (outputs.robots !== false) {
    const existing = siteAssets.robots
    const sitemaps = [outputs.sitemap, outputs.newsSitemap].flatMap((path) =>
      path === false ? [] : [site.urlOf(path)],
    )
    planned.push({
      path: outputs.robots,
      articles: [],
      state: existing,
      render: (onIssue) =>
        renderRobotsTxt({ rights, rsl: rslUrl, sitemaps }, { existing, onIssue }),
    })
  }
  if (rights && outputs.rsl !== false) {
    planned.push({
      path: outputs.rsl,
      articles: [],
      state: '',
      render: (onIssue) => renderRsl(rights, { url: pathname, onIssue }),
    })
  }
  if (rights && outputs.tdmRep !== false) {
    planned.push({
      path: outputs.tdmRep,
      articles: [],
      state: '',
      render: (onIssue) => `${renderTdmRep(rights, { location: pathname, onIssue })}\n`,
    })
  }
  if (outputs.trustTxt !== false) {
    const existing = siteAssets.trustTxt
    for (const path of new Set([outputs.trustTxt, wellKnownTrustTxt])) {
      planned.push({
        path,
        articles: [],
        state: existing,
        render: (onIssue) =>
          renderTrustTxt(
            { publisher: feed.publisher, social: design.social, rights },
            { existing, onIssue },
          ),
      })
    }
  }
  return planned
}
