// A site's set may be large, and is the same for all its articles.
const sets = new WeakMap<object, ReadonlySet<string>>()

/** Addresses as a set, without their fragments: made once for each list. */
export function addressSet(addresses: Iterable<string>): ReadonlySet<string> {
  const known = sets.get(addresses as object)
  if (known) return known
  const set = new Set<string>()
  for (const address of addresses) set.add(addressKey(address))
  if (typeof addresses === 'object') sets.set(addresses, set)
  return set
}

/** The document of an address as it is compared: letters and their accents written as one or apart are one. */
export function addressKey(url: string): string {
  const page = withoutFragment(url)
  if (!page.includes('%')) return page
  try {
    return encodeURI(decodeURI(page).normalize('NFC'))
  } catch {
    return page
  }
}

/** The address of the document that an address leads to; what is none is given back. */
export function withoutFragment(url: string): string {
  const page = URL.parse(url)
  if (!page) return url
  page.hash = ''
  return page.href
}
