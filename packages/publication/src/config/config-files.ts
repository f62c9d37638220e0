import type { Profile } from '@standfirst/check'
import type { Issue } from '@standfirst/core'
import type { ResolvedCards } from '../card/card-config.ts'
import type { LoadExtension } from '../extension/resolve-extensions.ts'
import type { ResolvedConfig } from './resolved-config.ts'
import type { SiteAssets } from './site-assets.ts'
import type { SiteLook } from './site-look.ts'
import type { StandfirstConfig } from './standfirst-config.ts'

/** What a configuration asks of files, and of what only programs with files need. */
export interface ConfigFiles {
  /** Absolute folder that its paths are from. */
  root: string
  /** The absolute form of a path. */
  resolve(this: void, path: string): string
  /** What is wrong with the folders that it names. */
  issues(config: StandfirstConfig): Issue[]
  /** How cards are drawn, if they are, and what is wrong with it. */
  cards(config: StandfirstConfig): { cards?: ResolvedCards; issues: Issue[] }
  /** What outputs need to know of files. */
  siteAssets(places: Places, outputs: ResolvedConfig['outputs'], look: SiteLook): SiteAssets
  /** Absolute folder of pages that are no articles, if there is one. */
  pagesFolder(config: StandfirstConfig): string | undefined
  /** The profiles that have a name. */
  loadProfiles(): Promise<readonly Profile[]>
  /** Loads what makes the page that searches in the browser (default: there is none). */
  loadSearch?: LoadExtension | undefined
}

/** Where the files of a publication are: absolute paths. */
export type Places = Pick<ResolvedConfig, 'assets' | 'linkedFolders' | 'output' | 'sources'>
