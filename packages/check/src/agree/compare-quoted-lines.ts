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
  for (const { at, unit } of read) {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
    const own = unit.texts[0] ?? ''
    // Its own signs are no marks.
    if (unit.texts.some((one) => /^[\s=*-]*>/.test(one)) || !(unit.quoted || began.test(before)))
      continue
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
