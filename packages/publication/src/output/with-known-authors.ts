import type { Article } from '@standfirst/core'
import { nameKey } from '../config/known-people.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { authorPage } from './author-page.ts'

/**
 * An article whose authors have what the publication knows of them: portrait and accounts, and as their
 * address the page with their articles. What the article itself says stands.
 */
export function withKnownAuthors(
  article: Article,
  config: Pick<ResolvedConfig, 'feed' | 'feeds' | 'outputs' | 'people'>,
): Article {
  const authors = article.authors.map((author) => {
    const known = config.people.find((one) => nameKey(one.author.name) === nameKey(author.name))
    const url = author.url ?? authorPage(author, config)
    if (!known) return url === undefined || author.url ? author : { ...author, url }
    const { type: _type, ...rest } = known.author
    return { ...rest, ...author, ...(url !== undefined && { url }) }
  })
  return { ...article, authors }
}
