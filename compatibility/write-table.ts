import { writeFileSync } from 'node:fs'
import type { Said } from './consumer.ts'

/** What one program said of each of several subjects. */
export interface Answers {
  name: string
  version: string
  /** What it said and what was meant, subject by subject. */
  all: { subject: string; said: Said | Error; meant: Said }[]
}

/**
 * Write what programs say as a table: of each field how often it was right, and the first other answer.
 *
 * @param introduction - What stands above the table.
 */
export function writeTable(
  path: string,
  introduction: string,
  fields: readonly string[],
  answers: readonly Answers[],
): void {
  const head = `| Program | Version | ${fields.join(' | ')} |`
  const rule = `|${' --- |'.repeat(fields.length + 2)}`
  const rows = answers.map((one) => tableRow(fields, one))
  writeFileSync(path, `${introduction}\n\n${[head, rule, ...rows].join('\n')}\n`)
}

/** The line of one program. */
export function tableRow(fields: readonly string[], { all, name, version }: Answers): string {
  return `| ${name} | ${version} | ${fields.map((field) => cell(field, all)).join(' | ')} |`
}

function cell(field: string, all: Answers['all']): string {
  const isRead = all.some(({ said }) => !(said instanceof Error) && field in said)
  const known = all.filter(({ meant }) => meant[field] !== undefined)
  if (!isRead) return 'not read'
  const right = known.filter(({ meant, said }) => isRight(field, said, meant))
  if (right.length === known.length) return `all ${known.length}`
  const wrong = known.find((one) => !right.includes(one))
  const found = wrong?.said instanceof Error ? wrong.said.message : wrong?.said[field]
  const shown = found ? `\`${plain(found).slice(0, 60)}\`` : 'nothing'
  return `${right.length} of ${known.length}; ${shown} for ${wrong?.subject}`
}

/** A text may hold more than is meant, and so may files; any other field says just that. */
function isRight(field: string, said: Said | Error, meant: Said): boolean {
  if (said instanceof Error) return false
  const found = plain(said[field] ?? '')
  const expected = plain(meant[field] ?? '')
  if (field === 'date') return Date.parse(found) === Date.parse(expected)
  if (field === 'recordings') {
    const files = found.split(' ')
    return expected.split('¶').every((file) => files.includes(file))
  }
  if (field !== 'text') return found === expected
  return expected.split('¶').every((part) => found.includes(part.trim()))
}

function plain(text: string): string {
  return String(text)
    .replace(/[|`\s]+/g, ' ')
    .trim()
}
