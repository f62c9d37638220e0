import type { AnyArticle } from './migration.ts'

/** Version 1 to 2: all that version 1 says is said in the same words. */
export function upFromV1(article: AnyArticle): AnyArticle {
  return { ...article, schemaVersion: 2 }
}
