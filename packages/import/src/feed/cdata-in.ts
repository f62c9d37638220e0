/**
 * What stands in a CDATA section that was escaped as if it were text, so that readers see its signs;
 * `undefined` for any other text.
 *
 * @param text - Text of an element, as XML reads it.
 */
export function cdataIn(text: string): string | undefined {
  return /^\s*<!\[CDATA\[(.*)\]\]>\s*$/s.exec(text)?.[1]
}
