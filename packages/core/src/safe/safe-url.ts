/**
 * Let an absolute address through if no output can be harmed by it.
 *
 * Renderers call this for every address, whatever the gate said before: it takes anything and is
 * cheap.
 *
 * @param url - Anything.
 * @param use - `link` allows http, https, mailto and tel; `media` http and https (default: `link`).
 * @returns The same string; `undefined` if it is not a string, not absolute, of another scheme, or
 *   holds white space, a control character, a quote, `<`, `>` or a backslash.
 */
export function safeUrl(url: unknown, use: 'link' | 'media' = 'link'): string | undefined {
  if (typeof url !== 'string') return undefined
  return (use === 'link' ? link : media).test(url) ? url : undefined
}

const link = /^(?:https?:\/\/[^\s\p{Cc}"<>\\/]|mailto:|tel:)[^\s\p{Cc}"<>\\]*$/iu
const media = /^https?:\/\/[^\s\p{Cc}"<>\\/][^\s\p{Cc}"<>\\]*$/iu
