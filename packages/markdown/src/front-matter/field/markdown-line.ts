import { fromMarkdown } from 'mdast-util-from-markdown'
import { writeMarkdown } from '../../write/write-markdown.ts'
import type { MarkdownPreset } from '../preset.ts'
import { oneLine, textOf } from './html-line.ts'
import type { PresetField } from './preset-field.ts'

/** A text, where a line of a file is Markdown. */
export function markdownLine(member: string, key: string, preset: MarkdownPreset): PresetField {
  return {
    member,
    key,
    write: (value) => {
      const text = { type: 'text' as const, value: oneLine(value) }
      const children = [{ type: 'paragraph' as const, children: [text] }]
      return oneLine(writeMarkdown({ type: 'root', children }, preset))
    },
    read: (value) => (typeof value === 'string' ? oneLine(textOf(fromMarkdown(value))) : value),
  }
}
