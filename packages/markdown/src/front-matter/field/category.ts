import type { PresetField } from './preset-field.ts'

/** The category, in tools that have one. */
export function category(key: string, ...alsoRead: string[]): PresetField {
  return {
    member: 'category',
    key,
    alsoRead,
    write: nameOf,
    read: first,
    names: (value) => (Array.isArray(value) ? value : [value]),
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
  const parted = (value: unknown) =>
    typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value
  return {
    ...all,
    read: (value) => all.read(parted(value)),
    names: (value) => all.names?.(parted(value)) ?? [],
  }
}

/** The first of them; one that others stand in is the first of those (Hexo). */
function first(value: unknown): unknown {
  if (Array.isArray(value)) return first(value.find((one) => one != null && one !== ''))
  return typeof value === 'number' ? String(value) : value
}

/** The name of a category. */
export function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value ? (value as { name?: unknown }).name : value
}
