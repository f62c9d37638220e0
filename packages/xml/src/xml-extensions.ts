import type { XmlElement } from './xml-element.ts'

/**
 * Elements of other vocabularies in a feed, written through the feed's own writer: any string is safe
 * in them, and no prefix stays undeclared.
 *
 * @typeParam Feed - What a feed is.
 * @typeParam Item - What an item is made from.
 */
export interface XmlExtensions<Feed, Item> {
  /** Address of the namespace of each prefix: `{ rsl: 'https://rslstandard.org/rsl' }`. */
  namespaces: Record<string, string>
  /** Elements of the feed; each name has a prefix. */
  feed?: ((feed: Feed) => readonly XmlElement[]) | undefined
  /** Elements of an item; each name has a prefix. */
  item?: ((item: Item) => readonly XmlElement[]) | undefined
}

/**
 * The namespaces of a format and its extensions.
 *
 * @param own - The format's own.
 * @param extensions - Extensions, if there are any.
 * @throws `TypeError` if an extension gives another meaning to a prefix that the format uses.
 */
export function allNamespaces(
  own: Record<string, string>,
  extensions: Pick<XmlExtensions<never, never>, 'namespaces'> | undefined,
): Record<string, string> {
  for (const [prefix, namespace] of Object.entries(extensions?.namespaces ?? {})) {
    if (Object.hasOwn(own, prefix) && own[prefix] !== namespace) {
      throw new TypeError(
        `The prefix \`${prefix}\` was given \`${namespace}\`, expected \`${own[prefix]}\` or another prefix`,
      )
    }
  }
  return { ...extensions?.namespaces, ...own }
}
