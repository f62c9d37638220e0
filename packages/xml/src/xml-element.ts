import type { XmlAttributes, XmlWriter } from './create-xml-writer.ts'

/** An element of another vocabulary, as data. */
export interface XmlElement {
  /** Name with its prefix: `dc:creator`. */
  name: string
  attributes?: XmlAttributes | undefined
  /** Text, or elements. */
  content?: string | number | readonly XmlElement[] | undefined
}

/**
 * Write elements of other vocabularies, given as data.
 *
 * @param xml - Writer; it must know the namespace of each prefix.
 * @param elements - Elements; not changed.
 * @throws `TypeError` for a name that XML doesn't allow, or that has no prefix, or one without a
 *   namespace.
 */
export function writeElements(xml: XmlWriter, elements: readonly XmlElement[]): void {
  for (const { name, attributes, content } of elements) {
    if (!name.includes(':')) {
      throw new TypeError(`\`${name}\` has no prefix, expected a name like \`dc:date\``)
    }
    if (typeof content === 'object') {
      xml.open(name, attributes)
      writeElements(xml, content)
      xml.close()
    } else {
      xml.element(name, content, attributes)
    }
  }
}
