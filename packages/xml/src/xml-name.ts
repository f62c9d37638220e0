/**
 * Whether a string can name an element or attribute: letters, digits, `.`, `-`, `_`, and one prefix
 * before a colon. Only ASCII, which every parser reads, and every feed vocabulary has.
 *
 * @see {@link https://www.w3.org/TR/xml-names/#NT-QName}
 */
export function isXmlName(name: string): boolean {
  return qualifiedName.test(name)
}

/**
 * The prefix of a name that needs to be declared.
 *
 * @returns `''` if there is none.
 * @throws `TypeError` for what is no name, or declares a namespace.
 */
export function xmlPrefix(name: string): string {
  const known = prefixes.get(name)
  if (known !== undefined) return known
  if (!isXmlName(name)) {
    throw new TypeError(`\`${name}\` is no XML name, expected one like \`dc:date\``)
  }
  const prefix = name.slice(0, Math.max(0, name.indexOf(':')))
  if (prefix === 'xmlns') {
    throw new TypeError(`\`${name}\` was given, expected it in \`declare\``)
  }
  const needed = prefix === 'xml' ? '' : prefix
  if (prefixes.size < 1000) prefixes.set(name, needed)
  return needed
}

const qualifiedName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/

// Names come from code and are few: each is checked once.
const prefixes = new Map<string, string>()
