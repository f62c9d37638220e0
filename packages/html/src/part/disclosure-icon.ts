import type { HtmlState } from '../html-options.ts'

/**
 * The icon beside the words that tell of AI, where icons are wanted: never in place of the words, and so unseen by
 * those who hear a page.
 */
export function disclosureIcon(
  use: string,
  { options, rich }: Pick<HtmlState, 'options' | 'rich'>,
): string {
  const name = Object.hasOwn(iconOf, use) && iconOf[use as keyof typeof iconOf]
  if (!options.disclosureIcon || !name || !rich) return ''
  return `<svg class="sf-ai-icon sf-icon-${name}" viewBox="0 0 28 20" height="20" aria-hidden="true"><path fill="currentColor" fill-rule="evenodd" d="M0 0h28v20H0z${grounds[name]}${letters}"/></svg> `
}

/** Which icon tells of what; of a text without AI, none does. */
const iconOf = {
  assisted: 'ai',
  modified: 'modified',
  generated: 'generated',
  translated: 'ai',
  summarised: 'ai',
} as const

/** Drawn for this project: "AI" in a frame that is empty, filled in half, or filled. */
const letters = 'M9 4h4l4 12h-3l-1-3H9l-1 3H5zm2 3l-1 4h2zM19 4h3v12h-3z'
const grounds = { ai: 'M2 2v16h24V2z', modified: 'M18 2v16h8V2z', generated: '' }
