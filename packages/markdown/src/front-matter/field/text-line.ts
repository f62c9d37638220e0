import { readHtmlLine, writeHtmlLine } from './html-line.ts'
import type { PresetField } from './preset-field.ts'

/** A text, where a line of a file is HTML. */
export function textLine(member: string, key: string, ...alsoRead: string[]): PresetField {
  return { member, key, alsoRead, write: writeHtmlLine, read: readHtmlLine }
}
