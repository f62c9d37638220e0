/** The tag, if Atom allows it as `xml:lang` or `hreflang`; else nothing. */
export function languageAttribute(tag: unknown): string | undefined {
  return typeof tag === 'string' && /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)
    ? tag
    : undefined
}
