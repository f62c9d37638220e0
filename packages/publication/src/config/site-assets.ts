import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteLook } from './site-look.ts'
import { stylesOf } from './styles-of.ts'
import { wellKnownTrustTxt } from './well-known-trust-txt.ts'

/** What outputs need to know of files; they themselves read none. */
export interface SiteAssets {
  /** The stylesheet of pages, with the look's. */
  theme: string
  /** The stylesheet of feeds. */
  feedStyles: string
  /** The robots.txt in the assets' folder, which the publication's own is merged into. */
  robots?: string | undefined
  /** The trust.txt in the assets' folder, or in its `.well-known`, which the publication's own is merged into. */
  trustTxt?: string | undefined
  /** The file of redirects in the assets' folder, which the publication's own follow in. */
  redirects?: string | undefined
  /** Whether the assets' folder holds a page for addresses that lead nowhere. */
  hasNotFound: boolean
}

/**
 * Read what outputs need to know of files.
 *
 * @param assets - Absolute folder of files that are copied; it need not be there.
 * @param outputs - Paths within it, or `false` for what is not written.
 * @param look - Look of the theme.
 * @param isOwn - Whether a real path, to which a link in it may lead, is of the publication.
 */
export function readSiteAssets(
  assets: string,
  {
    notFound,
    redirects,
    robots,
    trustTxt,
  }: Record<'notFound' | 'redirects' | 'robots' | 'trustTxt', string | false>,
  look: SiteLook,
  isOwn: (real: string) => boolean,
): SiteAssets {
  return {
    ...stylesOf(look),
    robots: textOf(robots),
    trustTxt: textOf(trustTxt) ?? textOf(trustTxt !== false && wellKnownTrustTxt),
    redirects: textOf(redirects),
    hasNotFound: notFound !== false && isOwnFile(join(assets, notFound)),
  }

  function textOf(path: string | false): string | undefined {
    const file = path !== false && join(assets, path)
    return file && isOwnFile(file) ? readFileSync(file, 'utf8') : undefined
  }

  // Where a link leads out is said when the folder is copied.
  function isOwnFile(file: string): boolean {
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
    return isFile && isOwn(realpathSync.native(file))
  }
}
