import type { Author } from '@standfirst/core'
import type { TextState } from '../text-options.ts'

/** The names of a byline. */
export function names(authors: readonly Author[], state: TextState): string {
  const all = authors.map(({ name }) => state.plain(name)).filter(Boolean)
  const last = all.pop() ?? ''
  return all.length ? `${all.join(', ')}${state.words.and}${last}` : last
}
