import { fenceSign } from '../shortcode/fence-sign.ts'

/** After the line that ends a block of code, or the text. */
export function fenceEnd(source: string, from: number, fence: string): number {
  let at = source.indexOf('\n', from)
  while (at >= 0) {
    const next = source.indexOf('\n', at + 1)
    const line = source.slice(at + 1, next < 0 ? source.length : next)
    const end = fenceSign.exec(line.replace(/^[ \t>]+/, ''))?.[1]
    if (end?.startsWith(fence) && /^[ \t>]*[`~]+\s*$/.test(line)) return at + 1 + line.length
    at = next
  }
  return source.length
}

/** After the same number of ticks, in the same paragraph, headline or cell; `undefined` if there are none. */
export function ticksEnd(
  source: string,
  from: number,
  ticks: string,
  { depth, kind }: LineStart,
): number | undefined {
  const runs = new RegExp(kind === '|' ? inCell : kind ? inHeadline : inParagraph)
  runs.lastIndex = from
  for (let run = runs.exec(source); run; run = runs.exec(source)) {
    if (run[0] === ticks) return runs.lastIndex
    const isQuoted = run[0].endsWith('>')
    if (!isQuoted && !run[0].startsWith('`')) return undefined
    // One that begins ends the paragraph; the one in which it stands goes on.
    if (isQuoted && depthOf(run[0]) > depth) return undefined
  }
  return undefined
}

/** How a line begins. */
interface LineStart {
  /** How many quotations it stands in. */
  depth: number
  /** Of a row of a table or a headline: its sign. */
  kind: string | undefined
}

/** Tells how the lines of places begin, each place after the one before: one line may be very long. */
export function lineStarts(source: string, start: number): (place: number) => LineStart {
  let seen = start
  let told: LineStart = startOf(source, start)
  return (place) => {
    const end = source.slice(seen, place).lastIndexOf('\n')
    if (end >= 0) told = startOf(source, seen + end + 1)
    seen = place
    return told
  }
}

function startOf(source: string, from: number): LineStart {
  lineStart.lastIndex = from
  const [, quotes = '', kind] = lineStart.exec(source) ?? []
  return { depth: depthOf(quotes), kind }
}

function depthOf(quotes: string): number {
  return quotes.split('>').length - 1
}

const lineStart = /([ \t>]*)(\||#{1,6}[ \t])?/y

/** Ticks, or what ends a cell of a table. */
const inCell = /`+|(?<!\\)\||\n/g
const inHeadline = /`+|\n/g

/** Ticks, what ends a paragraph (a line without text, or the first of something else), or quotation signs. */
const inParagraph =
  /`+|\n(?=[ \t\r>]*(?:$|`{3,}[^`\n]*$|~{3}|#{1,6}(?:[ \t]|$)|(?:[-*+]|\d{1,9}[.)])[ \t]+\S|\[\^[^\]\s]{1,999}\]:))|\n[ \t>]*>/gm
