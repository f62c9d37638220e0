import type { Article } from '@standfirst/core'
import { withoutHidden } from '@standfirst/publication/outputs'
import type { ArticleSource } from '@standfirst/store'

/** An article that doesn't tell of what is held back, or waits for its date: nobody may learn of it yet. */
export async function asReadable(
  article: Article,
  source: Pick<ArticleSource, 'get'>,
): Promise<Article> {
  const hidden = new Set<string>()
  for (const { url } of [...article.translations, ...article.related]) {
    const isHeldBack = !(await source.get(url)) && (await source.get(url, { drafts: true }))
    if (isHeldBack) hidden.add(url)
  }
  return withoutHidden(article, (url) => hidden.has(url))
}
