import { type Labels, labels } from '../labels/labels.ts'
import type { Article } from '../model/article.ts'

/**
 * A text that tells of an article where nothing else does, such as its title or summary in a list: after a notice if
 * the article was retracted, so that what it claimed does not go on as news.
 *
 * @param text - Plain text; where it is empty, the notice stands alone.
 * @param article - Article that it tells of.
 * @param overrides - Words to use instead of the default ones.
 */
export function noticeBefore(
  text: string,
  { language, status }: Pick<Article, 'language' | 'status'>,
  overrides?: Partial<Labels>,
): string {
  if (status !== 'retracted') return text
  const notice = labels(String(language), overrides).retracted
  return text ? `${notice} ${text}` : notice
}
