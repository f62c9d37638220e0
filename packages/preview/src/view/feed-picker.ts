import { html, type SafeHtml } from '@standfirst/html'
import { feedParts } from '../feed-parts.ts'
import type { FeedContext } from '../pane/feed-context.ts'

/**
 * Where the feed of a part is chosen, if there are any: a form, so that it works without a script,
 * which chooses at once.
 *
 * @param output - Name of the tab to stay at.
 */
export function feedPicker({ choice, view }: FeedContext, output: string): SafeHtml | false {
  const { part, site } = view
  const all = [...feedParts(site).values()]
  if (all.length === 0) return false
  const options = all.map(
    ({ feed, key }) =>
      html`<option value="${key}"${key === part?.key && html` selected`}>${key} (${feed.articles.length} article${feed.articles.length === 1 ? '' : 's'})</option>`,
  )
  const kept = [
    ['output', output],
    ['q', choice.query],
    ['scheme', choice.scheme],
    ['width', choice.width],
  ].map(
    ([name, value]) =>
      value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`,
  )
  return html`<form class="picker" action="/feeds" id="picker"><label for="part">Feed of</label> <select id="part" name="part"><option value="">all articles</option>${options}</select>${kept} <button class="button">Show</button></form>`
}
