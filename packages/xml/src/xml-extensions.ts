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
