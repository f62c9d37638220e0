import { safeUrl } from '@standfirst/core'
import { html, unsafeHtml } from '@standfirst/html'
import { localSources } from '../framed-page.ts'
import type { ReadItem } from '../read-feed.ts'

/** Who wrote an item, when, and what is attached to it. */
export function itemFacts({ attachment, author, date }: ReadItem): string {
  const time = Date.parse(date)
  const day = Number.isNaN(time) ? date : new Date(time).toISOString().slice(0, 10)
  return [author, day, attachment].filter(Boolean).join(' · ')
}

/**
 * The full text of an item as a document by itself.
 *
 * Its HTML stands there as the feed carries it: the document must be served so that nothing runs.
 *
 * @param site - Address of the site, which the preview stands for.
 */
export function readerDocument(item: ReadItem, site: string, scheme: string | undefined): string {
  const url = safeUrl(item.url, 'media')
  const title = url ? html`<a href="${url}">${item.title}</a>` : item.title
  return String(html`<!doctype html>
<html${scheme ? html` data-scheme="${scheme}"` : false}>
<head><meta charset="utf-8"><base target="_blank"><title>${item.title}</title><link rel="stylesheet" href="/-/reader.css"></head>
<body><article dir="auto"><h1 dir="auto">${title}</h1><p class="facts">${itemFacts(item)}</p>${unsafeHtml(localSources(item.html, site))}</article></body>
</html>
`)
}
