import { html } from '@standfirst/html'
import { findingList } from '../view/finding-list.ts'
import type { ArticleContext, Pane } from './pane.ts'

/** What the gate, the renderers, lint and the agreement check found, all together. */
export const findingsPane: Pane<ArticleContext> = {
  name: 'findings',
  title: 'Findings',
  scrolls: true,
  has: () => true,
  body: ({ readSource, view }) =>
    view.findings.length
      ? findingList(view.findings, readSource)
      : html`<p class="well"><strong>Nothing to fix.</strong> The article is valid, and all its copies agree.</p>`,
}
