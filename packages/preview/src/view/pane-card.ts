import { html, type SafeHtml } from '@standfirst/html'
import type { Pane } from '../pane/pane.ts'
import type { ReadSource } from '../preview-state.ts'
import { badge } from './badge.ts'
import { findingList, type ShownIssue } from './finding-list.ts'

/** What stands around a pane. */
export interface CardOptions {
  /** What was found in it. */
  found: readonly ShownIssue[]
  /** Address at which it stands alone (default: it does); else it stands among others. */
  href?: string | undefined
  readSource?: ReadSource | undefined
}

/** A pane with its title; where it stands alone, with what was found in it beside it. */
export function paneCard<Context>(
  pane: Pane<Context>,
  context: Context,
  { found, href, readSource }: CardOptions,
): SafeHtml {
  const { actions, body, name, scrolls, title } = pane
  const heading = pane.heading ?? title
  const label = html`<h2 id="title-${name}">${href === undefined ? heading : html`<a href="${href}">${heading}</a>`}</h2>`
  const beside = href === undefined && name !== 'findings' && found.length > 0
  const aside =
    beside &&
    html`<aside class="beside" aria-label="Findings">${findingList(found, readSource)}</aside>`
  const scroller =
    scrolls &&
    html` id="body-${name}" data-keep tabindex="0" role="group" aria-label="${heading}, content"`
  return html`<section class="pane pane-${name}" id="pane-${name}" aria-labelledby="title-${name}"><header class="pane-head">${label}${href !== undefined && badge(found)}<div class="actions">${actions?.(context)}</div></header>${aside}<div class="pane-body"${scroller}>${body(context)}</div></section>`
}
