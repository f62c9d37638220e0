import type { PresetField } from './preset-field.ts'

/**
 * A date; also one of several that stand together: `date: { created: …, updated: … }`.
 *
 * @see {@link https://squidfunk.github.io/mkdocs-material/plugins/blog/#meta.date}
 */
export function date(
  member: 'publishedAt' | 'updatedAt',
  key: string,
  ...alsoRead: string[]
): PresetField {
  const names = member === 'publishedAt' ? published : updated
  const together = ['date', 'dates'].flatMap((one) => names.map((name) => `${one}.${name}`))
  return {
    member,
    key,
    alsoRead: [...alsoRead, ...together],
    write: (value) => value,
    read: (value) => (typeof value === 'object' ? undefined : value),
  }
}

const published = ['created', 'published', 'publish']
const updated = ['updated', 'modified']
