/** Text with one kind of line break, no spaces beside it, and no two in a row. */
export function tidyLines(text: string): string {
  if (!lineBreak.test(text)) return text
  const lines = text.split(lineBreak)
  const last = lines.length - 1
  // Trimmed one by one: a pattern for spaces before a line break takes time that grows with the square.
  return lines
    .map((line, index) => trim(line, index > 0, index < last))
    .filter((line, index) => line !== '' || index === 0 || index === last)
    .join('\n')
}

const lineBreak = /[\n\r\u2028\u2029]/

function trim(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0
  let end = line.length
  while (atStart && start < end && isSpace(line.charCodeAt(start))) start++
  while (atEnd && end > start && isSpace(line.charCodeAt(end - 1))) end--
  return line.slice(start, end)
}

/** Not other white space: a no-break space is text. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09
}
