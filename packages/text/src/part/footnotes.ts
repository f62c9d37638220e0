import type { Flow } from '@standfirst/core'
import { flowBlocks, itemBlocks } from '../render-blocks.ts'
import { reportLost } from '../report.ts'
import type { Block, TextState } from '../text-options.ts'
import { underlined } from '../underlined.ts'

/** The footnotes that were called, in the order of their first calls. */
export function footnotes(state: TextState): Block[] {
  const { calls, definitions } = state.footnotes
  const { path } = state
  const notes: Block[] = []
  // A footnote may call another, which then follows.
  for (const [name, number] of calls) {
    const definition = definitions.get(name)
    if (!definition) continue
    state.path = [...definition.path]
    const marker = state.marks ? `[^${number}] ` : `${number}. `
    const children = definition.children as readonly Flow[]
    notes.push(...itemBlocks(marker, state, () => flowBlocks(children, state, null)))
  }
  state.path = path
  for (const [name, definition] of definitions) {
    if (calls.has(name)) continue
    reportLost(definition, 'children', { ...state, path: definition.path.slice(0, -1) })
  }
  return notes.length ? [...underlined(state.words.footnotes, '-', state), ...notes] : []
}
