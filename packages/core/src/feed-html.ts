import type { Article } from './article.ts'
import type { FeedRenderOptions } from './feed-options.ts'
import { isSafeHtml } from './safe-html.ts'

/**
 * The full text of an article in a feed: what the caller has rendered, else what the format renders.
 *
 * @param article - Article, without its paid sections.
 * @param content - The feed's option of that name.
 * @param render - Renders the article.
 * @throws `TypeError` if the caller's function gives anything but `SafeHtml`.
 */
export function feedHtml(
  article: Article,
  content: FeedRenderOptions['content'],
  render: (article: Article) => string,
): string {
  if (typeof content !== 'function') return render(article)
  const html = content(article)
  if (!isSafeHtml(html)) {
    throw new TypeError(`\`content\` gave ${typeof html}, expected \`SafeHtml\``)
  }
  return html.__html
}
