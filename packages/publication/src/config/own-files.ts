import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { resolveCards } from '../card/card-config.ts'
import { boundaryOf, isWithin } from './boundary.ts'
import type { ConfigFiles } from './config-files.ts'
import { folderIssues } from './folder-issues.ts'
import { readSiteAssets } from './site-assets.ts'
import type { StandfirstConfig } from './standfirst-config.ts'

/**
 * The files of a publication in a folder of this computer.
 *
 * @param root - Absolute path of the folder.
 */
export function ownFiles(root: string): ConfigFiles {
  return {
    root,
    resolve: (path) => resolve(root, path),
    issues: (config) => folderIssues(config, root),
    cards: ({ pages, site }) => resolveCards(pages?.cards, site, root),
    siteAssets: (places, outputs, look) =>
      readSiteAssets(places.assets, outputs, look, boundaryOf({ root, ...places }).holds),
    pagesFolder: (config) => pagesFolder(config, root),
    // Loaded only where it is needed: it has parsers of every format with it.
    loadProfiles: async () => Object.values((await import('@standfirst/check')).profiles),
    loadSearch: async () => (await import('../extension/search-outputs.ts')).searchOutputs,
  }
}

/**
 * The folder of pages that are no articles. Where none is named, it is `pages`, but not if articles are
 * there.
 */
function pagesFolder({ pages, sources = [] }: StandfirstConfig, root: string): string | undefined {
  if (pages?.folder !== undefined) return resolve(root, pages.folder)
  const usual = resolve(root, 'pages')
  const isOfArticles = sources.some(
    (source) =>
      typeof source === 'object' &&
      'markdown' in source &&
      isWithin(usual, resolve(root, source.markdown)),
  )
  return isOfArticles || !existsSync(usual) ? undefined : usual
}
