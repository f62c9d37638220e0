import { html, type SafeHtml } from '@standfirst/html'
import { type Entry, isInvalid } from '../preview-state.ts'

/** What readers must know of an article before they look at it; nothing if it is simply published. */
export function statusTag(entry: Entry): SafeHtml | false {
  const { article, waits } = entry
  if (isInvalid(entry)) return html`<span class="tag error">not valid</span>`
  if (!article) return html`<span class="tag draft">held back</span>`
  if (article.status !== 'published') {
    return html`<span class="tag ${article.status}">${article.status}</span>`
  }
  return (
    waits &&
    html`<span class="tag scheduled" title="It waits until ${article.publishedAt}">scheduled</span>`
  )
}
