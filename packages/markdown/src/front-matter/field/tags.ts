import type { PresetField } from './preset-field.ts'

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
      return Array.isArray(value) ? value.flatMap(namesOf) : value
    },
  }
}

/** The name of a tag: some tools have objects of them, and templates leave empty ones. */
function namesOf(tag: unknown): string[] {
  if (tag === null || tag === undefined || tag === '') return []
  if (Array.isArray(tag)) return tag.flatMap(namesOf)
  if (typeof tag !== 'object') return [String(tag)]
  const { label, name, title } = tag as Record<string, unknown>
  return namesOf(label ?? name ?? title)
}
