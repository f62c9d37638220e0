import { shows, type Unit } from '../text/unit.ts'
import { align } from './align.ts'
import type { MadeOf } from './made-of.ts'
import type { Reporter } from './reporter.ts'

/** What an output shows, and what it must show. */
export interface TextComparison {
  /** The blocks of text that the output has, in order. */
  blocks: readonly string[]
  /** What it must have, in order. */
  units: readonly Unit[]
  /** What it must have in any place. */
  anywhere: readonly Unit[]
  /** Whether a block may stand there beside. */
  madeOf: MadeOf
  /** What a block is that is there beside (default: `text`). */
  what?: string
}

/** Report text that an output lacks, has changed, or adds. */
export function compareText(comparison: TextComparison, reporter: Reporter): void {
  const { blocks, madeOf, units } = comparison
  const matches = (unit: number, block: number) =>
    fits(units[unit] as Unit, blocks[block] as string, madeOf)
  const weight = (unit: number) => (units[unit]?.optional ? 1 : 2)
  const gaps = align(units.length, blocks.length, matches, weight)
  const spare = new Set(gaps.flatMap(({ found }) => found))
  const missing = lackingAnywhere(comparison, spare)
  for (const index of spare) if (madeOf(blocks[index] as string)) spare.delete(index)

  for (const gap of gaps) {
    const lacking = gap.expected.map((index) => units[index] as Unit).filter(isNeeded)
    const added = gap.found.filter((index) => spare.has(index))
    for (const unit of lacking) {
      const block = moved(unit, blocks, spare)
      const other = block ?? added.shift()
      if (other !== undefined) spare.delete(other)
      const difference = {
        place: unit.name,
        path: unit.path,
        expected: unit.texts.slice(0, 1),
        found: other === undefined ? [] : [blocks[other] as string],
      }
      if (block === undefined) reporter.differs(difference)
      else reporter.moved(difference)
    }
  }
  pairLeft(missing, comparison, spare, reporter)
}

/** What is put together from parts may hold nothing else. */
function fits(unit: Unit, block: string, madeOf: MadeOf): boolean {
  return shows(unit, block) && (!unit.parts || madeOf(block))
}

/** What is in no block that is left; a block of its own is taken. */
function lackingAnywhere({ anywhere, blocks, madeOf }: TextComparison, spare: Set<number>): Unit[] {
  let last = 0
  // What may be left out may say the same, and takes no block of what may not.
  const [needed, others] = [anywhere.filter(isNeeded), anywhere.filter((one) => !isNeeded(one))]
  return [...needed, ...others].filter((unit) => {
    const isIn = (index: number) => {
      const block = blocks[index]
      return block !== undefined && fits(unit, block, madeOf)
    }
    // Several notices may share a block; a footnote has its own.
    if (unit.parts === undefined) {
      for (const index of spare) if (isIn(index)) return !spare.delete(index)
      return !unit.optional
    }
    // They stand one after another as they do in the article: most are beside the one before.
    const near = [last, last + 1].find(isIn)
    const found = near ?? blocks.findIndex((_, index) => isIn(index))
    if (found >= 0) last = found
    return found < 0
  })
}

function isNeeded({ optional }: Unit): boolean {
  return !optional
}

/** A block elsewhere that shows a unit which is not where it should be. */
function moved(unit: Unit, blocks: readonly string[], spare: Set<number>): number | undefined {
  for (const index of spare) if (shows(unit, blocks[index] as string)) return index
  return undefined
}

/** What is lacking, paired with what is left over, in order. */
function pairLeft(
  missing: readonly Unit[],
  { blocks, what = 'text' }: TextComparison,
  spare: Set<number>,
  reporter: Reporter,
): void {
  const left = [...spare]
  for (const { name, path, texts } of missing) {
    const other = left.shift()
    const found = other === undefined ? [] : [blocks[other] as string]
    reporter.differs({ place: name, path, expected: texts.slice(0, 1), found })
  }
  for (const index of left) {
    reporter.differs({
      place: what,
      path: ['sections'],
      expected: [],
      found: [blocks[index] as string],
    })
  }
}
