import stringWidth from 'fast-string-width'

/**
 * Break a text into lines of so many columns: at spaces, and where Chinese and Japanese may be broken. A word
 * that is wider stands in a line of its own, whole.
 *
 * @param text - Text; its own line breaks stay.
 * @param width - Columns.
 * @see {@link https://www.unicode.org/reports/tr11/}
 */
export function wrapLines(text: string, width: number): string[] {
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim())
  return width === Number.POSITIVE_INFINITY ? lines : lines.flatMap((line) => wrap(line, width))
}

/** Columns that a line takes in a terminal. */
export function columnsOf(text: string): number {
  return stringWidth(text)
}

function wrap(text: string, width: number): string[] {
  if (columnsOf(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(opportunity)) {
    const trimmed = word.trimEnd()
    const columns = columnsOf(trimmed)
    if (line && used + columns > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += word
    used += columns + (word.length - trimmed.length)
  }
  lines.push(line.trimEnd())
  return lines
}

/**
 * After a space, but not before the number of a link; around Han and kana, but not before what no line begins with (closing marks, small kana) and not
 * after what none ends with (opening brackets).
 */
const opportunity =
  /(?<= )(?!\[\d+\](?:\W|$))|(?<![ ([{（「『【〈《〔｛［“‘])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}（「『【〈《〔｛［])(?![ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー々〻])(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。，．：；？！）」』】〉》〕｝］ー々])/u
