import type { Finding } from '@standfirst/check'
import { html, type SafeHtml } from '@standfirst/html'
import { noticed } from '../noticed.ts'
import type { Entry, PreviewState } from '../preview-state.ts'
import { addressOf, type ViewState } from '../view-state.ts'
import { badge } from './badge.ts'
import type { DocumentParts } from './document-parts.ts'
import { articlePath, feedPath } from './paths.ts'
import { statusTag } from './status-tag.ts'

/** How many articles are listed at most; the filter finds the others. */
const most = 200

/** The list of articles with its filter, and the way to the feed. */
export function sidebar(
  state: PreviewState,
  choice: ViewState,
  { current, feed, path }: DocumentParts,
): SafeHtml {
  const found = matching(state.entries, choice.query)
  const listed = around(found, current)
  const left = found.length - listed.length
  return html`<div class="sidebar" id="sidebar">
<form class="filter" id="filter" action="${path}" role="search"><label class="unseen" for="q">Filter the articles</label><input id="q" name="q" type="search" placeholder="Filter" value="${choice.query ?? ''}" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd>${kept('scheme', choice.scheme)}${kept('width', choice.width)}</form>
<nav aria-label="Publication" class="places"><a id="place-articles" href="${addressOf('/articles', choice)}"${path === '/articles' && html` aria-current="page"`}>Overview ${badge(state.issues)}</a>${
    state.site
      ? html`<a id="place-feed" href="${addressOf(feedPath(), choice)}"${feed !== undefined && html` aria-current="page"`}>Feed</a>`
      : false
  }</nav>
<nav aria-label="Articles" class="articles" id="articles" data-keep>${
    found.length
      ? html`<ol>${listed.map((entry) => row(entry, noticed(entry, state), entry.key === current, choice))}</ol>`
      : html`<p class="empty">${choice.query ? 'No article has this in its title or file name.' : 'There are no articles yet.'}</p>`
  }${left > 0 ? html`<p class="empty">${left} more: filter to find them.</p>` : false}</nav>
</div>`
}

function kept(name: string, value: string | number | undefined): SafeHtml | false {
  return value !== undefined && html`<input type="hidden" name="${name}" value="${value}">`
}

function matching(entries: readonly Entry[], query: string | undefined): readonly Entry[] {
  if (!query) return entries
  const words = query.toLowerCase().split(/\s+/)
  return entries.filter(({ path, title }) => {
    const text = `${title} ${path}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** As many as are listed, with the current one among them. */
function around(entries: readonly Entry[], current: string | undefined): readonly Entry[] {
  const at = entries.findIndex(({ key }) => key === current)
  const first = Math.max(0, Math.min(at - most / 2, entries.length - most))
  return entries.slice(first, first + most)
}

function row(
  entry: Entry,
  found: readonly Finding[],
  current: boolean,
  choice: ViewState,
): SafeHtml {
  const { article, key, last, path, title } = entry
  const language = (article ?? last)?.language
  return html`<li><a id="entry-${key}" href="${addressOf(articlePath(key), choice)}"${current && html` aria-current="page"`}><span class="title" dir="auto"${language ? html` lang="${language}"` : false}>${title}</span><span class="about">${statusTag(entry)}<span class="file">${path}</span>${badge(found)}</span></a></li>`
}
