import { oneLine, readHtmlLine, writeHtmlLine } from './html-line.ts'

/**
 * Write names as a line of HTML that is parted at its semicolons, or else at its commas; a name that
 * has to be written with a semicolon is left out.
 *
 * @see {@link https://docs.getpelican.com/en/latest/content.html#file-metadata}
 */
export function writeListLine(names: readonly unknown[]): string | undefined {
  const lines = names.map(writeHtmlLine).filter((name) => name !== '' && !name.includes(';'))
  const [first] = lines
  if (first === undefined) return undefined
  if (lines.every((name) => !name.includes(','))) return lines.join(', ')
  return lines.length === 1 ? `${first};` : lines.join('; ')
}

/** The names of such a line. */
export function readListLine(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const parts = value.split(value.includes(';') ? ';' : ',').map((part) => readHtmlLine(part))
  return [...new Set(parts.map(oneLine).filter(Boolean))]
}
