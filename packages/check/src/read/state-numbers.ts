import type { Article } from '@standfirst/core'
import type { Statements } from '../agree/statement.ts'
import { childrenOf, type XmlElement } from './xml-element.ts'

/** Collect what podcast players show of an episode: its title, its words, its number and its season. */
export function stateNumbers(
  item: XmlElement | undefined,
  { episode, publishedAt, summary, title }: Article,
  say: Statements,
): void {
  const texts = (name: string) => childrenOf(item, name).map(({ text }) => text)
  const told = (name: string, path: string[], expected: string | number | undefined) => {
    const found = texts(name)
    if (found.length) say.text(name, path, found, expected)
  }
  told('itunes:title', ['title'], title)
  told('itunes:subtitle', ['summary'], summary)
  told('itunes:summary', ['summary'], summary)
  for (const prefix of ['itunes', 'podcast']) {
    told(`${prefix}:episode`, ['episode', 'number'], episode?.number)
    told(`${prefix}:season`, ['episode', 'season'], episode?.season)
  }
  told('itunes:explicit', ['episode', 'explicit'], episode?.explicit?.toString())
  told('itunes:episodeType', ['episode', 'type'], episode?.type)
  const times = texts('atom:published')
  if (times.length) say.time('atom:published', ['publishedAt'], times, publishedAt)
}
