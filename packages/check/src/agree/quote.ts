import { line } from '../text/line.ts'

/** Values as a message shows them: in backticks, cut where they are long. */
export function quote(values: readonly string[]): string {
  if (values.length === 0) return 'nothing'
  const shown = values.slice(0, most).map((value) => `\`${cut(line(value))}\``)
  if (values.length > most) shown.push(`${values.length - most} more`)
  return shown.join(', ')
}

const most = 8
const longest = 120

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text
}
