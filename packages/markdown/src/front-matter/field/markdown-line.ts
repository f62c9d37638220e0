import { fromMarkdown } from 'mdast-util-from-markdown'
import { oneLine, textOf } from './html-line.ts'
import type { PresetField } from './preset-field.ts'

/** A text, where a line of a file is Markdown; to read one, nothing that writes Markdown is loaded. */
export function markdownLine(member: string, key: string): PresetField {
  return {
    member,
    key,
    write: (value, _timeZone, markdown) => oneLine(markdown(oneLine(value))),
    says: (value, text) => read(value) === oneLine(text),
    read,
  }
}

function read(value: unknown): unknown {
  return typeof value === 'string' ? oneLine(textOf(fromMarkdown(value))) : value
}
