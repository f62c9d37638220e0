import { checkHtml } from './check-html.ts'

/**
 * Throw if JSON is malformed, holds half a surrogate pair, or holds HTML or addresses that could run
 * something or are not absolute.
 *
 * @param json - JSON Feed or the like: `content_html` is HTML, `url` and the like are addresses.
 */
export function checkJson(json: string): void {
  if (!json.isWellFormed()) throw new Error('JSON with half a surrogate pair')
  JSON.parse(json, (key, value) => {
    if (!key.isWellFormed()) throw new Error('A key with half a surrogate pair')
    if (typeof value !== 'string') return value
    if (!value.isWellFormed()) throw new Error(`Half a surrogate pair at ${key}`)
    if (key === 'content_html') checkHtml(value, { absolute: true })
    if (/^(?:url|.*_url|.*Url|image|icon|favicon|avatar|sameAs)$/.test(key)) {
      const { protocol } = URL.parse(value) ?? {}
      if (!protocol || !/^(?:https?|mailto|tel):$/.test(protocol)) {
        throw new Error(`An address that can run or is not absolute, at ${key}: ${value}`)
      }
    }
    return value
  })
}
