import type { Block, TextState } from '../text-options.ts'

/** The numbered addresses, each in a line of its own, however long: so it can be followed. */
export function linkList({ links, marks }: TextState): Block[] {
  const lines = [...links].map(([address, number]) => `[${number}] ${address}`)
  if (lines.length === 0) return []
  return marks ? [['--'], lines] : [lines]
}
