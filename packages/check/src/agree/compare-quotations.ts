import type { Unit } from '../text/unit.ts'
import type { MadeOf } from './made-of.ts'
import type { Reporter } from './reporter.ts'

/** What an output shows, and which of it are the words of somebody else. */
export interface QuotationComparison {
  /** All blocks of text that the output has. */
  blocks: readonly string[]
  /** Those of them that stand in quotations. */
  quotations: readonly string[]
  /** All pieces of the article's text. */
  units: readonly Unit[]
  /** Whether a block may stand there beside. */
  madeOf: MadeOf
}

/**
 * Report text that is a quotation in an output and none in the article, or the other way round: these are the words of
 * others. That a text is there at all is compared elsewhere.
 */
export function compareQuotations(
  { blocks, madeOf, quotations, units }: QuotationComparison,
  reporter: Reporter,
): void {
  const shown = new Set(blocks)
  const quoted = new Set(quotations)
  const told = new Map<string, Unit[]>()
  for (const unit of units) {
    const [text = ''] = unit.texts
    const known = told.get(text)
    if (known) known.push(unit)
    else told.set(text, [unit])
  }
  for (const [text, own] of told) {
    const isQuoted = own[0]?.quoted === true
    // One that stands in both ways may stand in either.
    if (!shown.has(text) || own.some((unit) => (unit.quoted === true) !== isQuoted)) continue
    if (quoted.has(text) === isQuoted) continue
    // A rule in a quotation may be shown as signs that a heading has, too.
    const isBeside = !isQuoted && count(text, blocks) - count(text, quotations) >= own.length
    if (isBeside && madeOf(text)) continue
    const quotation = `<blockquote>${text}</blockquote>`
    reporter.differs({
      place: 'quotation',
      path: own[0]?.path ?? [],
      expected: [isQuoted ? quotation : text],
      found: [isQuoted ? text : quotation],
    })
  }
}

function count(text: string, blocks: readonly string[]): number {
  return blocks.filter((one) => one === text).length
}
