/**
 * Whether a paragraph is nothing but a link that says its address, as a player becomes: it says nothing
 * that a summary or a title could begin with.
 */
export function isAddressAlone(paragraph: unknown): boolean {
  const { children } = (paragraph ?? {}) as { children?: unknown }
  const [only, ...others] = Array.isArray(children) ? children : []
  if (only?.type !== 'link' || others.length > 0) return false
  const [words, ...more] = only.children
  return more.length === 0 && words?.type === 'text' && words.value === only.url
}
