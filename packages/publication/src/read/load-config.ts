import { type LoadConfigOptions, readConfig } from '../config/read-config.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { hashOf } from '../source/hash-of.ts'
import { readPages } from './read-pages.ts'

/**
 * Read the configuration of a publication, and its pages that are no articles.
 *
 * Without a configuration, a folder of Markdown files is a publication if the site's address is given:
 * the folder `articles` if there is one, else the folder itself.
 *
 * @param folder - Folder of the publication.
 * @param options - What the command line says.
 * @throws {@linkcode PublicationError} if there is none, or anything is wrong with it: all of it is listed.
 */
export async function loadConfig(
  folder: string,
  options: LoadConfigOptions = {},
): Promise<ResolvedConfig> {
  const config = await readConfig(folder, options)
  const sitePages = options.sitePages ?? readPages(config)
  const { design, hash } = config
  const there = new Set(design.navigation.map(({ url }) => url))
  const menu = sitePages.pages.flatMap(({ article: { url }, menu: label }) =>
    label === undefined || there.has(url) ? [] : [{ label, url }],
  )
  if (menu.length === 0) return { ...config, sitePages }
  return {
    ...config,
    sitePages,
    design: { ...design, navigation: [...design.navigation, ...menu] },
    // It stands on every page.
    hash: hashOf(`${hash} ${JSON.stringify(menu)}`),
  }
}
