/** Logins of authors, found by themselves and by the slug that is made of each. */
export interface KnownLogins {
  add(login: string): void
  /** The login that is written so, else the first of which such a slug is made. */
  find(written: string): string | undefined
}

/** Begin to collect logins. */
export function knownLogins(logins: Iterable<string> = []): KnownLogins {
  const all = new Set<string>()
  const bySlug = new Map<string, string>()
  const known: KnownLogins = {
    add(login) {
      all.add(login)
      const slug = slugOf(login)
      if (!bySlug.has(slug)) bySlug.set(slug, login)
    },
    find: (written) => (all.has(written) ? written : bySlug.get(written)),
  }
  for (const login of logins) known.add(login)
  return known
}

function slugOf(login: string): string {
  return login
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}
