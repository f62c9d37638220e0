import { escapeHtml } from './escape-html.ts'
import type { HtmlState } from './html-options.ts'

/** An attribute, with the space before it; nothing if there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`
}

/** The attribute `class`, where classes are written. */
export function classes(state: HtmlState, names: string): string {
  return state.rich ? ` class="${names}"` : ''
}
