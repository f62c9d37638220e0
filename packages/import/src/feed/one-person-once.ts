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
  const [creator, ...more] = distinctPeople(creators)
  // An address alone beside a name alone is the address of the one who is named.
  if (person && creator && !person.name && !others.length && !more.length) {
    return [{ ...person, ...creator }]
  }
  return distinctPeople([...people, ...creators])
}

/**
 * Authors, each once: those of one name, or one address where they have none, are one person, unless
 * they differ in another address.
 */
export function distinctPeople(authors: readonly RawAuthor[]): RawAuthor[] {
  const found = new Map<string, RawAuthor>()
  for (const author of authors) {
    const key = keyOf(author)
    const same = found.get(key)
    if (same && differ(same, author)) found.set(`${key}\n${found.size}`, author)
    else found.set(key, { ...author, ...known(same) })
  }
  return [...found.values()]
}

function differ(one: RawAuthor, other: RawAuthor): boolean {
  const isOther = (key: 'email' | 'url') => one[key] && other[key] && one[key] !== other[key]
  return Boolean(isOther('email') || isOther('url'))
}

function known(author: RawAuthor | undefined): RawAuthor {
  return Object.fromEntries(Object.entries(author ?? {}).filter(([, value]) => value !== undefined))
}

function keyOf({ email, name, url }: RawAuthor): string {
  return plainName(name ?? email ?? url)
}

/** A name as it is compared with others: feeds write one person's with other spaces and capitals. */
export function plainName(name = ''): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
