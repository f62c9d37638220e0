import { cleanText } from '@standfirst/core'
import { codeText } from '../text/code-texts.ts'
import type { Unit } from '../text/unit.ts'
import type { Reporter } from './reporter.ts'

/**
 * Compare the lines of code in plain text: each must begin where the others do, with its own spaces.
 *
 * @param units - All pieces of the text, of which those of code are looked at.
 */
export function compareCodeLines(text: string, units: readonly Unit[], reporter: Reporter): void {
  const lines = text.split('\n').map((one) => one.trimEnd())
  let next = 0
  for (const { name, path, texts } of units) {
    if (name !== 'code') continue
    const [whole = ''] = texts
    const code = codeText(whole)
      .split(/[\n\u0085\u2028\u2029]/)
      .map((one) => cleanText(one).trimEnd())
    while (code.length && code[0] === '') code.shift()
    const isAt = (at: number, fits: (line: string, part: string) => boolean) =>
      code.every((part, index) => fits(lines[at + index] ?? '', part))
    let at = next
    while (at < lines.length && !isAt(at, (one, part) => one.endsWith(part.trim()))) at++
    // Words that differ are told by who compares them.
    if (at === lines.length) continue
    next = at + code.length
    const first = (lines[at] ?? '').length - (code[0] ?? '').length
    const isKept = isAt(at, (one, part) => {
      if (part === '') return /^[>\s]*$/.test(one)
      return one.length - part.length === first && one.endsWith(part)
    })
    if (isKept) continue
    const found = [lines.slice(at, next).join('\n')]
    reporter.differs({ place: 'code', path, expected: [codeText(whole)], found })
  }
}
