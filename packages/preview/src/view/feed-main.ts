import { html, type SafeHtml } from '@standfirst/html'
import type { FeedContext } from '../pane/feed-context.ts'
import { feedPanesOf, readerPane } from '../pane/feed-panes.ts'
import type { Pane } from '../pane/pane.ts'
import { addressOf } from '../view-state.ts'
import { feedPicker } from './feed-picker.ts'
import { icon } from './icon.ts'
import { paneCard } from './pane-card.ts'
import { feedPath } from './paths.ts'
import { tabs } from './tabs.ts'

/** The feed with its tabs: as a reader app shows it, or one of its forms. */
export function feedMain(context: FeedContext, shown: Pane<FeedContext>): SafeHtml {
  const { choice, view } = context
  const { feed, findings, part } = view
  const list = feedPanesOf(view).map(({ has, name, title }) => ({
    name,
    title,
    href: addressOf(feedPath(name === readerPane.name ? undefined : name, part?.key), choice),
    issues: findings.filter(has),
  }))
  const panel =
    shown === readerPane
      ? shown.body(context)
      : html`<div class="single of-${shown.name}">${paneCard(shown, context, { found: findings.filter(shown.has) })}</div>`
  return html`<header class="heading"><a class="back" href="${addressOf('/articles', choice)}">${icon('back')}Articles</a><h1 dir="auto" lang="${feed.language}">${feed.title}</h1><p class="about"><span class="file">${feed.url}</span></p>${feedPicker(context, shown.name)}</header>${tabs('Outputs of the feed', list, shown.name, panel)}`
}
