import type { Issue } from '../issue/issue.ts'
import { expectOptions } from '../options/expect-options.ts'
import { optionError } from '../options/option-error.ts'
import { binaryFormat } from './binary-format.ts'
import { type DeclaredCharset, declaredCharsets } from './declared-charset.ts'

/** Configuration for {@linkcode decodeSource}. */
export interface DecodeOptions {
  /** Value of the header `Content-Type` that the bytes were sent with: its charset rules. */
  contentType?: string | undefined
  /** Most that is read: UTF-16 code units of a text, bytes of bytes (default: 64,000,000; of a feed 10,000,000, of a page 4,000,000, of OPML 20,000,000). */
  maxLength?: number | undefined
}

/** What {@linkcode decodeSource} made of a source. */
export interface DecodedSource {
  /** The text, without a byte order mark; `undefined` if the source is no text, or too large. */
  text: string | undefined
  /** Charset that bytes were read in, by its name in the Encoding standard. */
  charset: string | undefined
  /** `too-large`, `not-text`, `wrong-charset`, `unknown-charset`, `replacement-characters`. */
  issues: Issue[]
}

/** What is read at most, where nothing else is said; it keeps a source from filling the memory. */
export const maxSourceLength = 64_000_000

/**
 * Make text of what was read or fetched, in the charset that its byte order mark, its header, the XML
 * declaration or `meta` names, else in UTF-8. What is no text is named as what it is.
 *
 * @param source - Text, or its bytes. Anything else becomes text by `String`.
 * @param options - Configuration.
 * @throws `TypeError` for a `maxLength` that is no number.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7303#section-3}
 *
 * @example
 * ```ts
 * import { decodeSource } from '@standfirst/core'
 *
 * decodeSource(Uint8Array.of(0xff, 0xfe, 0x3c, 0x00)).text // → '<'
 * ```
 */
export function decodeSource(
  source: string | Uint8Array | ArrayBuffer,
  options: DecodeOptions = {},
): DecodedSource {
  expectOptions(options, 'decodeSource')
  const { contentType, maxLength = maxSourceLength } = options
  if (Number(maxLength) !== maxLength) throw optionError('maxLength', maxLength, 'a number')
  const bytes = bytesOf(source)
  const length = bytes ? bytes.length : String(source).length
  if (length > maxLength)
    return refused(tooLarge(length, maxLength, bytes ? 'bytes' : 'UTF-16 code units'))
  if (!bytes) return decodedText(String(source))
  const binary = binaryFormat(bytes)
  if (binary) return refused(notText(binary.name, binary.packed))
  const candidates = declaredCharsets(bytes, contentType)
  const issues: Issue[] = []
  const known = candidates.filter((candidate) => {
    if (candidate.isImpossible) return false
    if (isKnown(candidate.label)) return true
    issues.push(unknownCharset(candidate))
    return false
  })
  const read = decode(bytes, known, issues)
  const { text } = read
  if (isBinary(text)) return refused(notText('binary', false))
  for (const one of candidates) if (one.isImpossible) issues.push(wrongCharset(one, read.charset))
  if (text.includes('\ufffd')) issues.push(...replaced(text, read.charset))
  return { ...read, issues }
}

function bytesOf(source: unknown): Uint8Array | undefined {
  if (source instanceof ArrayBuffer) return new Uint8Array(source)
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : undefined
}

function refused(issue: Issue): DecodedSource {
  return { text: undefined, charset: undefined, issues: [issue] }
}

/** A text that someone else decoded: bytes that are no text show in it. */
function decodedText(source: string): DecodedSource {
  const text = withoutMark(source)
  const start = Array.from(source.slice(0, 16), byteOf)
  const binary = binaryFormat(start)
  if (binary) return refused(notText(binary.name, binary.packed))
  if (isBinary(text)) return refused(notText('binary', false))
  return {
    text,
    charset: undefined,
    issues: text.includes('\ufffd') ? replaced(text, undefined) : [],
  }
}

/** The byte that a character was made of: it is lost where a decoder found none that it could be. */
function byteOf(character: string): number | null {
  const code = character.charCodeAt(0)
  return code === 0xfffd ? null : code
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Texts of markup and JSON have no zeros at their start. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 1024)
  return !/^\s*[<{[]/.test(start) && start.includes('\u0000')
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label))
  } catch {
    return false
  }
}

/** The first charset that has a meaning for each byte; else the one that rules, with gaps. */
function decode(
  bytes: Uint8Array,
  candidates: readonly DeclaredCharset[],
  issues: Issue[],
): { text: string; charset: string } {
  const [ruling] = candidates
  const labels = [...candidates.map(({ label }) => label), 'utf-8']
  // Some charsets have a meaning for every byte; what can be read as UTF-8 was hardly meant otherwise.
  const isSure = ruling?.origin === 'byte order mark' || ruling?.origin === 'bytes'
  const tried = isSure || !isUtf8(bytes) ? labels : ['utf-8', ...labels]
  for (const label of new Set(tried)) {
    const text = strictly(bytes, label)
    if (text === undefined) continue
    const charset = new TextDecoder(label).encoding
    if (ruling && charset !== new TextDecoder(ruling.label).encoding) {
      issues.push(wrongCharset(ruling, charset))
    }
    return { text, charset }
  }
  if (ruling && !isSure && isUtf8Label(ruling.label) && hasNoUtf8(bytes)) {
    issues.push(wrongCharset(ruling, 'windows-1252'))
    return { text: new TextDecoder('windows-1252').decode(bytes), charset: 'windows-1252' }
  }
  if (ruling) {
    const decoder = new TextDecoder(ruling.label)
    return { text: withoutMark(decoder.decode(bytes)), charset: decoder.encoding }
  }
  const text = new TextDecoder('windows-1252').decode(bytes)
  issues.push(noCharset(/^\s*</.test(text)))
  return { text, charset: 'windows-1252' }
}

/** Whether bytes beyond ASCII are all UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f) && strictly(bytes, 'utf-8') !== undefined
}

function isUtf8Label(label: string): boolean {
  return new TextDecoder(label).encoding === 'utf-8'
}

/** Whether no byte beyond ASCII is part of a character of UTF-8: a text that is cut or damaged has some. */
function hasNoUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  return /^[\0-\x7f\ufffd]*$/.test(text)
}

function strictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function tooLarge(length: number, most: number, unit: string): Issue {
  return {
    code: 'too-large',
    severity: 'error',
    message: `The source has ${length} ${unit}, expected at most ${most}: it was not read.`,
    path: [],
    fix: 'Give a part of it, or raise `maxLength` in the options.',
  }
}

function notText(name: string, packed: boolean): Issue {
  const what = name === 'binary' ? 'binary' : `a ${name} file`
  return {
    code: 'not-text',
    severity: 'error',
    message: `The source is ${what}, expected text.`,
    path: [],
    fix: packed ? 'Unpack it, and give what is in it.' : 'Give the feed or page itself.',
  }
}

function unknownCharset({ label, origin }: DeclaredCharset): Issue {
  return problem(
    `The ${origin} names the charset ${shown(label)}, expected one of the Encoding standard`,
    'it was ignored',
    'Correct the name, or save the text as UTF-8.',
    'unknown-charset',
  )
}

function wrongCharset({ label, origin }: DeclaredCharset, charset: string): Issue {
  return problem(
    `The ${origin} names the charset ${shown(label)}, which the bytes are not in`,
    `it was read as \`${charset}\``,
    `Name the charset \`${charset}\`, or save the text as UTF-8.`,
  )
}

/** @param isMarkup - Whether it has a place of its own where a charset is named. */
function noCharset(isMarkup: boolean): Issue {
  return problem(
    `The source ${isMarkup ? 'names no charset, and its bytes are not' : 'is not in'} UTF-8`,
    'it was read as `windows-1252`',
    isMarkup
      ? 'Name its charset in the XML declaration, `meta` or `Content-Type`, or save it as UTF-8.'
      : 'Save it as UTF-8.',
  )
}

function replaced(text: string, charset: string | undefined): Issue[] {
  const count = text.split('\ufffd').length - 1
  const index = text.indexOf('\ufffd')
  const around = text
    .slice(Math.max(0, index - 20), index + 20)
    .replace(/\s+/g, ' ')
    .toWellFormed()
  return [
    problem(
      `Found ${count === 1 ? 'a character' : `${count} characters`} that stand${count === 1 ? 's' : ''} for what can't be read${charset ? ` as \`${charset}\`` : ''}, as in ${shown(around)}, expected none`,
      'they were kept',
      'Give the bytes with the charset that they are in: it was decoded with another.',
      'replacement-characters',
    ),
  ]
}

/** A warning of what was found, what was expected, and what was done about it. */
function problem(what: string, done: string, fix: string, code = 'wrong-charset'): Issue {
  return { code, severity: 'warning', message: `${what}: ${done}.`, path: [], fix }
}

/** A text as it is shown in a message: not more of it than helps. */
function shown(text: string): string {
  return `\`${text.length > 100 ? `${text.slice(0, 100)}…` : text}\``
}
