import type { Author } from '@standfirst/core'

/** Authors by the name that texts have for them. */
export type NamedAuthors = Readonly<Record<string, { name: string; url?: string }>>

/** Authors with what the site says of those whom a text names by a key. */
export function withNames(authors: readonly Author[], named: NamedAuthors | undefined): Author[] {
  return authors.map((author) =>
    named && Object.hasOwn(named, author.name) ? { ...author, ...named[author.name] } : author,
  )
}
