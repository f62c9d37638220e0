import type { PresetField } from './preset-field.ts'

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

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value ? (value as { name?: unknown }).name : value
}
