import { checkHtml } from './check-html.ts'

/**
 * Throw if JSON is malformed, holds half a surrogate pair, could end a `<script>`, or holds HTML or
 * addresses that could run something.
 *
 * @param json - JSON Feed, JSON-LD or the like: `content_html` is HTML, `url` and the like addresses.
 */
export function checkJson(json: string): void {
  if (!json.isWellFormed()) throw new Error('JSON with half a surrogate pair')
  JSON.parse(json, (key, value) => {
    if (typeof value !== 'string') return value
    if (!value.isWellFormed()) throw new Error(`Half a surrogate pair at ${key}`)
    if (key === 'content_html') checkHtml(value)
    if (
      /^(?:url|.*_url|contentUrl|image|icon)$/.test(key) &&
      /^\s*(?:javascript|data|vbscript):/i.test(value)
    ) {
      throw new Error(`An address that can run: ${value}`)
    }
    return value
  })
}
