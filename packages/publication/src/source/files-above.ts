import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { boundaryOf, isWithin } from '../config/boundary.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { Scan } from './scan.ts'
import { walkFolder } from './walk-folder.ts'

/** What of a configuration it needs. */
type AboveConfig = Pick<
  ResolvedConfig,
  'assets' | 'feed' | 'linkedFolders' | 'output' | 'root' | 'sources'
>

/** Folders of pictures that tools keep above their articles, as Astro has `src/assets`. */
const names = ['assets', 'images']

/**
 * Find the pictures that articles name above their own folder (`../../assets/a.jpg`): an address can't
 * lead above that of the site, so that each is below its own. Only those that an article uses are copied.
 *
 * @param folder - Absolute folder of the articles.
 * @see {@link https://docs.astro.build/en/guides/images/#where-to-store-images}
 */
export function addFilesAbove(folder: string, config: AboveConfig, scan: Scan): void {
  const { assets, feed, output, root } = config
  const top = resolve(root)
  for (let above = dirname(folder); isWithin(above, top); above = dirname(above)) {
    for (const name of names) {
      const own = join(above, name)
      const isOther = [assets, output].some((one) => isWithin(own, one) || isWithin(one, own))
      if (isOther || !existsSync(own) || !statSync(own).isDirectory()) continue
      const { paths } = walkFolder(own, { root, boundary: boundaryOf(config) })
      for (const path of paths) {
        const parts = [name, ...path.normalize('NFC').split('/')].map(encodeURIComponent)
        const url = new URL(parts.join('/'), feed.url).href
        // What is nearer to the articles is meant.
        if (!scan.files.has(url)) scan.files.set(url, { file: join(own, path) })
        // An address that leads above that of a site below a path is at the root of its host.
        const atRoot = new URL(`/${parts.join('/')}`, feed.url).href
        if (!scan.files.has(atRoot)) scan.files.set(atRoot, { url })
      }
    }
    if (above === top) return
  }
}
