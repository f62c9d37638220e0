import type { FeedView } from '../feed-view.ts'
import type { Reading } from '../view/reader.ts'
import type { ViewState } from '../view-state.ts'

/** What a pane of a feed is made of. */
export interface FeedContext {
  view: FeedView
  choice: ViewState
  reading: Reading
  /** Changes with the publication. */
  version: string
}
