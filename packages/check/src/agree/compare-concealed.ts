import type { Nodes } from 'hast'
import { type Concealed, concealed } from '../text/concealed.ts'
import { line } from '../text/line.ts'
import type { Reporter } from './reporter.ts'
import type { Subject } from './subject.ts'

/**
 * Report what carries text in an article's HTML that its readers don't see and that the article doesn't
 * have, and what can do more than show text.
 *
 * @param root - Parsed HTML: what holds the article, and nothing else.
 * @param belongs - Whether something belongs to the output (default: nothing does).
 */
export function compareConcealed(
  root: Nodes,
  subject: Subject,
  reporter: Reporter,
  belongs: (one: Concealed) => boolean = () => false,
): void {
  for (const one of concealed(root)) {
    if (isKnown(one, subject) || belongs(one)) continue
    const { place, text } = one
    reporter.differs({ place, path: [], expected: [], found: [text || `<${place}>`] })
  }
}

function isKnown({ kind, text }: Concealed, { knows, madeOf, says }: Subject): boolean {
  if (kind === 'address') return knows(text)
  // A label may say which of several is meant.
  return kind === 'text' && (says(text) || madeOf(text) || madeOf(line(text.replace(/\d+/g, ' '))))
}
