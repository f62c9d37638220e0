import type { Path } from '../finding.ts'

/** What a block of text is beside its words. */
export interface Shape {
  /** In how many items of lists it stands. */
  items: number
  /** The words of it that stand out, as marks: `<em>not</em>`. */
  stress: readonly string[]
}

/** A piece of an article's text that an output must show in a block of its own. */
export interface Unit {
  /** What it is: `takeaway`, `heading`. */
  name: string
  /** Where in the article. */
  path: Path
  /** The ways to write it; each with white space as a reader sees it. */
  texts: string[]
  /** What must be in its block, if that is put together from several parts. */
  parts?: string[]
  /** The rank of a heading in Markdown, in which that of a section has 2. */
  rank?: number
  /** Whether it stands in a quotation. */
  quoted?: true
  /** What it is in HTML, where that is compared. */
  shape?: Shape
  /** Whether it may be left out. */
  optional?: true
}

/** Whether a block of an output shows a unit. */
export function shows(unit: Unit, block: string): boolean {
  return unit.parts ? unit.parts.every((part) => block.includes(part)) : unit.texts.includes(block)
}
