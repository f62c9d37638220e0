import type { Article } from '@standfirst/core'
import type { Path } from '../finding.ts'
import type { Unit } from './unit.ts'

/** The numbers with which lists begin. */
export interface ListNumbers {
  /** Of the sections, in reading order. */
  units: Unit[]
  /** Of the footnotes, and the list that these are; they stand elsewhere. */
  notes: Unit[]
}

/**
 * Collect the numbers with which an article's lists begin.
 *
 * @param paid - Whether sections for paying readers count.
 */
export function listNumbers({ sections }: Article, paid: boolean): ListNumbers {
  const numbers: ListNumbers = { units: [], notes: [] }
  sections.forEach((section, index) => {
    if (section.paid && !paid) return
    const path: Path = ['sections', index]
    if (section.kind === 'steps' && section.items.length) numbers.units.push(unit(1, path))
    // What a custom section holds besides is data, and not shown.
    addLists(numbers, { ...section, data: undefined }, path, false, 0)
  })
  return numbers
}

/** Collect the lists of content; anything may be given. */
export function addLists(
  numbers: ListNumbers,
  value: unknown,
  path: Path,
  noted: boolean,
  depth: number,
): void {
  if (typeof value !== 'object' || value === null || depth > 400) return
  const { ordered, start, type } = value as Record<string, unknown>
  const inNote = noted || type === 'footnoteDefinition'
  if (type === 'list' && ordered === true) {
    const own = unit(typeof start === 'number' ? start : 1, path)
    if (inNote) numbers.notes.push({ ...own, optional: true })
    else numbers.units.push(own)
  }
  for (const [key, child] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    addLists(numbers, child, here, inNote, depth + 1)
  }
}

function unit(start: number, path: Path): Unit {
  return { name: 'list number', path, texts: [String(start)] }
}
