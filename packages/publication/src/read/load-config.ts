import { expectOptions } from '@standfirst/core'
import { type LoadConfigOptions, readConfig } from '../config/read-config.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { searchFolder } from '../extension/search-folder.ts'
import { searchWords } from '../output/search-words.ts'
import type { Pictures } from '../picture/picture.ts'
import { pictureStore } from '../picture/picture-store.ts'
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
  expectOptions(options, 'loadConfig')
  const config = withSizes(await readConfig(folder, options))
  const sitePages = options.sitePages ?? readPages(config, options.drafts)
  const { design, feed, hash, pages } = config
  // Where there are home pages of several languages, each has a menu of its own.
  const tongues = new Set([feed.language, ...design.languages.map(({ language }) => language)])
  const isTongues = design.languages.length > 0
  const there = new Set(design.navigation.map(({ url }) => url))
  const menu = [
    ...sitePages.pages.flatMap(({ article: { language, status, url }, menu: label }) =>
      label === undefined || status === 'draft' || status === 'withheld'
        ? []
        : [{ label, url, ...(isTongues && { language }) }],
    ),
    ...(pages.search === 'menu'
      ? [...tongues].map((language) => ({
          label: searchWords(language).search,
          url: new URL(searchFolder, feed.url).href,
          ...(isTongues && { language }),
        }))
      : []),
  ].filter(({ url }) => !there.has(url))
  if (menu.length === 0) return { ...config, sitePages }
  return {
    ...config,
    sitePages,
    design: { ...design, navigation: [...design.navigation, ...menu] },
    // It stands on every page.
    hash: hashOf(`${hash} ${JSON.stringify(menu)}`),
  }
}

/** The logo, the picture of the site and the cover of its podcast say their size where it is not said and their files are there. */
function withSizes(config: Config): Config {
  const { design, feed, feeds } = config
  const { of } = pictureStore(config, new Map())
  const podcast = typeof feeds.podcast === 'object' ? feeds.podcast : undefined
  const cover = podcast?.image && sized(podcast.image, of)
  const logo = design.logo && sized(design.logo, of)
  const image = feed.image && sized(feed.image, of)
  if (logo === design.logo && image === feed.image && cover === podcast?.image) return config
  return {
    ...config,
    design: { ...design, ...(logo && { logo }) },
    feed: { ...feed, ...(image && { image }) },
    ...(cover && { feeds: { ...feeds, podcast: { ...podcast, image: cover } } }),
    hash: hashOf(`${config.hash} ${JSON.stringify([logo, image, ...(cover ? [cover] : [])])}`),
  }
}

type Config = Awaited<ReturnType<typeof readConfig>>

function sized<
  Shown extends { url: string; width?: number | undefined; height?: number | undefined },
>(picture: Shown, of: Pictures): Shown {
  if (picture.width !== undefined || picture.height !== undefined) return picture
  const { height, width } = of(picture.url) ?? {}
  return width && height ? { ...picture, width, height } : picture
}
