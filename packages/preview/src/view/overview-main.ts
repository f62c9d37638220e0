import { html, type SafeHtml } from '@standfirst/html'
import { noticed } from '../noticed.ts'
import { type Entry, isInvalid, type PreviewState, type ReadSource } from '../preview-state.ts'
import { addressOf, type ViewState } from '../view-state.ts'
import { badge } from './badge.ts'
import { findingList } from './finding-list.ts'
import { articlePath } from './paths.ts'
import { ticked } from './ticked.ts'

/** The publication as a whole: how many articles there are, what needs a hand, what is wrong with it. */
export function overviewMain(
  state: PreviewState,
  choice: ViewState,
  readSource: ReadSource,
): SafeHtml {
  const { entries, issues, title } = state
  const invalid = entries.filter(isInvalid)
  const warned = entries.filter((entry) => !isInvalid(entry) && noticed(entry, state).length)
  return html`<header class="heading"><h1>${title}</h1></header>
${issues.length ? html`<section class="problems" aria-labelledby="problems-title"><h2 id="problems-title">The publication</h2>${findingList(issues, readSource)}</section>` : false}
<dl class="numbers">${figure(entries.length, entries.length === 1 ? 'article' : 'articles')}${figure(invalid.length, 'not valid')}${figure(warned.length, 'with findings')}</dl>
${list('To fix', invalid, state, choice)}${list('With findings', warned, state, choice)}`
}

function figure(number: number, what: string): SafeHtml {
  return html`<div><dt>${what}</dt><dd>${number}</dd></div>`
}

function list(
  heading: string,
  entries: PreviewState['entries'],
  state: PreviewState,
  choice: ViewState,
): SafeHtml | false {
  if (!entries.length) return false
  return html`<section class="short-list"><h2>${heading}</h2><ul>${entries
    .slice(0, most)
    .map((entry) => row(entry, state, choice))}</ul></section>`
}

const most = 20

function row(entry: Entry, state: PreviewState, choice: ViewState): SafeHtml {
  const found = noticed(entry, state)
  const worst = found.find(({ severity }) => severity === 'error') ?? found[0]
  return html`<li><a href="${addressOf(articlePath(entry.key), choice)}" dir="auto">${entry.title}</a> ${badge(found)}<p>${ticked(worst?.message ?? '')}</p></li>`
}
