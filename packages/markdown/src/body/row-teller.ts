/**
 * Tell the rows of tables, line by line: their cells are texts of their own.
 *
 * @returns A function that is given each line, and whether it is blank.
 * @see {@link https://github.github.com/gfm/#tables-extension-}
 */
export function rowTeller(): (line: string, isBlank: boolean) => boolean {
  let before = ''
  let isTable = false
  return (line, isBlank) => {
    if (isTable) isTable = !isBlank && line.includes('|') && !begins.test(line)
    else isTable = delimiters.test(line) && cellsOf(line) === cellsOf(before)
    before = line
    return isTable
  }
}

function cellsOf(line: string): number {
  const bare = line.trim().replace(/^\|/, '').replace(/\|$/, '')
  return bare === '' ? 0 : bare.replace(/\\./g, '').split('|').length
}

const delimiters = /^(?=[^|]*\|) {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** What may begin another block. */
const begins = /^[ \t]*(?:[>#\-+*`~<]|\d)/
