import { html, type SafeHtml } from '@standfirst/html'
import type { FeedForm } from '@standfirst/publication'
import type { FeedView } from '../feed-view.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { localUrl } from '../framed-page.ts'
import { type ReadItem, readFeed } from '../read-feed.ts'
import { addressOf, type ViewState } from '../view-state.ts'
import { closedFrame } from './page-frame.ts'
import { feedPath } from './paths.ts'
import { itemFacts } from './reader-document.ts'

/** Which form the reader reads, by its name in addresses, and which of its items is open. */
export interface Reading {
  name: string
  index: number
}

/** The forms that a reader can read, by their names in addresses. */
export const readerForms: ReadonlyMap<string, FeedForm['name']> = new Map([
  ['rss', 'rss'],
  ['atom', 'atom'],
  ['json-feed', 'jsonFeed'],
])

const titles: Record<FeedForm['name'], string> = { rss: 'RSS', atom: 'Atom', jsonFeed: 'JSON Feed' }

/** The feed as an app shows it that subscribes to it: read back from the form that is chosen. */
export function reader(view: FeedView, choice: ViewState, { index, name }: Reading): SafeHtml {
  const form = readerForms.get(name)
  const text = form && view.texts[form]
  if (text === undefined) return html`<p class="empty">The publication has no such feed.</p>`
  const { items, title } = readFeed(text)
  const item = items[index]
  const pathOf = (own: string, at: number) =>
    addressOf(feedPath(`reader/${own}/${at}`, view.part?.key), choice)
  const switches = [...readerForms].map(
    ([own, one]) =>
      view.texts[one] !== undefined &&
      html`<a id="read-${own}" href="${pathOf(own, index)}"${own === name && html` aria-current="true"`}>${titles[one]}</a>`,
  )
  const rows = items.map(
    (one, at) =>
      html`<li><a id="item-${at}" href="${pathOf(name, at)}"${at === index && html` aria-current="true"`}>${row(one, view)}</a></li>`,
  )
  return html`<div class="reader"><div class="inbox"><header><h2 dir="auto">${title}</h2><nav class="switch" aria-label="Read from">${switches}</nav></header><ol id="inbox" data-keep>${rows}</ol></div>${
    item
      ? content({ index, name }, item, view, choice)
      : html`<p class="empty">No such item is in it.</p>`
  }</div>`
}

function row(item: ReadItem, { site }: FeedView): SafeHtml {
  const { image, summary, title } = item
  const snippet = summary.replace(/<[^>]*>/g, '').slice(0, 200)
  const picture =
    image &&
    html`<img src="${localUrl(image, site.config.feed.url)}" alt="" loading="lazy" referrerpolicy="no-referrer">`
  return html`<span class="item"><span class="title" dir="auto">${title || 'Without a title'}</span><span class="snippet" dir="auto">${snippet}</span><span class="facts">${itemFacts(item)}</span></span>${picture}`
}

function content(
  { index, name }: Reading,
  item: ReadItem,
  { part }: FeedView,
  { scheme }: ViewState,
): SafeHtml {
  const path = `/raw${feedPath(`reader/${name}/${index}`, part?.key)}`
  const src = addressOf(path, { scheme }, fingerprintOf(JSON.stringify(item)))
  return closedFrame('reading', item.title, src)
}
