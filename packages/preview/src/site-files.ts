import {
  articleForms,
  articleLinks,
  attempt,
  outputPath,
  renderFeed,
} from '@standfirst/publication'
import type { LoadedSite, PreviewState } from './preview-state.ts'
import { sitePlan } from './site-plan.ts'

/** A file of the site as it would be built: rendered when it is asked for, or a file to copy. */
export type BuiltFile = { render(): string } | { file: string }

/**
 * Find a file of the site; what lies in the folder of assets is not among them.
 *
 * @param path - Path within the output folder.
 */
export function siteFile(path: string, state: PreviewState): BuiltFile | undefined {
  const { site } = state
  if (!site) return undefined
  return articleFiles(state, site).get(path) ?? wholeFiles(site).get(path)
}

const ofArticles = new WeakMap<PreviewState, Map<string, BuiltFile>>()
const ofSites = new WeakMap<LoadedSite, Map<string, BuiltFile>>()

/** The forms of articles, and the files beside them that they use. */
function articleFiles(
  state: PreviewState,
  { config, feed, files, site }: LoadedSite,
): Map<string, BuiltFile> {
  const known = ofArticles.get(state)
  if (known) return known
  const found = new Map<string, BuiltFile>()
  const linksOf = articleLinks(feed, site)
  for (const { article, last, lookups } of state.entries) {
    for (const url of Object.values(lookups)) {
      const file = url === null ? undefined : files.get(url)?.file
      const path = outputPath(url ?? '', config.feed.url)
      if (file !== undefined && path !== undefined) found.set(path, { file })
    }
    const shown = article ?? last
    for (const { path, render } of shown ? articleForms(shown, site, linksOf(shown)) : []) {
      found.set(path, rendered(render))
    }
  }
  ofArticles.set(state, found)
  return found
}

/** Feeds, lists, sitemaps and styles. */
function wholeFiles(site: LoadedSite): Map<string, BuiltFile> {
  const known = ofSites.get(site)
  if (known) return known
  const { feeds, outputs } = sitePlan(site)
  const found = new Map<string, BuiltFile>()
  for (const { path, render } of outputs) found.set(path, rendered(render))
  for (const { articles, feed, form, path } of feeds) {
    const whole = { ...feed, articles: [...articles] }
    found.set(
      path,
      rendered(() => renderFeed(whole, form, site.site)),
    )
  }
  ofSites.set(site, found)
  return found
}

/** A renderer that failed shows why. */
function rendered(render: () => string): BuiltFile {
  return {
    render() {
      let problem = ''
      return (
        attempt(render, 'the renderer', ({ message }) => {
          problem = message
        }) ?? problem
      )
    },
  }
}
