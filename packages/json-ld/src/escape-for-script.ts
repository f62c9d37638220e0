/**
 * Make JSON safe inside a `<script>` element, and keep its meaning: `<` and the two line separators
 * are written as escapes, and nothing else is changed.
 *
 * @param json - JSON text.
 */
export function escapeForScript(json: string): string {
  return special.test(json) ? json.replace(everySpecial, (char) => escapes[char] ?? char) : json
}

const special = /[<\u2028\u2029]/
const everySpecial = /[<\u2028\u2029]/g
const escapes: Record<string, string> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}
