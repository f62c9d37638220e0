import type { Author } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import { contact } from './contact.ts'

/**
 * Write who wrote a feed or item: one person with an e-mail address as RSS's own element, if it is
 * named, anyone else as `dc:creator`. Both at once would say the same twice.
 */
export function writeAuthors(
  xml: XmlWriter,
  element: 'author' | 'managingEditor' | undefined,
  authors: readonly Author[],
): void {
  const [first] = authors
  const alone = element && first && authors.length === 1 ? contact(first) : undefined
  if (element && alone) xml.plainElement(element, alone)
  else for (const { name } of authors) xml.plainElement('dc:creator', name)
}
