import { cleanText, type OnIssue, utf8Length } from '@standfirst/core'
import type { StandardDocument } from '../article-to-standard-document.ts'

/** Bytes of JSON that servers take, which is 150 KiB with what stands around the record. */
const mostBytes = 150 * 1024 - 512

/**
 * A record that a server takes: the text of one that is too large ends after a paragraph.
 *
 * @param onIssue - Receives `cut-text`.
 */
export function fitRecord(record: StandardDocument, onIssue: OnIssue): StandardDocument {
  const size = utf8Length(JSON.stringify(record))
  const { textContent: text = '' } = record
  if (size <= mostBytes || text === '') return record
  onIssue({
    code: 'cut-text',
    severity: 'warning',
    message: `Found a record of \`${size}\` bytes, expected at most \`${mostBytes}\`: its text was cut.`,
    path: ['sections'],
    fix: 'Leave it, or make two articles of it: the page has all of it.',
  })
  // In JSON a character takes no fewer bytes than in the text: what goes here goes there, too.
  const bytes = new TextEncoder().encode(text)
  const room = Math.max(0, bytes.length - (size - mostBytes) - 8)
  const start = cleanText(new TextDecoder().decode(bytes.subarray(0, room)).replace(/\uFFFD$/, ''))
  const end = start.lastIndexOf('\n\n')
  return { ...record, textContent: `${end > start.length / 2 ? start.slice(0, end) : start}…` }
}
