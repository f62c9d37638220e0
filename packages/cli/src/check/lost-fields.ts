import type { Issue } from '@standfirst/core'

/** What a format has no place for, as an issue of it names it. */
export interface LostFields {
  /** Index of the article in a feed or a list; empty for one alone, and for the feed itself. */
  index: string
  /** Places in the article or the feed, but for what is left out by design. */
  names: string[]
}

/**
 * The fields that an issue (`not-carried`) is about. What a format is not for is none: a list names articles
 * and shows no text, the graph of schema.org describes a text that stands beside it, the slug of a category
 * is in the address of its list, and a publisher is an organization unless it says otherwise.
 *
 * @param output - Name of what was rendered: `lists` for pages of the publication as a whole.
 */
export function lostFields({ message, path: given }: Issue, output: string): LostFields {
  const { index, path } = inArticle(given)
  const isLost = (name: string) =>
    !implied.has(name) && !(output === 'json-ld' && name === 'sections')
  return { index, names: output === 'lists' ? [] : namesOf(message, path).filter(isLost) }
}

const implied: ReadonlySet<string> = new Set([
  'archive.kind',
  'categories.*.slug',
  'category.slug',
  'publisher.type',
])

/** A path in a feed, or in a list of articles, as one in the article. */
function inArticle(path: Issue['path']): { index: string; path: Issue['path'] } {
  const at = path[0] === 'articles' ? 1 : 0
  const index = path[at]
  if (typeof index !== 'number' || path.length <= at + 1) return { index: '', path }
  return { index: String(index), path: path.slice(at + 1) }
}

/** The fields that an issue is about: it names several of one place by that place. */
function namesOf(message: string, path: Issue['path']): string[] {
  const [found = ''] = message.split(', expected')
  const members = Array.from(found.matchAll(/`([^`]+)`/g), ([, name = '']) => name)
  const place = path.map((key) => (typeof key === 'number' ? '*' : key))
  if (members.length < 2) return [place.join('.')]
  return members.map((member) => [...place, member].join('.'))
}
