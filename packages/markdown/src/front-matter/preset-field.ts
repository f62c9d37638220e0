import { localTime } from './local-time.ts'

/** A member of an article's metadata as a tool's front matter has it. */
export interface PresetField {
  /** The article's member. */
  member: string
  /** The tool's key, with dots between levels. */
  key: string
  /** Other keys that are read, after the tool's own. */
  alsoRead?: readonly string[]
  /**
   * What the tool has for a value; `undefined` for nothing.
   *
   * @param timeZone - IANA name of the site's zone.
   */
  write(value: unknown, timeZone: string): unknown
  /** The member that the tool's value means; `undefined` if it means none. */
  read(value: unknown): unknown
}

/** A text, as it is. */
export function text(member: string, key: string, ...alsoRead: string[]): PresetField {
  return { member, key, alsoRead, write: same, read: same }
}

/** A date as the clocks of the site show it: `2026-11-23 09:30:00`. */
export function localDate(member: string, key: string, ...alsoRead: string[]): PresetField {
  return { member, key, alsoRead, write: localTime, read: same }
}

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

/** The category, in tools that have one. */
export function category(key: string, ...alsoRead: string[]): PresetField {
  return {
    member: 'category',
    key,
    alsoRead,
    write: nameOf,
    read: (value) => (Array.isArray(value) ? value[0] : value),
  }
}

/** The category, in tools that have a list of them. */
export function categories(key: string, ...alsoRead: string[]): PresetField {
  const one = category(key, ...alsoRead)
  return { ...one, write: (value) => [nameOf(value)] }
}

/** Categories, in tools that part a text of them at its spaces. */
export function spacedCategories(key: string): PresetField {
  const all = categories(key)
  return {
    ...all,
    read: (value) =>
      all.read(typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value),
  }
}

/** Tags, each written as the tool can take it; one that it can't take stands only in what is kept. */
export function tags(
  key: string,
  write: (tag: string) => string | undefined = (tag) => tag,
  between: RegExp | null = /[\s,]+/,
): PresetField {
  return {
    member: 'tags',
    key,
    write: (value) =>
      Array.isArray(value) ? value.flatMap((tag) => write(String(tag)) ?? []) : undefined,
    read: (value) => {
      if (typeof value === 'string') {
        const parts = between ? value.split(between) : [value]
        return parts.map((tag) => tag.trim()).filter(Boolean)
      }
      if (typeof value === 'number') return [String(value)]
      return Array.isArray(value) ? value.map(String) : value
    },
  }
}

/** The picture, by its address. */
export function image(key: string, ...alsoRead: string[]): PresetField {
  return {
    member: 'image',
    key,
    alsoRead,
    write: (value) => (value as { url?: unknown } | undefined)?.url,
    read: toImage,
  }
}

/** The pictures, in tools that have a list of them. */
export function images(key: string, ...alsoRead: string[]): PresetField {
  const one = image(key, ...alsoRead)
  return { ...one, write: (value, timeZone) => [one.write(value, timeZone)] }
}

/** Whether it is published: `value` is what the key says where it isn't. */
export function unpublished(key: string, value: boolean): PresetField {
  return {
    member: 'status',
    key,
    write: (status) => (status === 'draft' || status === 'withheld' ? value : undefined),
    read: (found) => (found === value ? 'draft' : undefined),
  }
}

function same(value: unknown): unknown {
  return value
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value ? (value as { name?: unknown }).name : value
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

function toImage(value: unknown): unknown {
  if (Array.isArray(value)) return toImage(value[0])
  if (typeof value === 'string') return value === '' ? undefined : { url: value }
  if (typeof value !== 'object' || value === null) return undefined
  const { alt, caption, height, path, src, url, width } = value as Record<string, unknown>
  const members = { url: url ?? src ?? path, alt, caption, height, width }
  return Object.fromEntries(Object.entries(members).filter(([, one]) => one !== undefined))
}
