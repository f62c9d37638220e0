import { Feed } from 'feed'
import type { LeagueInput } from './discipline.ts'
import { itemsOf } from './items-of.ts'

/** A feed of the package `feed`, which each of its formats takes a fresh one of: writing changes it. */
export function filled(input: LeagueInput): Feed {
  const { description, language, title, updatedAt, url } = input.feed
  const updated = new Date(updatedAt ?? 0)
  const feed = new Feed({
    id: url,
    title,
    link: url,
    description,
    language,
    copyright: '',
    updated,
  })
  for (const item of itemsOf(input)) {
    feed.addItem({
      title: item.title,
      link: item.url,
      id: item.id,
      date: item.date,
      description: item.summary,
      category: item.categories.map((name) => ({ name })),
      author: item.authors.map((name) => ({ name })),
      content: item.html,
    })
  }
  return feed
}
