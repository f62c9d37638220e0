/**
 * Whether a string can name an element or attribute: letters, digits, `.`, `-`, `_`, and one prefix
 * before a colon. Only ASCII, which every parser reads, and every feed vocabulary has.
 *
 * @see {@link https://www.w3.org/TR/xml-names/#NT-QName}
 */
export function isXmlName(name: string): boolean {
  return qualifiedName.test(name)
}

const qualifiedName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/
