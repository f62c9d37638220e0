import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What outputs need to know of files; they themselves read none. */
export interface SiteAssets {
  /** The stylesheet of pages. */
  theme: string
  /** The stylesheet of feeds. */
  feedStyles: string
  /** The robots.txt in the assets' folder, which the publication's own is merged into. */
  robots?: string | undefined
  /** Whether the assets' folder holds a page for addresses that lead nowhere. */
  hasNotFound: boolean
}

/**
 * Read what outputs need to know of files.
 *
 * @param assets - Absolute folder of files that are copied; it need not be there.
 * @param outputs - Paths within it, or `false` for what is not written.
 */
export function readSiteAssets(
  assets: string,
  { notFound, robots }: { notFound: string | false; robots: string | false },
): SiteAssets {
  const robotsFile = robots !== false && join(assets, robots)
  return {
    theme: ofPackage('@standfirst/html/theme.css'),
    feedStyles: ofPackage('@standfirst/rss/feed.css'),
    robots: robotsFile && existsSync(robotsFile) ? readFileSync(robotsFile, 'utf8') : undefined,
    hasNotFound: notFound !== false && existsSync(join(assets, notFound)),
  }
}

function ofPackage(name: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8')
}
