import { type Article, type Labels, type Section, sectionHeading, toText } from '@standfirst/core'
import type { Path } from '../finding.ts'
import type { Unit } from '../text/unit.ts'
import type { FoundHeading } from './compare-headings.ts'

/**
 * Give headings the ranks that they have in HTML: each stands one under the one that it belongs to.
 *
 * @param units - Pieces of the text of sections; those with a rank are headings.
 * @param base - Rank of a section's heading.
 * @param flat - Whether a section without a heading has no place of its own among them, as in pages.
 */
export function htmlRanks(
  units: readonly Unit[],
  { article, base, flat, words }: { article: Article; base: number; flat: boolean; words: Labels },
): Unit[] {
  const ranks = new Map<string, number>()
  article.sections.forEach((section, index) => {
    const isFlat = flat && toText(sectionHeading(section, words)) === ''
    addRanks(ranks, section, ['sections', index], isFlat ? base - 1 : base)
  })
  return units.map((unit) => {
    const { name, path, rank } = unit
    if (rank === undefined) return unit
    if (name === 'heading') return { ...unit, rank: Math.min(6, base) }
    return { ...unit, rank: ranks.get(String(path)) ?? rank }
  })
}

function addRanks(ranks: Map<string, number>, section: Section, path: Path, under: number): void {
  if (section.kind !== 'faq') {
    // What a custom section holds besides is data, and not shown.
    addOutline(ranks, { ...section, heading: undefined, data: undefined }, path, outline(under))
    return
  }
  section.items.forEach(({ answer }, index) => {
    const here = [...path, 'items', index]
    ranks.set(String([...here, 'question']), Math.min(6, under + 1))
    addOutline(ranks, answer, [...here, 'answer'], outline(under + 1))
  })
}

interface Outline {
  base: number
  /** Of the headings that are open, in Markdown. */
  depths: number[]
}

function outline(base: number): Outline {
  return { base, depths: [] }
}

/** Headings without a text are shown, too, and count. */
function addOutline(
  ranks: Map<string, number>,
  value: unknown,
  path: Path,
  { base, depths }: Outline,
  level = 0,
): void {
  if (typeof value !== 'object' || value === null || level > deepest) return
  const { depth, type } = value as Record<string, unknown>
  // Footnotes stand at the end.
  if (type === 'footnoteDefinition') return
  if (type === 'heading') {
    const own = Number(depth) || 3
    while (depths.length && (depths.at(-1) ?? 0) >= own) depths.pop()
    depths.push(own)
    ranks.set(String(path), Math.min(6, base + depths.length))
    return
  }
  for (const [key, child] of Object.entries(value)) {
    addOutline(ranks, child, [...path, key], { base, depths }, level + 1)
  }
}

const deepest = 400

/**
 * The rank that headings of sections have in an output that says nothing of it itself: that by which most of its
 * headings stand where they should.
 *
 * @param units - Pieces of text, with the ranks that they have under a heading of rank 1.
 */
export function usualRank(found: readonly FoundHeading[], units: readonly Unit[]): number {
  const meant = new Map<string, number>()
  for (const { rank, texts } of units) if (rank) meant.set(texts[0] ?? '', rank)
  const counts = new Map<number, number>()
  for (const { rank, text } of found) {
    const down = rank - (meant.get(text) ?? rank)
    if (meant.has(text)) counts.set(down, (counts.get(down) ?? 0) + 1)
  }
  let [usual, most] = [0, counts.get(0) ?? 0]
  for (const [down, count] of counts) if (count > most) [usual, most] = [down, count]
  return 2 + usual
}
