import { checkedUrl, cleanText } from '@standfirst/core'
import { reportLost } from './report.ts'
import type { TextState } from './text-options.ts'

/** What leads somewhere: a link, a picture, a group of readers. */
interface Target {
  url?: unknown
  title?: unknown
}

/**
 * A text with where it leads, as the options say.
 *
 * @param target - What has the address, at the path of the state; or, with `key`, under that member of it.
 * @param text - What is shown, as it is written.
 * @param key - The member that the address is (default: `url`).
 */
export function linkText(
  target: Target,
  text: string,
  state: TextState,
  use: 'link' | 'media' = 'link',
  key: string = 'url',
): string {
  const { links = 'list', onIssue } = state.options
  const given = (target as Record<string, unknown>)[key]
  const safe = checkedUrl(given, use, [...state.path, key], onIssue)
  if (safe === undefined) return text
  const url = cleanText(safe)
  const title = key === 'url' && target.title ? ` "${state.plain(target.title)}"` : ''
  // Who writes an address as its own text is not told it twice.
  const isShown = !title && (text === url || `mailto:${text}` === url || `tel:${text}` === url)
  if (isShown) return text
  if (links === 'none') {
    reportLost(target, key === 'url' ? 'url title' : key, state)
    return text
  }
  const address = `${url}${title}`
  if (links === 'inline') return text ? `${text} <${address}>` : `<${address}>`
  const number = state.links.get(address) ?? state.links.size + 1
  state.links.set(address, number)
  return text ? `${text} [${number}]` : `[${number}]`
}
