import { depthOf } from '../body/paragraph-lines.ts'

/** After the line that ends a block of code, or the text. */
export function fenceEnd(source: string, from: number, fence: string): number {
  const ends = /^[ \t>]*(`{3,}|~{3,})[ \t\r]*$/gm
  ends.lastIndex = from
  for (let end = ends.exec(source); end; end = ends.exec(source))
    if (end[1]?.startsWith(fence)) return ends.lastIndex
  return source.length
}

/** After the same number of ticks, in the same paragraph, headline or cell; `undefined` if there are none. */
export function ticksEnd(
  source: string,
  from: number,
  ticks: string,
  { depth, runs }: LineStart,
): number | undefined {
  runs.lastIndex = from
  for (let run = runs.exec(source); run; run = runs.exec(source)) {
    if (run[0] === ticks) return runs.lastIndex
    // A quotation that begins ends the paragraph; one in which it stands goes on.
    if (run[0] === '\n' || run[0] === '|' || depthOf(run[0].slice(1)) > depth) return undefined
  }
  return undefined
}

/** How a line begins. */
interface LineStart {
  /** How many quotations it stands in. */
  depth: number
  /** Ticks, or what ends what the line begins. */
  runs: RegExp
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
  const [begin = '', kind] = lineStart.exec(source) ?? []
  return { depth: depthOf(begin), runs: kind === '|' ? inCell : kind ? inHeadline : inParagraph }
}

const lineStart = /[ \t>]*(\||#{1,6}[ \t])?/y

/** Ticks, or what ends a cell of a table. */
const inCell = /`+|(?<!\\)\||\n/g
const inHeadline = /`+|\n/g

/** Ticks, what ends a paragraph (a line without text, or the first of something else), or quotation signs. */
const inParagraph =
  /`+|\n(?=[ \t\r>]*(?:$|`{3,}[^`\n]*$|~{3}|#{1,6}(?:[ \t]|$)|(?:[-*+]|\d{1,9}[.)])[ \t]+\S|\[\^[^\]\s]{1,999}\]:))|\n[ \t>]*>/gm
