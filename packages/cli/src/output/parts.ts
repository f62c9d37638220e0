import { type Feed, type FilterFeedOptions, filterFeed } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { outputPath } from './output-path.ts'

/** A part of the publication that has a feed and a list of its own. */
export interface Part {
  feed: Feed
  /** Path of its page within the output folder, with a final slash: `tag/mcp/`. */
  folder: string
}

/**
 * The parts of a publication by category, tag, author or language.
 *
 * @returns One for each value, in the order in which they are met; none whose page is elsewhere.
 */
export function parts(feed: Feed, config: ResolvedConfig): Part[] {
  const found = new Map<string, Part>()
  for (const by of config.feeds.by) {
    for (const articles of groups(feed, by)) {
      const [name, members] = articles
      const part = filterFeed({ ...feed, articles: members }, { [by]: name } as FilterFeedOptions)
      const page = outputPath(part.url, config.feed.url)
      if (!page?.endsWith('index.html')) continue
      const folder = page.slice(0, -'index.html'.length)
      if (folder !== '' && !found.has(folder)) found.set(folder, { feed: part, folder })
    }
  }
  return [...found.values()]
}

/** Articles by a value that they have, so that each part looks at its own articles only. */
function groups(feed: Feed, by: 'category' | 'tag' | 'author' | 'language') {
  const groups = new Map<string, { name: string; members: Feed['articles'] }>()
  for (const article of feed.articles) {
    const names =
      by === 'category'
        ? article.category
          ? [article.category.slug]
          : []
        : by === 'tag'
          ? article.tags
          : by === 'author'
            ? article.authors.map(({ name }) => name)
            : [article.language]
    for (const name of names) {
      const key = name.normalize('NFC').toLowerCase()
      const group = groups.get(key) ?? { name, members: [] }
      if (group.members.at(-1) !== article) group.members.push(article)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(({ name, members }) => [name, members] as const)
}
