import type { Article } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { SiteFile } from '../source/source-entry.ts'
import { pagePictures } from './page-pictures.ts'
import type { Pictures } from './picture.ts'
import { pictureStore } from './picture-store.ts'

/**
 * A configuration whose pages know the pictures of the site: their size, and the variants that a build
 * has made.
 *
 * @param files - What stands beside articles, by its address.
 * @param isBuilt - Whether what a build makes of them is there, beside the files themselves.
 */
export function withPictures<Config extends Omit<ResolvedConfig, 'sitePages'>>(
  config: Config,
  files: ReadonlyMap<string, SiteFile>,
  isBuilt: boolean = true,
): Config {
  const { imageSizes, nodes } = config.html
  const { card, names, of } = pictureStore(config, files)
  const shown: Pictures = (url) => {
    const found = of(url)
    return found && !isBuilt ? { ...found, variants: [] } : found
  }
  const shownCard: typeof card = (article) => (isBuilt ? card(article) : undefined)
  const pictures = pagePictures(shown, { names, card: shownCard }, nodes, imageSizes)
  return { ...config, pictures }
}

/** An article whose own picture says its size, where its author has said nothing and the file tells. */
export function withPictureSize(
  article: Article,
  config: Omit<ResolvedConfig, 'sitePages'>,
  files: ReadonlyMap<string, SiteFile>,
): Article {
  const { image } = article
  if (!image || image.width !== undefined || image.height !== undefined) return article
  const size = pictureStore(config, files).of(image.url)
  if (!size) return article
  const { height, width } = size
  return { ...article, image: { ...image, width, height } }
}
