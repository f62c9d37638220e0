import { optionError } from '@standfirst/core'

/**
 * Refuse what is plainly no article. What has not passed the gate besides is told by `checkArticle`, which
 * looks at every part; a linter is small.
 *
 * @throws `TypeError` that says what was found in its place.
 */
export function expectParsed(article: unknown, name = 'article'): void {
  const { authors, media, related, sections, tags } = Object(article)
  if ([authors, media, related, sections, tags].every(Array.isArray)) return
  throw optionError(name, article, 'an article that has passed the gate (`parseArticle`)')
}
