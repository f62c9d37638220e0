/**
 * Let a language tag through if XML can carry it, as `xml:lang` or `hreflang`.
 *
 * @param tag - Anything.
 * @returns The same tag; `undefined` if it does not have the shape of one.
 * @see {@link https://www.rfc-editor.org/rfc/rfc4287#section-2}
 */
export function safeLanguage(tag: unknown): string | undefined {
  return typeof tag === 'string' && shape.test(tag) ? tag : undefined
}

const shape = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/
