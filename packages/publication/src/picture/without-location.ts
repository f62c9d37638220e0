import { crc32 } from 'node:zlib'

/**
 * A picture without the place where it was taken, and otherwise byte for byte as it was: its pixels, how
 * it is turned, and who made it stay.
 *
 * The place stands in Exif data and in XMP, in each kind of picture that can hold them: JPEG, WebP, PNG,
 * AVIF, HEIC and TIFF. What is compressed within a PNG is not looked at.
 *
 * @returns The same bytes if there was no place in them; a copy of the same length otherwise.
 * @see {@link https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E}
 */
export function withoutLocation(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = Buffer.from(bytes)
  let isChanged = false
  for (const { end, isBig, start } of tiffsIn(copy)) {
    if (clearTiff(copy.subarray(start, end), isBig)) isChanged = true
  }
  if (clearXmp(copy)) isChanged = true
  if (!isChanged) return bytes
  correctSums(copy)
  return copy
}

/** Where Exif data begins: after its name, or at once in the parts of WebP and PNG that are named after it. */
function* tiffsIn(bytes: Buffer): Generator<{ start: number; end: number; isBig: boolean }> {
  let left = most
  for (const [mark, isBig] of [
    ['II*\0', false],
    ['MM\0*', true],
  ] as const) {
    for (
      let at = bytes.indexOf(mark, 0, 'latin1');
      at >= 0;
      at = bytes.indexOf(mark, at + 1, 'latin1')
    ) {
      const before = bytes.toString('latin1', Math.max(0, at - 8), at)
      if (at > 0 && !/Exif\0\0$|EXIF[\s\S]{4}$|eXIf$/.test(before)) continue
      // In JPEG it can't be longer, and nowhere does it need to be.
      if (left-- === 0) return
      yield {
        start: at,
        end: at === 0 ? bytes.length : Math.min(bytes.length, at + 2 ** 16),
        isBig,
      }
    }
  }
}

/** A picture has such data once, and perhaps that of its previews. */
const most = 50

/** Bytes of a value, by its type. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
const locationTag = 0x8825
/** No value of a place is longer. */
const longest = 4096

function clearTiff(tiff: Buffer, isBig: boolean): boolean {
  const short = (at: number) => (isBig ? tiff.readUInt16BE(at) : tiff.readUInt16LE(at))
  const long = (at: number) => (isBig ? tiff.readUInt32BE(at) : tiff.readUInt32LE(at))
  try {
    const first = long(4)
    const count = short(first)
    for (let index = 0; index < count; index++) {
      const entry = first + 2 + index * 12
      if (short(entry) !== locationTag) continue
      clearDirectory(long(entry + 8))
      // Those after it, and the place of the next directory, close the gap.
      const end = first + 2 + count * 12 + 4
      tiff.copy(tiff, entry, entry + 12, end)
      tiff.fill(0, Math.min(end, tiff.length) - 12, end)
      if (isBig) tiff.writeUInt16BE(count - 1, first)
      else tiff.writeUInt16LE(count - 1, first)
      return true
    }
  } catch (error) {
    // What is damaged ends before its directory does.
    if (!(error instanceof RangeError)) throw error
  }
  return false

  function clearDirectory(at: number): void {
    if (at + 2 > tiff.length) return
    const count = short(at)
    for (
      let entry = at + 2;
      entry < at + 2 + count * 12 && entry + 12 <= tiff.length;
      entry += 12
    ) {
      const length = (sizes[short(entry + 2)] ?? 0) * long(entry + 4)
      const value = long(entry + 8)
      if (length > 4 && length <= longest) tiff.fill(0, value, value + length)
      tiff.fill(0, entry, entry + 12)
    }
    tiff.fill(0, at, at + 2)
  }
}

/** Blank what XMP says of the place, in attributes and elements. */
function clearXmp(bytes: Buffer): boolean {
  let isChanged = false
  const mark = 'exif:GPS'
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    const text = bytes.toString('latin1', at, at + 512)
    const [found, name = ''] = /^(exif:GPS\w+\s*(?:=\s*["']|>))[^"'<]*/.exec(text) ?? []
    if (found === undefined || found.slice(name.length).trim() === '') continue
    bytes.fill(' ', at + name.length, at + found.length)
    isChanged = true
  }
  return isChanged
}

/** Each part of a PNG ends with a sum of it. */
function correctSums(bytes: Buffer): void {
  if (bytes.readUInt32BE(0) !== 0x89504e47) return
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length) return
    if (/^(?:eXIf|iTXt)$/.test(bytes.toString('latin1', at + 4, at + 8))) {
      bytes.writeUInt32BE(crc32(bytes.subarray(at + 4, end)), end)
    }
    at = end + 4
  }
}
