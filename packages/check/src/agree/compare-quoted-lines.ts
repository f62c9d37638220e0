import type { Unit } from '../text/unit.ts'
import type { Reporter } from './reporter.ts'

/**
 * Report what plain text marks as a quotation and the article doesn't, or the other way round: lines of quotations begin
 * with `>`.
 *
 * @param text - The text in the form of Unicode that it is compared in (NFC).
 * @param read - The pieces of the text, each with the place at which it begins.
 */
export function compareQuotedLines(
  text: string,
  read: readonly { unit: Unit; at: number }[],
  reporter: Reporter,
): void {
  // Whose line has begun with the one before says nothing of its own.
  const began = /^[\s>=*-]*$/
  let last = -1
  for (const { at, unit } of read) {
    const start = text.lastIndexOf('\n', at - 1) + 1
    const before = text.slice(start, at)
    const isLater = last >= start
    last = at
    const own = unit.texts[0] ?? ''
    // Its own signs are no marks.
    const isOwn = unit.texts.some((one) => /^[\s=*-]*>/.test(one))
    if (isOwn || (!unit.quoted && (isLater || !began.test(before)))) continue
    if (before.includes('>') === (unit.quoted ?? false)) continue
    const { path, quoted } = unit
    reporter.differs({
      place: 'quotation',
      path,
      expected: [quoted ? `> ${own}` : own],
      found: [quoted ? own : `> ${own}`],
    })
  }
}
