import {
  type Author,
  type Feed,
  type FilterFeedOptions,
  filterFeed,
  type Issue,
  newestUpdate,
  sharedSlugs,
} from '@standfirst/core'
import { listedLanguage } from './listed-language.ts'
import { pagePath } from './page-path.ts'
import type { Site } from './site.ts'

/** A part of the publication that has a feed and a list of its own. */
export interface Part {
  feed: Feed
  /** Path of its page within the output folder, with a final slash: `tag/mcp/`. */
  folder: string
  /** Whose articles they are, where it is a part by author. */
  author?: Author | undefined
}

/**
 * The parts of a publication by category, tag, author or language.
 *
 * @returns One for each value, in the order in which they are met; spellings that share an address are
 *   one part. A value that no folder can be named after has none, and is reported.
 */
export function parts(feed: Feed, site: Site): { parts: Part[]; issues: Issue[] } {
  const found = new Map<string, Part>()
  const issues: Issue[] = []
  if (site.feeds.by.includes('category')) {
    for (const issue of sharedSlugs(feed.articles)) issues.push({ ...issue, severity: 'error' })
  }
  for (const by of site.feeds.by) {
    for (const [name, members] of groups(feed, by, site)) {
      const part =
        by === 'folder'
          ? ofFolder(feed, members, name)
          : by === 'language'
            ? ofLanguage(feed, members, name, site)
            : filterFeed({ ...feed, articles: members }, { [by]: name } as FilterFeedOptions)
      const page = pagePath(part.url, site.feed.url)
      const folder = page?.endsWith('index.html') ? page.slice(0, -'index.html'.length) : ''
      // A category may have its page elsewhere, on purpose.
      if (folder === '' && part.url.startsWith(site.feed.url)) issues.push(unplaced(by, name))
      const same = found.get(folder)
      if (same) same.feed = merged(same.feed, part, feed)
      else if (folder !== '') {
        const author = by === 'author' ? authorIn(members, name) : undefined
        found.set(folder, { feed: part, folder, ...(author && { author }) })
      }
    }
  }
  return { parts: [...found.values()], issues }
}

function authorIn(articles: Feed['articles'], name: string): Author | undefined {
  const all = articles.flatMap(({ authors }) => authors).filter((author) => author.name === name)
  // What an older article alone tells of them, such as an account, is theirs as well.
  const same = all.filter(({ url }) => url === all[0]?.url).toReversed()
  if (same.length < 2) return all[0]
  const handles = Object.assign({}, ...same.map((one) => one.handles))
  return Object.assign({}, ...same, Object.keys(handles).length > 0 && { handles })
}

/** The publication in one language, by the name that its readers know. */
function ofLanguage(feed: Feed, articles: Feed['articles'], language: string, site: Site): Feed {
  const known = site.design.languages.find((one) => one.language === language)
  const title = `${feed.title}: ${known?.label ?? language}`
  // It may list what is written for other regions, which a condition would leave out.
  return merged(filterFeed({ ...feed, articles: [] }, { language, title }), { articles }, feed)
}

/** The articles below a folder of the site, such as `blog`. */
function ofFolder(feed: Feed, articles: Feed['articles'], name: string): Feed {
  const url = new URL(`${encodeURIComponent(name)}/`, feed.url).href
  return filterFeed({ ...feed, articles }, { url, title: `${feed.title}: ${name}` })
}

function folderOf(url: string, site: string): string[] {
  const [name, ...rest] = url.startsWith(site) ? url.slice(site.length).split('/') : []
  return name && rest.some(Boolean) ? [decodeURIComponent(name)] : []
}

/** Two parts as one, its articles in the order of the whole. */
function merged(one: Feed, other: Pick<Feed, 'articles'>, whole: Feed): Feed {
  const members = new Set([...one.articles, ...other.articles])
  const articles = whole.articles.filter((article) => members.has(article))
  const updatedAt = newestUpdate(articles)
  return { ...one, ...(updatedAt && { updatedAt }), articles }
}

function unplaced(by: string, name: string): Issue {
  return {
    code: 'unwritable-address',
    severity: 'warning',
    message: `Found the ${by} \`${name}\`, expected one that a folder can be named after: it has no feed and no list of its own.`,
    path: [],
    fix: 'Spell it without signs that file systems refuse.',
  }
}

/** Articles by a value that they have, so that each part looks at its own articles only. */
function groups(feed: Feed, by: Site['feeds']['by'][number], { design }: Site) {
  const languages = design.languages.map(({ language }) => language)
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
            : by === 'language'
              ? [listedLanguage(article.language, languages)]
              : folderOf(article.url, feed.url)
    for (const name of names) {
      const key = name.normalize('NFC').toLowerCase()
      const group = groups.get(key) ?? { name, members: [] }
      if (group.members.at(-1) !== article) group.members.push(article)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(({ name, members }) => [name, members] as const)
}
