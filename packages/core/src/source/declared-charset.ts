import { charsetLabel } from './charset-label.ts'

/** Where a charset was named. */
export type CharsetOrigin = 'byte order mark' | 'Content-Type' | 'document' | 'bytes'

/** A charset that bytes may be in, and what says so. */
export interface DeclaredCharset {
  /** As it is named: a label of the Encoding standard, if it is right. */
  label: string
  origin: CharsetOrigin
  /** Set where the bytes can't be in it: a document that could be read this far is not in UTF-16. */
  isImpossible?: boolean
}

/**
 * The charsets that are named for a document, the one that rules first: its byte order mark, then what
 * it was sent with, then what it says itself (RFC 7303, section 3), then what its zeros show.
 *
 * @param bytes - Bytes of the document.
 * @param contentType - Value of the header `Content-Type`, if it was sent with one.
 */
export function declaredCharsets(
  bytes: Uint8Array,
  contentType: string | undefined,
): DeclaredCharset[] {
  const sent = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]
  const wide = byZeros(bytes)
  const start = wide ? decodeStart(bytes, wide) : latin(bytes)
  const [, xml] = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ?? []
  const [, meta] = /<meta\s[^>]*?\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(start) ?? []
  const said = xml ?? meta
  const mark = byMark(bytes)
  const isWide = /^utf-?(?:16|32)|^ucs|^iso-10646/i.test(said ?? '')
  const isImpossible = isWide && !wide && !mark?.startsWith('utf-16')
  return [
    ...(mark ? [{ label: mark, origin: 'byte order mark' as const }] : []),
    ...(sent ? [{ label: charsetLabel(sent), origin: 'Content-Type' as const }] : []),
    ...(wide ? [{ label: wide, origin: 'bytes' as const }] : []),
    ...(said
      ? [
          {
            label: charsetLabel(said),
            origin: 'document' as const,
            ...(isImpossible && impossible),
          },
        ]
      : []),
  ]
}

const impossible = { isImpossible: true } as const

function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: half of the bytes of markup are zero (XML 1.0, appendix F). */
function byZeros(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 256)
  if (start.length < 4) return undefined
  let even = 0
  let odd = 0
  for (const [index, byte] of start.entries()) {
    if (byte === 0 && index % 2) odd++
    else if (byte === 0) even++
  }
  const many = start.length / 4
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : undefined
}

function decodeStart(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes.subarray(0, 2048))
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 2048))
}
