/**
 * Make JSON safe inside a `<script>` element, and keep its meaning: `<` and the two line separators
 * are written as escapes, and so are the characters that HTML forbids. Nothing else is changed.
 *
 * @see {@link https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream}
 *
 * @param json - JSON text.
 */
export function escapeForScript(json: string): string {
  let safe = json
  for (const [char, escaped] of escapes) {
    if (safe.includes(char)) safe = safe.replaceAll(char, escaped)
  }
  return safe.replace(forbidden, escapeUnit)
}

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const forbidden = /[\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

const escapes = [
  ['<', '\\u003c'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
] as const
