import type { Article } from '@standfirst/core'
import { html } from '@standfirst/html'
import { layout } from './layout.ts'

/**
 * The page of all articles.
 *
 * @param now - The time that it is, as RFC 3339.
 * @param next - Where the next page begins, if there is one.
 */
export function listPage(articles: readonly Article[], now: string, next?: string): string {
  const rows = articles.map(
    (article) =>
      html`<tr><td><a href="/desk/edit?id=${encodeURIComponent(article.id)}">${article.title}</a></td><td>${stateOf(article, now)}</td><td><time datetime="${article.publishedAt}">${article.publishedAt.slice(0, 16).replace('T', ' ')}</time></td><td><a href="${article.url}">${new URL(article.url).pathname}</a></td></tr>`,
  )
  const more = next
    ? html`<p><a href="/desk/?after=${encodeURIComponent(next)}">Older articles</a></p>`
    : ''
  return layout(
    'Articles',
    articles.length
      ? html`<table><thead><tr><th>Title</th><th>State</th><th>Date (UTC)</th><th>Address</th></tr></thead><tbody>${rows}</tbody></table>${more}`
      : html`<p>There are none yet. <a href="/desk/new">Write the first one.</a></p>`,
  )
}

/** What readers see of it. */
export function stateOf({ publishedAt, status }: Article, now: string): string {
  if (status !== 'published') return status
  return Date.parse(publishedAt) > Date.parse(now) ? 'scheduled' : 'published'
}
