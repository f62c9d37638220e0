import type { LeagueInput } from './discipline.ts'

/** What every feed library takes of an article. */
export interface LeagueItem {
  id: string
  url: string
  title: string
  summary: string
  date: Date
  authors: string[]
  categories: string[]
  html: string
}

/** The items of the feed, with their HTML. */
export function itemsOf({ feed, html }: LeagueInput): LeagueItem[] {
  return feed.articles.map(({ authors, category, id, publishedAt, summary, tags, title, url }) => ({
    id,
    url,
    title,
    summary,
    date: new Date(publishedAt),
    authors: authors.map(({ name }) => name),
    categories: category ? [category.name, ...tags] : tags,
    html: html[id] ?? '',
  }))
}
