import { said, saidIn } from '../text/said.ts'
import type { Unit } from '../text/unit.ts'
import { explainReading, type Piece } from './explain-reading.ts'
import type { Reporter } from './reporter.ts'

/** A piece of text that says something, and where it begins. */
export interface ReadUnit {
  unit: Unit
  at: number
}

/**
 * Compare plain text with all that it must say, from its beginning to its end: nothing may be lacking, stand elsewhere
 * or be added. Where lines are broken, and lines under headings, signs of items and quotations, are not compared.
 *
 * @param units - The pieces of text, in order.
 * @returns Where each piece that is said begins in the text; `undefined` where not all is as it must be.
 */
export function compareReading(
  text: string,
  units: readonly Unit[],
  reporter: Reporter,
): ReadUnit[] | undefined {
  const found = saidIn(text)
  const read: ReadUnit[] = []
  const pieces = units.flatMap((unit): Piece[] => {
    const texts = [...new Set(unit.texts.map(said))]
      .filter(Boolean)
      .toSorted((one, other) => other.length - one.length)
    return texts.length ? [{ unit, texts }] : []
  })
  const { signs } = found
  let [first, from] = [0, 0]
  for (; first < pieces.length; first++) {
    const piece = pieces[first]
    const next = piece?.texts.find((one) => signs.startsWith(one, from))
    if (!piece || next === undefined) break
    read.push({ unit: piece.unit, at: found.places[from] ?? 0 })
    from += next.length
  }
  if (first === pieces.length && from === signs.length) return read
  let [last, to] = [pieces.length, signs.length]
  for (; last > first; last--) {
    const end = to
    const before = pieces[last - 1]?.texts.find(
      (one) => end - one.length >= from && signs.endsWith(one, end),
    )
    if (before === undefined) break
    to -= before.length
  }
  explainReading(found, { from, to }, pieces.slice(first, last), reporter)
  return undefined
}
