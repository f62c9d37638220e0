import { cleanXml } from './clean-xml.ts'
import { xmlName } from './xml-name.ts'

/**
 * Check that a prefix can be declared.
 *
 * @param prefix - Prefix to declare.
 * @param namespaces - Address of the namespace of each prefix.
 * @param declared - Prefixes that stay declared with it. Two of one namespace would let an element have
 *   the same attribute twice.
 * @throws `TypeError` if it is no name, has no namespace, or is or means what XML keeps for itself.
 * @see {@link https://www.w3.org/TR/xml-names/#ns-decl}
 */
export function assertDeclarable(
  prefix: string,
  namespaces: Record<string, string>,
  declared: readonly string[],
): void {
  const namespace = Object.hasOwn(namespaces, prefix) ? namespaces[prefix] : undefined
  if (!namespace || /\s/.test(namespace) || cleanXml(namespace) !== namespace) {
    throw new TypeError(`No namespace for the prefix \`${prefix}\`, expected an address`)
  }
  if (prefix === 'xml' || prefix === 'xmlns' || reserved.test(namespace)) {
    throw new TypeError(`XML keeps \`${prefix}\`: \`${namespace}\` for itself, expected another`)
  }
  xmlName(prefix)
  const other = declared.find((one) => one !== prefix && namespaces[one] === namespace)
  if (other) {
    throw new TypeError(
      `\`${prefix}\` has the namespace of \`${other}\`, expected one prefix for \`${namespace}\``,
    )
  }
}

const reserved = /^http:\/\/www\.w3\.org\/(?:XML\/1998\/namespace|2000\/xmlns\/)$/
