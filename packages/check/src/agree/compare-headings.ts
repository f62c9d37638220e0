import { fill } from '@standfirst/core'
import { line } from '../text/line.ts'
import type { Unit } from '../text/unit.ts'
import type { Reporter } from './reporter.ts'
import type { Subject } from './subject.ts'

/** A heading that an output shows. */
export interface FoundHeading {
  text: string
  rank: number
}

/** What an output shows, and which of it must be headings. */
export interface HeadingComparison {
  found: readonly FoundHeading[]
  /** All blocks of text that the output has. */
  blocks: readonly string[]
  /** All pieces of the article's text; those with a rank are headings. */
  units: readonly Unit[]
  /** How a heading is written there: `## What happened`. */
  write: (heading: FoundHeading) => string
}

/**
 * Report text of the article that is a heading in an output and none in the article, or the other way round, and
 * headings of another rank. That a text is there at all is compared elsewhere.
 */
export function compareHeadings(
  { blocks, found, units, write }: HeadingComparison,
  subject: Subject,
  reporter: Reporter,
): void {
  const shown = new Set(blocks)
  const ranks = new Map<string, number[]>()
  for (const { rank, text } of found) {
    const known = ranks.get(text)
    if (known) known.push(rank)
    else ranks.set(text, [rank])
  }
  const { article, words } = subject
  const { category } = article
  const related = category ? fill(words.relatedIn, { category: category.name }) : words.related
  const ofFrame = new Set([words.footnotes, related].map(line))
  for (const [text, own] of unitsByText(units)) {
    if (ofFrame.has(text)) continue
    // Those of footnotes stand elsewhere.
    if (own.some(({ name, rank }) => name === 'footnote' && rank)) continue
    const said = ranks.get(text) ?? []
    const left = own.flatMap(({ rank }) => rank ?? [])
    const isPlain = left.length === 0
    const wrong = said.filter((rank) => {
      const at = left.indexOf(rank)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
    const path = own.find(({ rank }) => rank !== undefined)?.path ?? own[0]?.path ?? []
    const lists = { place: 'rank of a heading', path }
    const expected = isPlain ? [text] : [write({ text, rank: left[0] ?? wrong[0] ?? 2 })]
    for (const rank of wrong) {
      reporter.differs({ ...lists, expected, found: [write({ text, rank })] })
    }
    // Questions may be shown in another way, and nothing is under what may be left out.
    const isFree = own.some(({ name, optional, rank }) => !rank || optional || name === 'question')
    if (said.length === 0 && shown.has(text) && !isFree) {
      reporter.differs({ ...lists, expected, found: [text] })
    }
  }
}

function unitsByText(units: readonly Unit[]): Map<string, Unit[]> {
  const byText = new Map<string, Unit[]>()
  for (const unit of units) {
    const [text = ''] = unit.texts
    const others = byText.get(text)
    if (others) others.push(unit)
    else byText.set(text, [unit])
  }
  return byText
}
