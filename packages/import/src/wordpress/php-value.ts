/** A value that PHP serialized: arrays are maps, whose keys are numbers or texts. */
export type PhpValue = string | number | boolean | null | { readonly [key: string]: PhpValue }

/**
 * Read what `serialize` of PHP wrote: texts, numbers, booleans, null and arrays. Nothing is executed:
 * objects and references, which could be more than data, are refused.
 *
 * Lengths of texts are in bytes of UTF-8. Where one is wrong, because someone replaced words in a
 * database, the text is taken up to its closing quotation mark.
 *
 * @returns `undefined` for what is no such value.
 * @see {@link https://www.php.net/manual/en/function.serialize.php}
 */
export function phpValue(text: string): PhpValue | undefined {
  if (text.length > mostLength) return undefined
  const reader: Reader = { text, at: 0, entries: 0 }
  const value = readValue(reader, 0)
  return value === broken ? undefined : value
}

const mostLength = 1_000_000
const mostDepth = 30
const mostEntries = 20_000

interface Reader {
  text: string
  at: number
  entries: number
}

const broken: unique symbol = Symbol('broken')

type Read = PhpValue | typeof broken

function readValue(reader: Reader, depth: number): Read {
  const kind = reader.text[reader.at]
  if (kind === 'N') return skip(reader, 'N;') ? null : broken
  if (kind === 'b') return scalar(reader, /b:([01]);/y, (digits) => digits === '1')
  if (kind === 'i') return scalar(reader, /i:([+-]?\d{1,20});/y, Number)
  if (kind === 'd') return scalar(reader, /d:([+-]?[\d.]+(?:E[+-]?\d+)?|-?INF|NAN);/iy, Number)
  if (kind === 's') return readText(reader)
  return kind === 'a' && depth < mostDepth ? readArray(reader, depth) : broken
}

function skip(reader: Reader, expected: string): boolean {
  if (!reader.text.startsWith(expected, reader.at)) return false
  reader.at += expected.length
  return true
}

function scalar(reader: Reader, pattern: RegExp, read: (digits: string) => PhpValue): Read {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)
  if (!found) return broken
  reader.at = pattern.lastIndex
  return read(found[1] ?? '')
}

function readText(reader: Reader): Read {
  const head = /s:(\d{1,9}):"/y
  head.lastIndex = reader.at
  const found = head.exec(reader.text)
  if (!found) return broken
  const start = head.lastIndex
  const counted = endOfBytes(reader.text, start, Number(found[1]))
  const isRight = counted !== undefined && reader.text.startsWith('";', counted)
  const end = isRight ? counted : reader.text.indexOf('";', start)
  if (end < 0) return broken
  reader.at = end + 2
  return reader.text.slice(start, end)
}

/** Where so many bytes of UTF-8 end; `undefined` past the text, or in the middle of a character. */
function endOfBytes(text: string, start: number, bytes: number): number | undefined {
  let left = bytes
  let at = start
  while (left > 0 && at < text.length) {
    const code = text.codePointAt(at) ?? 0
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    at += code < 0x10000 ? 1 : 2
  }
  return left === 0 ? at : undefined
}

function readArray(reader: Reader, depth: number): Read {
  const head = /a:(\d{1,9}):\{/y
  head.lastIndex = reader.at
  const found = head.exec(reader.text)
  if (!found) return broken
  reader.at = head.lastIndex
  const entries: [string, PhpValue][] = []
  while (!skip(reader, '}')) {
    reader.entries++
    const key = readValue(reader, mostDepth)
    if (reader.entries > mostEntries || (typeof key !== 'string' && typeof key !== 'number')) {
      return broken
    }
    const value = readValue(reader, depth + 1)
    if (value === broken) return broken
    entries.push([String(key), value])
  }
  return Object.fromEntries(entries)
}
