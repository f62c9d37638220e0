/**
 * The rows of a list in CSV, by the names in its first line. What stands after a quoted text belongs to it,
 * and a quote that nothing closes is a sign like others: no row is lost for it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4180}
 */
export function csvRows(text: string): Map<string, string>[] {
  const lines: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"([^,\r\n]*)|([^,\r\n]*))(,|\r?\n|$)/gy
  for (;;) {
    const [whole, quoted, after = '', bare = '', end] = cell.exec(text) ?? []
    if (whole === undefined) break
    lines.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"') + after)
    if (end === '') break
    if (end !== ',') lines.push([])
  }
  const [names = [], ...rows] = lines
  return rows
    .filter((row) => row.some(Boolean))
    .map((row) => new Map(names.map((name, index) => [name.trim(), row[index] ?? ''])))
}
