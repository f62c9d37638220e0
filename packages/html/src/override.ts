import { optionError } from '@standfirst/core'
import type { HtmlState } from './html-options.ts'
import { safeText } from './safe-text.ts'

/** HTML of the override of that name, if there is one and it gives anything. */
export function override(
  overrides: object | undefined,
  name: string,
  subject: unknown,
  state: HtmlState,
  context: object,
): string | undefined {
  if (!overrides || !Object.hasOwn(overrides, name)) return undefined
  const handler = (overrides as Record<string, ((...told: unknown[]) => unknown) | undefined>)[name]
  if (handler !== undefined && typeof handler !== 'function') {
    throw optionError(`The override of \`${name}\``, handler, 'a function')
  }
  const result = handler?.(subject, { article: state.article, path: [...state.path], ...context })
  return result === undefined || result === null
    ? undefined
    : safeText(result, `What the override of \`${name}\` gave`)
}
