/**
 * Whether a string can name an element or attribute: letters, digits, `.`, `-`, `_`, and one prefix
 * before a colon. Only ASCII, which every parser reads, and every feed vocabulary has.
 *
 * @see {@link https://www.w3.org/TR/xml-names/#NT-QName}
 */
export function isXmlName(name: string): boolean {
  return qualifiedName.test(name)
}

/** A name that was checked. */
export interface XmlName {
  /** The prefix that needs to be declared; `''` if there is none. */
  prefix: string
  /** Its start tag: `<dc:date>`. */
  start: string
  /** The beginning of one with attributes: `<dc:date`. */
  open: string
  /** What stands before its value, where it names an attribute: ` dc:date="`. */
  attribute: string
  /** Its end tag, and a line feed. */
  end: string
}

/**
 * Check a name.
 *
 * @throws `TypeError` for what is no name, or declares a namespace.
 */
export function xmlName(name: string): XmlName {
  const known = names.get(name)
  if (known) return known
  if (!isXmlName(name)) {
    throw new TypeError(`\`${name}\` is no XML name, expected one like \`dc:date\``)
  }
  const prefix = name.slice(0, Math.max(0, name.indexOf(':')))
  if (prefix === 'xmlns') {
    throw new TypeError(`\`${name}\` was given, expected it in \`declare\``)
  }
  const checked = {
    prefix: prefix === 'xml' ? '' : prefix,
    start: `<${name}>`,
    open: `<${name}`,
    attribute: ` ${name}="`,
    end: `</${name}>\n`,
  }
  if (names.size < 1000) names.set(name, checked)
  return checked
}

const qualifiedName = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/

// Names come from code and are few: each is checked once.
const names = new Map<string, XmlName>()
