import { html, type SafeHtml } from '@standfirst/html'
import type { Entry, ReadSource } from '../preview-state.ts'
import { findingList } from './finding-list.ts'

/** What is wrong with an article that the gate refused, before anything else. */
export function problems({
  entry,
  readSource,
}: {
  entry: Entry
  readSource: ReadSource
}): SafeHtml {
  const errors = entry.issues.filter(({ severity }) => severity === 'error').length
  const next = entry.last
    ? 'What follows is how it last was when it was valid.'
    : 'It shows here as soon as it is valid.'
  return html`<section class="problems" id="problems" aria-labelledby="problems-title"><h2 id="problems-title">${errors === 1 ? 'One error' : `${errors} errors`} in <span class="file">${entry.path}</span></h2><p>It can’t be published. ${next}</p>${findingList(entry.issues, readSource)}</section>`
}
