import { type FootnoteDefinitionNode, type FootnoteReferenceNode, safeUrl } from '@standfirst/core'
import { attribute } from '../attribute.ts'
import type { HtmlState } from '../html-options.ts'

/** The call of a footnote; the footnote itself stands at the end. */
export function footnoteReference({ identifier }: FootnoteReferenceNode, state: HtmlState): string {
  const { calls } = state.footnotes
  const name = identifier
  const called = calls.get(name) ?? { number: calls.size + 1, count: 0 }
  calls.set(name, called)
  const { number } = called
  const count = ++called.count
  const place = footnotePlace(state, name)
  const href = footnoteHref(state, `fn-${place}`)
  const { rich } = state
  const named = rich
    ? ` class="sf-call" role="doc-noteref"${attribute('id', callId(state, place, count))}`
    : ''
  // Without the page's address there is nothing absolute to link to.
  const isLinked = rich || !href.startsWith('#')
  return `<sup>${isLinked ? `<a${named}${attribute('href', href)}>${number}</a>` : number}</sup>`
}

/** A link after which the calls of footnotes stand that were in it: no link may stand in another. */
export function callsAfter(link: string): string {
  return link.replace(call, '') + (link.match(call) ?? []).join('')
}

const call = /<sup>(?:<a [^>]*>)?\d+(?:<\/a>)?<\/sup>/g

/** A footnote: kept for the end. */
export function footnoteDefinition(node: FootnoteDefinitionNode, state: HtmlState): string {
  const definition = { children: node.children, path: [...state.path, 'children'] }
  state.footnotes.definitions.set(node.identifier, definition)
  return ''
}

/** The number in the id of a footnote, which need not be the one that is shown. */
export function footnotePlace({ footnotes: { places } }: HtmlState, name: string): number {
  const place = places.get(name) ?? places.size + 1
  places.set(name, place)
  return place
}

/** Id of the nth call of a footnote. */
export function callId(state: HtmlState, place: number, count: number): string {
  return `${state.prefix}fnref-${place}${count > 1 ? `-${count}` : ''}`
}

/** Address of a place in the article: in a feed it is absolute. */
export function footnoteHref(state: HtmlState, id: string): string {
  const page = state.rich ? '' : (safeUrl(state.article.url, 'media') ?? '')
  return `${page}#${state.prefix}${id}`
}
