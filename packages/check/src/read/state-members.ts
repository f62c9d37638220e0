import { fromHtml } from 'hast-util-from-html'
import type { Statements } from '../agree/statement.ts'
import type { Path } from '../finding.ts'
import { concealed } from '../text/concealed.ts'
import { htmlContent } from '../text/html-content.ts'

/**
 * Collect the members of an object that nobody expects: what they say is no part of the article.
 *
 * @param known - Names of members that are compared elsewhere.
 */
export function stateMembers(
  place: string,
  object: unknown,
  known: readonly string[],
  say: Statements,
): void {
  if (typeof object !== 'object' || object === null) return
  for (const [key, value] of Object.entries(object)) {
    if (!known.includes(key)) say.exact(`${place}${key}`, [], JSON.stringify(value), undefined)
  }
}

/** Collect what HTML that is but a text leads to, loads or hides. */
export function stateBareHtml(place: string, path: Path, html: string, say: Statements): void {
  const root = fromHtml(html, { fragment: true })
  const { images, links, numbers, players, sources, tags } = htmlContent(root)
  const others = [
    ...images,
    ...links,
    ...numbers,
    ...players.audio,
    ...players.video,
    ...players.posters,
    ...sources,
    ...tags.map(({ href }) => href),
    ...concealed(root).map(({ place, text }) => text || `<${place}>`),
  ]
  say.exact(`${place} markup`, path, others, [])
}
