import { attribute } from './attribute.ts'
import type { HtmlState } from './html-options.ts'

/** An id that no other part of the rendering has, made from a text: its letters and digits are kept. */
export function slugId(state: HtmlState, text: string): string {
  const slug =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'section'
  // Footnotes have ids of their own.
  return uniqueId(state, /^fn(?:ref)?-\d/.test(slug) ? `section-${slug}` : slug)
}

/** That name as an id, with a number if another part of the rendering has it. */
export function uniqueId(state: HtmlState, name: string): string {
  let id = name
  // Counting goes on where it was for that name: thousands of headings may say the same.
  for (let count = state.ids.get(name) ?? 1; state.ids.has(id); ) {
    id = `${name}-${++count}`
    state.ids.set(name, count)
  }
  state.ids.set(id, 1)
  return state.prefix + id
}

/**
 * A target for links that has that id, where an author named it: extractors drop elements whose ids
 * have words of theirs in them, such as `comments`, and an empty anchor is no loss.
 */
export function target(id: string): string {
  return `<a${attribute('id', id)}></a>`
}
