import { type Author, checkedUrl, type OnIssue } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'

/** Write an `author` (RFC 4287, section 3.2). */
export function writePerson(
  xml: XmlWriter,
  person: Pick<Author, 'name' | 'url' | 'email'>,
  path: (string | number)[],
  onIssue?: OnIssue,
): void {
  const { email } = person
  const url = checkedUrl(person.url, 'media', [...path, 'url'], onIssue)
  xml.open('author')
  xml.plainElement('name', person.name)
  if (url) xml.element('uri', url)
  if (email && /^[^\s@<>]+@[^\s@<>]+$/.test(email)) xml.element('email', email)
  xml.close()
}
