import { compareCodeLines } from '../agree/compare-code-lines.ts'
import { comparePaid } from '../agree/compare-paid.ts'
import { compareQuotedLines } from '../agree/compare-quoted-lines.ts'
import { compareReading } from '../agree/compare-reading.ts'
import type { Reporter } from '../agree/reporter.ts'
import type { Subject } from '../agree/subject.ts'
import { plainArticle } from '../text/plain/plain-article.ts'
import { plainState } from '../text/plain/plain-state.ts'
import type { Unit } from '../text/unit.ts'

/** Compare an article as plain text with it. */
export function readText(text: string, subject: Subject, reporter: Reporter): void {
  const { links = 'list', marks = true } = subject.options.text ?? {}
  readPlain(text, subject, reporter, { links, marks })
}

/** What plain text is, for {@linkcode readPlain}. */
export interface Plain {
  /** How addresses are told. */
  links: 'list' | 'inline' | 'none'
  /** Whether there are signs for the eye. */
  marks: boolean
  /** Whether it has title, byline, summary, rights and what to read next, too (default: `true`). */
  whole?: boolean
  /** What stands after the article. */
  after?: readonly Unit[]
}

/** Compare plain text with the article that it is of, from its beginning to its end. */
export function readPlain(
  text: string,
  subject: Subject,
  reporter: Reporter,
  { after = [], links, marks, whole = true }: Plain,
): void {
  const { article, words } = subject
  const state = plainState(article, words, { links, marks })
  const units = [...plainArticle(state, whole), ...after]
  const read = compareReading(text, units, reporter)
  if (read && marks) compareQuotedLines(text.normalize('NFC'), units, read, reporter)
  compareCodeLines(text, units, read, reporter)
  comparePaid(text, subject, reporter)
}
