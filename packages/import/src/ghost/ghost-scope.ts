import type { SiteScope } from '../content-system/site-scope.ts'
import type { GhostOptions } from './ghost-options.ts'
import type { GhostTables } from './ghost-tables.ts'

/** What the posts of an export share. */
export interface GhostScope extends SiteScope {
  tables: GhostTables
  options: GhostOptions
}

/** Put the address of the site where its mark stands for it; the address has no character of JSON. */
export function wholeAddresses<Text extends string | undefined>(text: Text, site: string): Text {
  return text?.replaceAll('__GHOST_URL__', () => site.replace(/\/$/, '')) as Text
}
