import type { RawAuthor } from './raw-item.ts'

/**
 * Join two lists of who wrote an item, which often name the same people: with an address in the one,
 * with a name in the other.
 *
 * @param people - Of `author`, each with a name or an e-mail address.
 * @param creators - Of `dc:creator`, by name.
 */
export function onePersonOnce(
  people: readonly RawAuthor[],
  creators: readonly RawAuthor[],
): RawAuthor[] {
  const [person, ...others] = people
  const [creator, ...more] = distinct(creators)
  // An address alone beside a name alone is the address of the one who is named.
  if (person && creator && !person.name && !others.length && !more.length) {
    return [{ ...person, ...creator }]
  }
  return distinct([...people, ...creators])
}

function distinct(authors: readonly RawAuthor[]): RawAuthor[] {
  const found = new Map<string, RawAuthor>()
  for (const author of authors) {
    const key = keyOf(author)
    found.set(key, { ...author, ...found.get(key) })
  }
  return [...found.values()]
}

function keyOf({ email, name }: RawAuthor): string {
  const text = name ?? email ?? ''
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
