import { existsSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Article, Issue } from '@standfirst/core'
import type { ShareImage } from '@standfirst/html'
import { makeCard } from '../card/make-card.ts'
import { type CardArticle, cardOfUrl, cardSize, plannedCard } from '../card/planned-card.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { outputPath } from '../output/output-path.ts'
import { hashOf } from '../source/hash-of.ts'
import type { SiteFile } from '../source/source-entry.ts'
import { makeVariants } from './make-variants.ts'
import type { Picture, Pictures } from './picture.ts'
import { pictureFiles, sizeOfFile } from './picture-files.ts'
import { type PlannedVariant, plannedVariants } from './picture-variants.ts'
import { picturesIn } from './pictures-in.ts'

/** The pictures of a publication, as they are now. */
export interface PictureStore {
  /** What is known of one; of its variants, those that were made. */
  of: Pictures
  /** Make the variants of an article's pictures that the configuration wants, and its card; `file` names it for people. */
  make(article: Pick<Article, 'image' | 'sections'> & CardArticle, file: string): Promise<Issue[]>
  /** The card of an article or a page, if it was made. */
  card(article: CardArticle): ShareImage | undefined
  /** A name of each picture that an article shows: another one when it is shown in another way. */
  names(article: Pick<Article, 'image' | 'sections'> & CardArticle): Record<string, string>
  /** The name of one picture. */
  name(url: string): string
  /** The variants of a picture that were made: where they are kept, and their paths in the output folder. */
  files(url: string): { from: string; path: string }[]
}

interface Known extends Picture {
  file: string
  planned: readonly PlannedVariant[]
}

const stores = new WeakMap<ReadonlyMap<string, SiteFile>, PictureStore>()

/**
 * The pictures of a publication; the same for the same files, so that each is looked at once.
 *
 * @param files - What stands beside articles, by its address.
 */
export function pictureStore(
  config: Omit<ResolvedConfig, 'sitePages'>,
  files: ReadonlyMap<string, SiteFile>,
): PictureStore {
  const there = stores.get(files)
  if (there) return there
  const store = createStore(config, files)
  stores.set(files, store)
  return store
}

function createStore(
  config: Omit<ResolvedConfig, 'sitePages'>,
  files: ReadonlyMap<string, SiteFile>,
): PictureStore {
  const { feed, images, root } = config
  const fileOf = pictureFiles(config, files)
  const cache = join(root, '.standfirst', 'pictures')
  const known = new Map<string, Known | undefined>()

  function lookAt(url: string): Known | undefined {
    const file = url.startsWith(feed.url) ? fileOf(url) : undefined
    const size = file === undefined ? undefined : sizeOfFile(file)
    if (file === undefined || !size) return undefined
    const planned = images ? plannedVariants(url, size, hashOfFile(file), images, cache) : []
    return { ...size, file, planned, variants: made(planned) }
  }

  function find(url: string): Known | undefined {
    if (!known.has(url)) known.set(url, lookAt(url))
    return known.get(url)
  }

  function name(url: string): string {
    const card = cardOfUrl(url, config)
    if (card) return existsSync(card.file) ? 'card' : 'no card'
    return nameOf(find(url))
  }

  return {
    of: find,
    async make(article, file) {
      const issues: Issue[] = []
      for (const url of picturesIn(article)) {
        const picture = find(url)
        if (!picture || picture.variants.length === picture.planned.length) continue
        const name = relative(root, picture.file).replaceAll(sep, '/')
        const issue = await makeVariants(picture.file, name, picture.planned)
        if (issue) issues.push(issue)
        picture.variants = made(picture.planned)
      }
      const card = plannedCard(article, config)
      const issue = card && config.cards && (await makeCard(card, config.cards, file))
      if (issue) issues.push(issue)
      return issues
    },
    card(article) {
      const card = plannedCard(article, config)
      return card && existsSync(card.file)
        ? { url: card.url, alt: card.title, ...cardSize, mediaType: 'image/png' }
        : undefined
    },
    names(article) {
      const card = plannedCard(article, config)
      return Object.fromEntries(
        [...picturesIn(article), ...(card ? [card.url] : [])]
          .filter((url) => url.startsWith(feed.url))
          .map((url) => [url, name(url)]),
      )
    },
    name,
    files(url) {
      const card = cardOfUrl(url, config)
      if (card) return existsSync(card.file) ? [{ from: card.file, path: card.path }] : []
      return (find(url)?.planned ?? []).flatMap(({ file, url: address }) => {
        const path = outputPath(address, feed.url)
        return path !== undefined && existsSync(file) ? [{ from: file, path }] : []
      })
    },
  }
}

/** All of them or none: a part of them would be other bytes than the next build has. */
function made(planned: readonly PlannedVariant[]): PlannedVariant[] {
  return planned.every(({ file }) => existsSync(file)) ? [...planned] : []
}

function nameOf(picture: Known | undefined): string {
  if (!picture) return ''
  const { height, variants, width } = picture
  const size = `${width}x${height}`
  return variants.length ? `${size} ${hashOf(variants.map(({ url }) => url).join(' '))}` : size
}

function hashOfFile(file: string): string {
  try {
    return hashOf(readFileSync(file))
  } catch {
    return ''
  }
}
