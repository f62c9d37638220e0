import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderRobotsTxt, renderRsl, renderTdmRep } from '@standfirst/rights'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { PlannedOutput } from './planned-output.ts'
import { urlOf } from './site.ts'

/**
 * Plan the files that say what robots may do: robots.txt, merged into that of the assets' folder, and,
 * if the publication has a policy, the licence (RSL) and the reservation of text and data mining.
 */
export function rightsOutputs(config: ResolvedConfig): PlannedOutput[] {
  const { feed, outputs } = config
  const { rights, url } = feed
  const planned: PlannedOutput[] = []
  const { pathname } = new URL(url)
  if (outputs.robots !== false) {
    const file = join(config.assets, outputs.robots)
    const existing = existsSync(file) ? readFileSync(file, 'utf8') : undefined
    const sitemaps = [outputs.sitemap, outputs.newsSitemap].flatMap((path) =>
      path === false ? [] : [urlOf(path, config)],
    )
    planned.push({
      path: outputs.robots,
      articles: [],
      state: existing,
      render: (onIssue) =>
        renderRobotsTxt({ rights, rsl: rslUrl(config), sitemaps }, { existing, onIssue }),
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
  return planned
}

/** The address of the licence (RSL), if there is one. */
export function rslUrl(config: ResolvedConfig): string | undefined {
  const { rsl } = config.outputs
  return config.feed.rights && rsl !== false ? urlOf(rsl, config) : undefined
}
