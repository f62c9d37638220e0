import type { SafeHtml } from '@standfirst/html'
import type { ArticleView } from '../article-view.ts'
import type { Entry, ReadSource } from '../preview-state.ts'
import type { ShownIssue } from '../view/finding-list.ts'
import type { ViewState } from '../view-state.ts'

/** One way to look at something: one of its outputs, or what was found in all of them. */
export interface Pane<Context> {
  /** Last part of its address. */
  name: string
  /** Of its tab. */
  title: string
  /** Of the pane itself (default: `title`). */
  heading?: string
  /** Whether its body scrolls as a whole (default: `false`; something in it does). */
  scrolls?: boolean
  /** Whether something that was found is counted here. */
  has(finding: ShownIssue): boolean
  /** Buttons and links beside its title. */
  actions?(context: Context): SafeHtml | false
  body(context: Context): SafeHtml
}

/** What a pane of an article is made of. */
export interface ArticleContext {
  entry: Entry
  view: ArticleView
  choice: ViewState
  readSource: ReadSource
}
