import { authors } from './authors.ts'
import { category } from './category.ts'
import { readHtmlLine, writeHtmlLine } from './html-line.ts'
import { readListLine, writeListLine } from './list-line.ts'
import type { PresetField } from './preset-field.ts'
import { tags } from './tags.ts'

/** The authors, in tools that have them on one line. */
export function authorLine(key: string, ...alsoRead: string[]): PresetField {
  const all = authors(key, ...alsoRead)
  return {
    ...all,
    write: (value) =>
      Array.isArray(value) ? writeListLine(value.map((author) => author?.name)) : undefined,
    read: (value) => all.read(readListLine(value)),
  }
}

/** The category, in tools that have it on a line of HTML. */
export function categoryLine(key: string): PresetField {
  const one = category(key)
  return {
    ...one,
    write: (value, ...how) => writeHtmlLine(one.write(value, ...how)),
    read: readHtmlLine,
  }
}

/** The tags, in tools that have them on one line. */
export function tagLine(key: string): PresetField {
  return {
    ...tags(key),
    write: (value) => (Array.isArray(value) ? writeListLine(value) : undefined),
    read: readListLine,
  }
}
