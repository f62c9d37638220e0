import { checkJson } from './check-json.ts'

/**
 * Throw if JSON-LD is malformed, could end the `<script>` that it stands in, or holds addresses that
 * could run something or are not absolute.
 */
export function checkJsonLd(json: string): void {
  if (/[<\u2028\u2029]/.test(json)) throw new Error('JSON-LD that could end its script')
  checkJson(json)
  JSON.parse(json, (key, value) => {
    if (key !== '@id' || typeof value !== 'string') return value
    if (!URL.canParse(value) || /^\s*(?:javascript|data|vbscript|blob|file):/i.test(value)) {
      throw new Error(`An id that can run or is not absolute: ${value}`)
    }
    return value
  })
}
