import { cleanText } from '@standfirst/core'
import { codeText } from '../text/code-texts.ts'
import { said } from '../text/said.ts'
import type { Unit } from '../text/unit.ts'
import type { ReadUnit } from './compare-reading.ts'
import type { Reporter } from './reporter.ts'

/**
 * Compare the lines of code in plain text: each must begin where the others do, with its own spaces.
 *
 * @param units - All pieces of the text, of which those of code are looked at.
 * @param read - Where each that says something begins, if all is as it must be.
 */
export function compareCodeLines(
  text: string,
  units: readonly Unit[],
  read: readonly ReadUnit[] | undefined,
  reporter: Reporter,
): void {
  const lines = text.split('\n').map((one) => one.trimEnd())
  const places = read ? placesOf(text, units, read) : new Map<Unit, Place>()
  let next = 0
  for (const unit of units) {
    if (unit.name !== 'code') continue
    const [whole = ''] = unit.texts
    const code = linesOf(whole)
    const isLike = (at: number) =>
      code.every((part, index) => lines[at + index]?.endsWith(part.trim()))
    const isKept = (at: number) => {
      const first = (lines[at] ?? '').length - (code[0] ?? '').length
      return code.every((part, index) => {
        const one = lines[at + index] ?? ''
        if (part === '') return /^[>\s]*$/.test(one)
        return one.length - part.length === first && one.endsWith(part)
      })
    }
    const at = beginning(places.get(unit), { code, next, last: lines.length, isKept, isLike })
    // Words that differ are told by who compares them.
    if (at === undefined) continue
    next = at + code.length
    if (isKept(at)) continue
    const found = [lines.slice(at, next).join('\n')]
    reporter.differs({ place: 'code', path: unit.path, expected: [codeText(whole)], found })
  }
}

function linesOf(whole: string): string[] {
  const code = codeText(whole)
    .split(/[\n\u0085\u2028\u2029]/)
    .map((one) => cleanText(one).trimEnd())
  while (code.length && code[0] === '') code.shift()
  return code
}

/** Where a piece begins: on the line of its first sign, or, without one that says something, on one of these. */
interface Place {
  line: number | undefined
  from: number
  to: number
}

interface Search {
  code: readonly string[]
  /** The first line that is left, and how many there are. */
  next: number
  last: number
  isKept: (at: number) => boolean
  isLike: (at: number) => boolean
}

/** The line on which code begins; other lines may end with the same signs, above all those that stand before it. */
function beginning(
  place: Place | undefined,
  { code, isKept, isLike, last, next }: Search,
): number | undefined {
  if (place?.line !== undefined) {
    const at = place.line - code.findIndex((part) => said(part))
    if (isLike(at)) return at
  } else if (place) {
    for (let at = Math.max(next, place.from); at < place.to; at++) if (isKept(at)) return at
  }
  for (let at = Math.max(next, place?.from ?? 0); at < last; at++) if (isLike(at)) return at
  return undefined
}

/** The places of all pieces of a text in which all is as it must be. */
function placesOf(
  text: string,
  units: readonly Unit[],
  read: readonly ReadUnit[],
): Map<Unit, Place> {
  const composed = text.normalize('NFC')
  const begins = new Map<Unit, number>()
  let [line, from] = [0, 0]
  for (const { at, unit } of read) {
    for (; from < at; from++) if (composed[from] === '\n') line++
    begins.set(unit, line)
  }
  const end = composed.split('\n').length
  const places = new Map<Unit, Place>()
  let to = end
  for (const unit of units.toReversed()) {
    places.set(unit, { line: begins.get(unit), from: 0, to })
    to = begins.get(unit) ?? to
  }
  let last = 0
  for (const unit of units) {
    const place = places.get(unit)
    if (place) place.from = last
    last = begins.get(unit) ?? last
  }
  return places
}
