import { html, type SafeHtml } from '@standfirst/html'
import type { Entry, ReadSource } from '../preview-state.ts'
import { addressOf, type ViewState } from '../view-state.ts'
import { icon } from './icon.ts'
import { problems } from './problems.ts'

/** An article that has not been valid since the preview began: there is nothing else to show. */
export function invalidMain(
  context: { entry: Entry; readSource: ReadSource },
  choice: ViewState,
): SafeHtml {
  return html`<header class="heading"><a class="back" href="${addressOf('/articles', choice)}">${icon('back')}Articles</a><h1 dir="auto">${context.entry.title}</h1></header>${problems(context)}`
}
