import type { Category } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'

/** Write each category, then each tag that names none of them. */
export function writeCategories(
  xml: XmlWriter,
  categories: readonly Category[],
  tags: readonly string[],
): void {
  for (const { name, slug } of categories) {
    xml.element('category', undefined, { term: slug, label: name })
  }
  for (const tag of tags) {
    if (!categories.some(({ name }) => name === tag))
      xml.element('category', undefined, { term: tag })
  }
}
