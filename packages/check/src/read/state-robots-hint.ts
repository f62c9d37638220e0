import { isUnpublished } from '@standfirst/core'
import type { Element } from 'hast'
import type { Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { hidesFromSearch } from './hides-from-search.ts'
import { contents } from './state-card.ts'

/**
 * Collect what a page tells search engines: an article that may be read must be found, with all that may be shown of
 * it, and one that may not must not.
 *
 * @param metas - All `meta` elements of the page.
 * @see {@link https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag}
 */
export function stateRobots(
  metas: readonly Element[],
  { article, options }: Subject,
  say: Statements,
): void {
  const found = contents(metas, 'name', 'robots')
  if (options.robots !== undefined) say.text('meta robots', ['status'], found, options.robots)
  const isKept = found.some(hidesFromSearch)
  if (!isUnpublished(article) && !hidesFromSearch(options.robots ?? '')) {
    const bots = metas.filter(({ properties }) => isBot(String(properties.name ?? '')))
    const said = bots.map(({ properties }) => String(properties.content ?? ''))
    // What is said to one search engine alone; what all are told is told to each.
    const known = new Set((options.robots ?? '').split(',').map(same))
    say.text('meta robots of one', ['status'], restrictions(said, known), [])
  }
  if (options.robots !== undefined) return
  const ends = found.filter((content) => /\bunavailable_after\b/i.test(content))
  say.text('meta robots unavailable_after', [], ends, [])
  if (isKept !== isUnpublished(article)) {
    const expected = isKept ? 'max-image-preview:large' : 'noindex'
    say.text('meta robots', ['status'], found, expected)
  } else if (!isKept) {
    say.text('meta robots', ['status'], restrictions(found, new Set()), [])
  }
}

/** Names of search engines, and of what their news are for. */
function isBot(name: string): boolean {
  return /bot(?:-news)?$|^(?:google|msnbot|slurp|teoma|yandex)$/i.test(name)
}

/** Whether rules keep something of an article from being shown, followed or translated, but not the article itself. */
export function isRestricting(content: string): boolean {
  return !hidesFromSearch(content) && restrictions([content], new Set()).length > 0
}

/** The rules that keep something from being found, shown, followed or translated. */
function restrictions(contents: readonly string[], known: ReadonlySet<string>): string[] {
  return contents.filter((content) =>
    content.split(',').some((rule) => restricting.test(rule.trim()) && !known.has(same(rule))),
  )
}

function same(rule: string): string {
  return rule.trim().toLowerCase()
}

const restricting =
  /^(?:no(?:archive|cache|follow|imageindex|index|ne|snippet|translate)|max-snippet\s*:\s*\d+|max-(?:image-preview\s*:\s*(?:none|standard)|video-preview\s*:\s*\d+))$/i
