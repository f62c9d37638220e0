import type { MarkdownPreset } from './preset.ts'
import { presets } from './presets.ts'

/** The key that a tool has for a member of an article, as a file has it; the member where it has none. */
export function keyOf(member: string, preset: MarkdownPreset | undefined): string {
  const { fences, fields } = preset ? presets[preset] : { fences: 'yaml', fields: [] }
  const key = fields.find((field) => field.member === member)?.key ?? member
  return fences === 'lines' ? key.charAt(0).toUpperCase() + key.slice(1) : key
}
