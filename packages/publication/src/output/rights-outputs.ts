import { type Feed, type OnIssue, type Rights, tdmReservation } from '@standfirst/core'
import { renderRobotsTxt, renderRsl, renderTdmRep, renderTrustTxt } from '@standfirst/rights'
import { wellKnownTrustTxt } from '../config/well-known-trust-txt.ts'
import { ownPolicies } from './own-policies.ts'
import type { PlannedOutput } from './planned-output.ts'
import type { Site } from './site.ts'

/**
 * Plan the files that say what robots may do: robots.txt, merged into that of the assets' folder, and,
 * if the publication has a policy, the licence (RSL) and the reservation of text and data mining. Beside them
 * who says so: trust.txt, at both of its places.
 *
 * @param articles - All articles that may be read: some may have a policy of their own.
 */
export function rightsOutputs(articles: Feed, site: Site): PlannedOutput[] {
  const { design, feed, outputs, rslUrl, siteAssets } = site
  const { rights, url } = feed
  const planned: PlannedOutput[] = []
  const { pathname } = new URL(url)
  const own = ownPolicies(articles, site)
  if (outputs.robots !== false) {
    const existing = siteAssets.robots
    const sitemaps = [outputs.sitemap, outputs.newsSitemap].flatMap((path) =>
      path === false ? [] : [site.urlOf(path)],
    )
    planned.push({
      path: outputs.robots,
      articles: [],
      state: [existing, own],
      render: (onIssue) =>
        renderRobotsTxt({ rights, own, rsl: rslUrl, sitemaps }, { existing, onIssue }),
    })
  }
  if (rights && outputs.rsl !== false) {
    const policies = [...own, { place: pathname, rights }]
    planned.push({
      path: outputs.rsl,
      articles: [],
      state: own,
      render: (onIssue) =>
        renderRsl(
          policies.map((one) => ({ url: one.place, rights: one.rights })),
          { onIssue: ofLast(policies, onIssue) },
        ),
    })
  }
  if (rights && outputs.tdmRep !== false) {
    // Of a policy for which the protocol has no word, it can only be silent.
    const isSaid = (one: { rights: Rights }) => tdmReservation(one.rights, rights) !== undefined
    const policies = [...own.filter(isSaid), { place: pathname, rights }]
    planned.push({
      path: outputs.tdmRep,
      articles: [],
      state: own,
      render: (onIssue) =>
        renderTdmRep(
          policies.map((one) => ({ location: one.place, rights: one.rights })),
          { onIssue: ofLast(policies, onIssue) },
        ),
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

/** What is told of the publication's own policy; what a format has no word for in an article's, the article says. */
function ofLast(policies: readonly unknown[], onIssue: OnIssue | undefined): OnIssue | undefined {
  const last = policies.length - 1
  return (
    onIssue &&
    ((issue) => issue.path[0] === last && onIssue({ ...issue, path: issue.path.slice(1) }))
  )
}
