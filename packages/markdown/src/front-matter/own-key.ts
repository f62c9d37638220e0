/** Whether a key is the article's own, with a value that a key of the same name of a theme has not. */
export function isOwn(key: string, value: unknown): boolean {
  if (key === 'id') return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(value)
  if (key === 'status') return typeof value === 'string' && statuses.has(value)
  if (key === 'access') return value === 'free' || value === 'metered' || value === 'paid'
  return ownKeys.has(key)
}

/** Keys of the article that themes use in no other sense. */
export const ownKeys: ReadonlySet<string> = new Set([
  ...['authors', 'language', 'publishedAt', 'subtitle', 'summary', 'tags', 'title', 'updatedAt'],
  ...['fingerprint', 'url'],
])

const statuses: ReadonlySet<string> = new Set(['draft', 'published', 'withheld', 'retracted'])
