import type { MarkdownPreset } from '../front-matter/preset.ts'
import { dialectOf } from './dialect-of.ts'
import type { ToolLimit } from './tool-limit.ts'

/**
 * What the tool of a preset can't show, however it is written: what `renderMarkdown` reports as
 * `not-shown-by-tool`.
 *
 * @example
 * ```ts
 * presetLimits('jekyll').map(({ found }) => found) // → ['a list that begins at another number than 1', ...]
 * ```
 */
export function presetLimits(preset: MarkdownPreset): readonly ToolLimit[] {
  return dialectOf(preset).limits ?? []
}
