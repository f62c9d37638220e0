import type { ArticleInput } from '@standfirst/core'
import { PublicationError } from '../publication-error.ts'
import { addValues } from './add-values.ts'
import type { Scan } from './scan.ts'

/** Take the articles that a function of the configuration gives. */
export async function scanFunction(
  source: () => AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  index: number,
  scan: Scan,
): Promise<void> {
  const articles: ArticleInput[] = []
  try {
    for await (const article of source()) articles.push(article)
  } catch (error) {
    throw new PublicationError(
      `The source \`sources[${index}]\` failed: ${(error as Error).message}`,
      [],
      {
        cause: error,
      },
    )
  }
  addValues(articles, `sources[${index}]`, scan)
}
