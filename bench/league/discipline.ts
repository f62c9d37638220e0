import type { Article, Feed } from '@standfirst/core'

/** What all candidates of all disciplines are given. */
export interface LeagueInput {
  articles: Article[]
  /** The articles as Markdown: whole, and without front matter. */
  files: string[]
  bodies: string[]
  /** The HTML of each article, by id. */
  html: Record<string, string>
  feed: Feed
  /** How often a candidate is asked between two looks at the clock. */
  turns: number
}

/** Ways to do the same work: each loads what it needs and gives what does the work for one article or feed. */
export type Discipline = Record<string, (input: LeagueInput) => Promise<(turn: number) => unknown>>
