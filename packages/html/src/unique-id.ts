import type { HtmlState } from './html-options.ts'

/**
 * An id that no other part of the rendering has, made from a name.
 *
 * @param name - Any text; letters and digits are kept.
 */
export function uniqueId(state: HtmlState, name: string): string {
  const slug =
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'section'
  // Footnotes have ids of their own.
  let id = /^fn(?:ref)?-\d/.test(slug) ? `section-${slug}` : slug
  for (let count = 2; state.ids.has(id); count++) id = `${slug}-${count}`
  state.ids.add(id)
  return `${state.prefix}${id}`
}
