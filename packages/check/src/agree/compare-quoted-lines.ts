import { line } from '../text/line.ts'
import type { Unit } from '../text/unit.ts'
import type { ReadUnit } from './compare-reading.ts'
import type { Reporter } from './reporter.ts'

/**
 * Report what plain text marks as a quotation and the article doesn't, or the other way round: lines of quotations begin
 * with `>`.
 *
 * @param text - The text in the form of Unicode that it is compared in (NFC).
 * @param units - All pieces of the text.
 * @param read - Those that say something, each with the place at which it begins.
 */
export function compareQuotedLines(
  text: string,
  units: readonly Unit[],
  read: readonly ReadUnit[],
  reporter: Reporter,
): void {
  // Whose line has begun with the one before says nothing of its own.
  const began = /^[\s>=*-]*$/
  const before = new Map(units.map((unit, index) => [unit, units[index - 1]]))
  let last = -1
  for (const { at, unit } of read) {
    const start = text.lastIndexOf('\n', at - 1) + 1
    const marks = text.slice(start, at)
    const isLater = last >= start
    last = at
    const own = unit.texts[0] ?? ''
    // Its own signs are no marks.
    const isOwn = unit.texts.some((one) => /^[\s=*-]*>/.test(one))
    if (isOwn || (!unit.quoted && (isLater || !began.test(marks)))) continue
    if (marks.includes('>') === (unit.quoted ?? false)) continue
    if (!unit.quoted && endsBefore(unit, before.get(unit), marks)) continue
    const { path, quoted } = unit
    reporter.differs({
      place: 'quotation',
      path,
      expected: [quoted ? `> ${own}` : own],
      found: [quoted ? own : `> ${own}`],
    })
  }
}

/** Whether what stands before a piece of a line is the end of the piece before it, which is made of signs alone. */
function endsBefore({ texts }: Unit, before: Unit | undefined, marks: string): boolean {
  const isOfOneLine = texts[0]?.startsWith('· ')
  return isOfOneLine === true && line(before?.texts[0] ?? '').endsWith(line(marks))
}
