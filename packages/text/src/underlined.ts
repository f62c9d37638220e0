import type { Block, TextState } from './text-options.ts'
import { columnsOf, wrapLines } from './wrap-lines.ts'

/** A heading with a line under it, where the eye reads; none where it is empty. */
export function underlined(text: string, sign: '=' | '-', state: TextState): Block[] {
  const lines = wrapLines(text, state.width)
  if (!lines.some(Boolean)) return []
  const longest = Math.max(...lines.map(columnsOf))
  return [state.marks ? [...lines, sign.repeat(Math.min(longest, state.width, 72))] : lines]
}
