/** Weighs the lines of one source, one after another. */
export interface LineWeigher {
  /** A line of code, or one of its fences. */
  code(): number
  /** Any other line, without its signs. */
  text(line: string, isBlank: boolean): number
  /** A sign of the line before. */
  sign(sign: string): number
  /** What the list or quotation of the line before has more of than a bound allows. */
  many(nested: number): string | undefined
}

/**
 * Make a weigher of lines: what a line weighs is how many objects of 1.5 kB the parser, and all that
 * reads its tree, need memory for. They are measured: what stands in a list costs more than at the top,
 * where a long text is parsed in parts, and a note far more than its letters.
 *
 * @param isNative - Whether a parser reads it that needs less memory for each of them.
 * @param isWhole - Whether the source is parsed as one, whatever is in it: it costs twice as much, and
 *   quotations time that grows with the square of their number.
 */
export function lineWeigher(isWhole: boolean, isNative: boolean): LineWeigher {
  let isInside = false
  let isTable = false
  let hasHtml = false
  let isItem = false
  let afterBlank = true
  let bullet = ''
  let nested = 0
  let quoted = 0
  // How much is held at once differs from run to run by a fourth.
  const factor = isNative ? 1 : isWhole ? 3 : 1.25
  const more = (weight: number) => (isNative ? 0 : weight)
  const leave = () => {
    isInside = false
    bullet = ''
    nested = 0
  }
  return {
    code: () => (2 + more(1)) * factor,
    text(line, isBlank) {
      const levels = containers.exec(line)?.[0].match(/>|[-+*]|\d+[.)]/g) ?? []
      const quotes = levels.filter((sign) => sign === '>').length
      isItem = levels.length > quotes
      if (isBlank) {
        isTable = false
        afterBlank = true
        return ((isInside ? 6 + more(2) : hasHtml ? 4 : 2) + quotes * (2 + more(1))) * factor
      }
      const isTop = afterBlank && /^[^\s\-+*\d]/.test(line)
      if (isTop) leave()
      if (definition.test(line)) isInside = true
      let weight = (afterBlank ? 2 : 3) + quotes * (2 + more(1))
      if (isTable && !line.includes('|')) weight += 5 + more(2)
      const ownBullet = isItem ? bulletOf(line) : bullet
      const isCut = !isWhole && !afterBlank && ownBullet === bullet && /^[-+*] /.test(line)
      if (isCut) nested = 0
      if (levels.length) {
        const isIndented = isItem && /^[ \t]{2,}/.test(line)
        const inside = levels.length - 1 + (isIndented ? 1 : 0)
        if (isItem || afterBlank) {
          nested += inside
          weight += inside * 4
        }
        isInside = true
      }
      if (isItem) {
        weight += itemWeight(line, isCut || bullet === '', ownBullet === bullet)
        weight += more(isCut || bullet === '' ? 5 : ownBullet === bullet ? 5 : 6)
      }
      bullet = ownBullet
      if (/^[ \t>]*#/.test(line)) weight += 2 + more(4)
      const [, name] = definition.exec(line) ?? []
      if (name) weight += (name.startsWith('^') ? 14 : 10) + more(2)
      if (delimiterRow.test(line) && line.includes('-')) isTable = true
      if (/<[a-z/!?]/i.test(line)) hasHtml = true
      if (isWhole && !isNative && afterBlank && quotes) quoted += 2
      afterBlank = false
      return weight * factor
    },
    sign: (sign) =>
      (signWeight(sign, isItem) + more(sign === '](' ? 4 : sign === '|' ? 2 : 0)) * factor,
    many: (most) =>
      Math.max(nested, quoted) > most
        ? `${most} items and quotations inside others in one list or quotation`
        : undefined,
  }
}

function signWeight(sign: string, isItem: boolean): number {
  if (sign === '|') return 5
  if (sign === ')') return 0
  if (sign === '\t') return 0.1
  if (sign === '&' || sign.startsWith('\\')) return 1
  return sign.startsWith('<') && isItem ? 6 : 2
}

/** An item costs more where no part can begin, where a list of its own does, and where it has a box. */
function itemWeight(line: string, isCut: boolean, isSame: boolean): number {
  return (isCut ? 3 : isSame ? 9 : 12) + (task.test(line) ? 3 : 0)
}

function bulletOf(line: string): string {
  return /[-+*.)](?=[ \t]|$)/.exec(line)?.[0] ?? ''
}

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/

const task = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+\[[ xX]\]/

const definition = /^[ \t>]*\[([^\]]+)\]:/

const delimiterRow = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t:-]*)*$/
