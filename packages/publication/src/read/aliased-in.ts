import { isUnpublished } from '@standfirst/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { Aliased } from '../output/alias-redirects.ts'
import { isWaiting } from '../output/is-waiting.ts'
import type { LoadedArticle } from './read-article.ts'

/** The former addresses of the articles that may be read now. */
export function aliasedIn({
  articles,
  config,
}: {
  articles: readonly LoadedArticle[]
  config: Pick<ResolvedConfig, 'future' | 'now'>
}): Aliased[] {
  return articles.flatMap(({ aliases, article, key }) =>
    !article || isUnpublished(article) || isWaiting(article, config)
      ? []
      : [{ key, url: article.url, aliases }],
  )
}
