/**
 * Drop the characters that XML 1.0 or HTML forbids, and halves of surrogate pairs: what no output can
 * carry.
 *
 * @see {@link https://www.w3.org/TR/xml/#charsets}
 * @see {@link https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream}
 */
export function cleanText(value: string): string {
  return suspect.test(value) ? value.replace(forbidden, '') : value
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are what is forbidden
const suspect =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Surrogate}\p{Noncharacter_Code_Point}]/gu
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: as above
