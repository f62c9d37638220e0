import { line } from '../text/line.ts'
import type { Said } from '../text/said.ts'
import type { Unit } from '../text/unit.ts'
import type { Reporter } from './reporter.ts'

/** A piece of text that must be read, by the signs of the ways to write it. */
export interface Piece {
  unit: Unit
  texts: readonly string[]
}

/** A stretch of signs. */
interface Stretch {
  from: number
  to: number
}

/**
 * Report how a stretch of text differs from the pieces that it should be.
 *
 * As many signs as can be are taken for pieces in their order; what is left of both is told.
 */
export function explainReading(
  found: Said,
  stretch: Stretch,
  pieces: readonly Piece[],
  reporter: Reporter,
): void {
  const read = longestReading(found, stretch, pieces)
  const gaps: { pieces: Piece[]; rest: Stretch[] }[] = []
  let [next, from] = [0, stretch.from]
  for (const one of [...read, { piece: pieces.length, from: stretch.to, to: stretch.to }]) {
    const rest = paragraphs(found, { from, to: one.from })
    gaps.push({ pieces: pieces.slice(next, one.piece), rest })
    ;[next, from] = [one.piece + 1, one.to]
  }
  const moved = new Set<Piece>()
  for (const { pieces } of gaps) {
    for (const one of pieces) if (gaps.some(({ rest }) => takeOut(one, rest, found))) moved.add(one)
  }
  for (const { pieces, rest } of gaps) {
    for (const piece of pieces) {
      const { name, path, texts } = piece.unit
      // The point before it only parts it from others.
      const expected = texts.slice(0, 1).map((text) => text.replace(/^· /, ''))
      if (moved.has(piece)) {
        reporter.moved({ place: name, path, expected, found: [] })
        continue
      }
      const other = rest.shift()
      const shown = other ? [textOf(found, other)] : []
      reporter.differs({ place: name, path, expected, found: shown })
    }
    for (const one of rest) {
      const added = [textOf(found, one)]
      reporter.differs({ place: 'text', path: ['sections'], expected: [], found: added })
    }
  }
}

type Reading = Stretch & { piece: number }

/** The pieces that can be read in their order, so that the most signs are read. */
function longestReading(found: Said, stretch: Stretch, pieces: readonly Piece[]): Reading[] {
  const all = pieces.flatMap(({ texts }, piece) =>
    texts.flatMap((text) =>
      placesOf(text, found, stretch).map((from) => ({ piece, from, to: from + text.length })),
    ),
  )
  const candidates = all.slice(0, most).toSorted((one, other) => one.to - other.to)
  const best: { signs: number; before: number }[] = []
  candidates.forEach((one, index) => {
    let [signs, before] = [0, -1]
    for (let at = 0; at < index; at++) {
      const other = candidates[at]
      const weight = best[at]?.signs ?? 0
      if (other && other.to <= one.from && other.piece < one.piece && weight > signs) {
        ;[signs, before] = [weight, at]
      }
    }
    best.push({ signs: signs + one.to - one.from, before })
  })
  const highest = best.reduce((most, { signs }) => Math.max(most, signs), 0)
  const reading: Reading[] = []
  let at = best.findIndex(({ signs }) => signs === highest)
  while (at >= 0) {
    const one = candidates[at]
    if (one) reading.unshift(one)
    at = best[at]?.before ?? -1
  }
  return reading
}

/** Places that are looked at: of texts that have nothing to do with each other, some must do. */
const most = 5000

/** Where a text stands, and no word goes on. */
function placesOf(text: string, found: Said, { from, to }: Stretch): number[] {
  const signs = found.signs.slice(from, to)
  const places: number[] = []
  for (
    let at = signs.indexOf(text);
    at >= 0 && places.length < 8;
    at = signs.indexOf(text, at + 1)
  ) {
    const place = from + at
    if (isWhole(found, { from: place, to: place + text.length })) places.push(place)
  }
  return places
}

function isWhole({ places, text }: Said, { from, to }: Stretch): boolean {
  const start = places[from] ?? 0
  const end = (places[to - 1] ?? 0) + 1
  return (
    !joined.test(text.slice(start - 1, start + 1)) && !joined.test(text.slice(end - 1, end + 1))
  )
}

const joined = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}]{2}$/u

/** Take a piece out of what is left over, where it is there. */
function takeOut({ texts }: Piece, rest: Stretch[], found: Said): boolean {
  for (const [index, one] of rest.entries()) {
    for (const text of texts) {
      const [at] = placesOf(text, found, one)
      if (at === undefined) continue
      const around = [
        { from: one.from, to: at },
        { from: at + text.length, to: one.to },
      ]
      rest.splice(index, 1, ...around.filter(({ from, to }) => to > from))
      return true
    }
  }
  return false
}

/** What is left over, paragraph by paragraph. */
function paragraphs({ places, text }: Said, { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let start = from
  for (let at = from + 1; at <= to; at++) {
    const between = text.slice((places[at - 1] ?? 0) + 1, places[at] ?? text.length)
    if (at < to && !/\n[>\s]*\n/.test(between)) continue
    if (at > start) parts.push({ from: start, to: at })
    start = at
  }
  return parts
}

function textOf({ places, text }: Said, { from, to }: Stretch): string {
  return line(text.slice(places[from], (places[to - 1] ?? 0) + 1))
}
