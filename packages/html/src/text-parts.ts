import { showsSummary } from '@standfirst/core'
import { createState } from './create-state.ts'
import { each } from './each.ts'
import type { HtmlState } from './html-options.ts'
import { footnotes } from './part/footnotes.ts'
import { leadImage } from './part/lead-image.ts'
import { mediaList } from './part/media.ts'
import { notices } from './part/notices.ts'
import { renderSection } from './section/render-section.ts'

/** The parts of an article's text. */
export interface TextParts {
  /** Whether the summary is shown above. */
  shown: boolean
  /** What stands before the sections. */
  top: string
  /** The sections. */
  body: string
  /** The footnotes that they call. */
  notes: string
}

/** Render the parts of an article's text that pages and feeds have. */
export function textParts(state: HtmlState): TextParts {
  const { article } = state
  placeFreeNotes(state)
  const body = each(state, 'sections', article.sections, renderSection)
  const notes = footnotes(state)
  const top = leadImage(state) + notices(state) + mediaList(state)
  // What is shown to paying readers alone repeats nothing where it is left out.
  const sections = state.rich ? article.sections : article.sections.filter((one) => !one?.paid)
  return { shown: showsSummary({ summary: article.summary, sections }), top, body, notes }
}

/**
 * Give the footnotes that everybody reads the first ids: feeds, mail and whatever else leaves out paid sections lead
 * to them on the page, which may have the sections or not.
 */
function placeFreeNotes({ article, options, rich, footnotes: { places } }: HtmlState): void {
  if (!rich || !article.sections.some((section) => section?.paid)) return
  const free = createState(article, { ...options, profile: 'feed', onIssue: undefined })
  each(free, 'sections', article.sections, renderSection)
  footnotes(free)
  for (const name of free.footnotes.calls.keys()) places.set(name, places.size + 1)
}
