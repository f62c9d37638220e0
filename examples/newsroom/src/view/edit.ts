import type { Issue } from '@standfirst/core'
import { html, type SafeHtml } from '@standfirst/html'
import type { Draft } from '../draft.ts'
import type { Previews } from '../previews.ts'
import { layout } from './layout.ts'

/** What the editor shows. */
export interface EditView {
  draft: Draft
  /** Id and revision of the article as it is kept; none of one that is new. */
  kept?: { id: string; revision: number; state: string; url: string } | undefined
  issues: readonly Issue[]
  previews?: Previews | undefined
  /** What has happened, for the editor. */
  said?: string | undefined
}

/** The page where an article is written. */
export function editPage(view: EditView): string {
  const { draft, kept, said } = view
  const state = kept?.state ?? 'draft'
  const isKnown = state !== 'draft'
  return layout(
    kept ? 'Edit' : 'New article',
    html`${said ? html`<p role="status">${said}</p>` : ''}${kept ? html`<p>State: <strong>${kept.state}</strong>. <a href="${kept.url}">${kept.url}</a></p>` : ''}<div class="desk"><form method="post" action="/desk/save" id="editor">${
      kept
        ? html`<input type="hidden" name="id" value="${kept.id}"><input type="hidden" name="revision" value="${kept.revision}">`
        : ''
    }<label>Address <input name="path" value="${draft.path}" placeholder="/2026/flood/" ${isKnown ? html`readonly` : html`required`}></label><label>Text <textarea name="source" rows="24" spellcheck="true" required>
${draft.source}</textarea></label><label>To be seen from (UTC; now, if empty) <input name="at" value="${draft.at}" placeholder="2026-12-01T08:00:00Z"></label><label>What was wrong, for readers (of a correction or a retraction) <input name="note" value="${draft.note}"></label><p>${button('check', 'Check')} ${(kept ? (actions[state] ?? []) : firstActions).map(([action, name]) => html`${button(action, name)} `)}</p></form><section id="findings" aria-live="polite">${findings(view.issues, view.previews)}</section></div>`,
  )
}

type NamedAction = readonly [action: string, name: string]

const firstActions: readonly NamedAction[] = [
  ['save', 'Save'],
  ['publish', 'Publish'],
]

/** What can become of an article, by what readers see of it. */
const actions: Readonly<Record<string, readonly NamedAction[]>> = {
  draft: [...firstActions, ['delete', 'Delete']],
  scheduled: [...firstActions, ['withdraw', 'Back to drafts'], ['delete', 'Delete']],
  published: [
    ['save', 'Save'],
    ['correct', 'Correct'],
    ['retract', 'Retract'],
  ],
  retracted: [
    ['save', 'Save'],
    ['correct', 'Correct'],
    ['publish', 'Publish again'],
  ],
  withheld: firstActions,
}

function button(action: string, name: string): SafeHtml {
  return html`<button name="action" value="${action}">${name}</button>`
}

/** What is wrong with a text, and what it would become. */
export function findings(issues: readonly Issue[], previews: Previews | undefined): SafeHtml {
  const list = issues.length
    ? html`<ul class="issues">${issues.map(
        ({ fix, message, severity }) =>
          html`<li class="${severity === 'error' ? 'error' : 'warning'}">${message}${fix ? html` <em>${fix}</em>` : ''}</li>`,
      )}</ul>`
    : html`<p>No problems found.</p>`
  if (!previews) return list
  return html`${list}<h2>Page</h2><iframe sandbox="" title="The page" srcdoc="${previews.page}"></iframe>${previews.outputs.map(
    ({ name, text }) => html`<details><summary>${name}</summary><pre>${text}</pre></details>`,
  )}`
}
