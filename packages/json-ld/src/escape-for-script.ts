/**
 * Make JSON safe inside a `<script>` element, and keep its meaning: `<` and the two line separators
 * are written as escapes, and nothing else is changed.
 *
 * @param json - JSON text.
 */
export function escapeForScript(json: string): string {
  let safe = json
  for (const [char, escaped] of escapes) {
    if (safe.includes(char)) safe = safe.replaceAll(char, escaped)
  }
  return safe
}

const escapes = [
  ['<', '\\u003c'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
] as const
