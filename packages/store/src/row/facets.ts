import type { Article } from '@standfirst/core'
import type { ArticleFilter } from '../article-source.ts'

/** What an article is filed under, as words to look for: `tag:ai`, `language:en`. */
export function facetsOf({ authors, category, language, tags, type }: Article): string[] {
  const subtags = language.split('-')
  return [
    ...new Set([
      facet('type', type),
      ...subtags.map((_, index) => facet('language', subtags.slice(0, index + 1).join('-'))),
      ...(category ? [facet('category', category.slug), facet('category', category.name)] : []),
      ...tags.map((tag) => facet('tag', tag)),
      ...authors.flatMap(({ name, url }) => [
        facet('author', name),
        ...(url ? [facet('author', url)] : []),
      ]),
    ]),
  ]
}

/** The facets that a filter asks for: an article must have all of them. */
export function wantedFacets(filter: ArticleFilter): string[] {
  const names = ['author', 'category', 'language', 'tag', 'type'] as const
  return names.flatMap((name) => {
    const value = filter[name]
    return value === undefined ? [] : [facet(name, value)]
  })
}

/** Longer words are cut: an index of PostgreSQL holds 2,712 bytes. */
const mostLetters = 600

function facet(name: string, value: string): string {
  const word = value.toWellFormed().normalize('NFC').toLowerCase().replaceAll('\0', '')
  return `${name}:${word.slice(0, mostLetters).toWellFormed()}`
}
