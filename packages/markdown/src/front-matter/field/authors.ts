import type { PresetField } from './preset-field.ts'

/** Names, for authors or one category. */
export function authors(key: string, ...alsoRead: string[]): PresetField {
  return {
    member: 'authors',
    key,
    alsoRead,
    write: (value) => (Array.isArray(value) ? value.map((author) => author?.name) : undefined),
    read: (value) => (Array.isArray(value) ? value : [value]).map(toAuthor),
  }
}

/** Authors as objects with names and addresses. */
export function authorObjects(key: string, ...alsoRead: string[]): PresetField {
  return {
    ...authors(key, ...alsoRead),
    write: (value) =>
      Array.isArray(value)
        ? value.map((author) => ({
            name: author?.name,
            ...(author?.url && { url: author.url }),
          }))
        : undefined,
  }
}

/** The first author, in tools that show one. */
export function firstAuthor(key: string): PresetField {
  const all = authors(key)
  return {
    ...all,
    write: (value) => (Array.isArray(value) ? value[0]?.name : undefined),
  }
}

function toAuthor(value: unknown): unknown {
  if (typeof value === 'string') return { type: 'person', name: value }
  if (typeof value !== 'object' || value === null) return value
  const { name, email, url, uri, link } = value as Record<string, unknown>
  const address = url ?? uri ?? link
  return {
    name,
    ...(email !== undefined && { email }),
    ...(address !== undefined && { url: address }),
  }
}
