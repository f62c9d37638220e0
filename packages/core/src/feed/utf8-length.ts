/**
 * How many bytes a text takes in UTF-8, without encoding it.
 *
 * @param text - Any text; a lone surrogate counts as the U+FFFD that it is encoded as.
 *
 * @example
 * ```ts
 * utf8Length('é😀') // 6
 * ```
 */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    if (unit < 0x800) bytes += 1
    else if (isPair(unit, text.charCodeAt(index + 1))) {
      bytes += 2
      index++
    } else bytes += 2
  }
  return bytes
}

function isPair(first: number, second: number): boolean {
  return first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000
}
