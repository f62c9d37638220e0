import type { SiteLook } from './site-look.ts'
import { stylesheets } from './stylesheets.ts'

/** The stylesheets of pages and feeds. They are the texts of the packages, so that no file is read for them. */
export function stylesOf(look: SiteLook): { theme: string; feedStyles: string } {
  const { feed, theme, ...looks } = stylesheets
  return { theme: theme + (look === 'newspaper' ? '' : looks[look]), feedStyles: feed }
}
