import { type Author, checkedUrl, type EpisodePerson, type OnIssue } from '@standfirst/core'
import type { XmlWriter } from '@standfirst/xml'
import { writeNames } from './write-names.ts'

/**
 * Write who is heard in a podcast or an episode, and who made it: the authors as its hosts, but for those
 * who are named among the others.
 *
 * @see {@link https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/person.md}
 */
export function writePeople(
  xml: XmlWriter,
  authors: readonly Author[] = [],
  people: readonly EpisodePerson[] = [],
  onIssue?: OnIssue,
): void {
  for (const author of authors) {
    if (author.type === 'organization' || people.some(({ name }) => name === author.name)) continue
    const { image, name, url } = author
    writePerson({ name, url, image: image?.url }, [], undefined)
  }
  people.forEach((one, index) => {
    writePerson(one, ['episode', 'people', index], onIssue)
  })

  function writePerson(
    one: { [Key in keyof EpisodePerson]?: EpisodePerson[Key] | undefined },
    path: (string | number)[],
    // What is wrong with an author is reported where the text is written.
    onIssue: OnIssue | undefined,
  ): void {
    const { group, image, name = '', role, url } = one
    const href = checkedUrl(url, 'media', [...path, 'url'], onIssue)
    const img = checkedUrl(image, 'media', [...path, 'image'], onIssue)
    writeNames(xml, 'podcast:person', [{ name }], path, onIssue, { role, group, img, href }, 128)
  }
}
