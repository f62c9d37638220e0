/**
 * Plain text as HTML that a reader of plain text reads right as well, wherever that can be: `&` and `>`
 * stay as they are where HTML takes them for themselves.
 *
 * @see {@link https://html.spec.whatwg.org/multipage/parsing.html#data-state}
 *
 * @example
 * ```ts
 * textAsHtml('Q & A: 1 < 2, R&D') // 'Q & A: 1 &lt; 2, R&amp;D'
 * ```
 */
export function textAsHtml(text: string): string {
  return special.test(text) ? text.replace(everySpecial, refer) : text
}

const special = /[<&]/
const everySpecial = /<|&(?=[a-z#])/gi

function refer(character: string): string {
  return character === '<' ? '&lt;' : '&amp;'
}
