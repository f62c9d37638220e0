import { fill } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import { escapeHtml } from '../escape-html.ts'
import { headingTag } from '../heading-tag.ts'
import type { HtmlState } from '../html-options.ts'
import { callId, footnotePlace } from '../node/footnote.ts'
import { reportLost } from '../report.ts'

/** The footnotes that were called, in the order of their first calls, each with a way back. */
export function footnotes(state: HtmlState): string {
  const { calls, definitions } = state.footnotes
  let items = ''
  // A footnote may call another, which then follows.
  for (const [name, { number, count }] of calls) {
    const definition = definitions.get(name)
    const { path } = state
    state.path = definition?.path ?? path
    state.outline = { base: state.rank + 1, depths: [] }
    const content = state.renderNodes(definition?.children, null)
    state.path = path
    const place = footnotePlace(state, name)
    const id = state.rich ? attribute('id', `${state.prefix}fn-${place}`) : ''
    const links = backlinks(state, number, place, count)
    items += `<li${id}>${withBacklinks(content, links)}</li>`
  }
  for (const [name, definition] of definitions) {
    if (calls.has(name)) continue
    reportLost(definition, 'children', { ...state, path: definition.path.slice(0, -1) })
  }
  if (items === '') return ''
  const { rank, rich, words } = state
  if (!rich) return `<hr><ol>${items}</ol>`
  return `<section class="sf-notes" role="doc-endnotes">${headingTag(rank + 1, escapeHtml(words.footnotes))}<ol>${items}</ol></section>`
}

function backlinks(state: HtmlState, number: number, place: number, count: number): string {
  if (!state.rich) return ''
  let links = ''
  for (let call = 1; call <= count; call++) {
    const label = fill(state.words.backToReference, {
      number: count > 1 ? `${number}-${call}` : number,
    })
    links += ` <a class="sf-back" role="doc-backlink"${attribute('href', `#${callId(state, place, call)}`)}${attribute('aria-label', label)}>↩</a>`
  }
  return links
}

// In the last paragraph, where the reader's eye is.
function withBacklinks(content: string, links: string): string {
  return content.endsWith('</p>') ? `${content.slice(0, -4)}${links}</p>` : content + links
}
