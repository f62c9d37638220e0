import { compareWording } from '../agree/compare-wording.ts'
import type { Reporter } from '../agree/reporter.ts'
import type { Subject } from '../agree/subject.ts'
import { compareAddresses } from './text-addresses.ts'

/** Compare an article as plain text with it. */
export function readText(text: string, subject: Subject, reporter: Reporter): void {
  const lines = text.split('\n')
  compareWording({ whole: true, lines, beside: [] }, subject, reporter)
  compareAddresses(text, '', subject, reporter)
}
