/** Formats of files that are no text, by the bytes they begin with. */
const signatures: readonly (readonly [name: string, bytes: readonly (number | undefined)[]])[] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['bzip2', [0x42, 0x5a, 0x68, undefined, 0x31, 0x41, 0x59]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38, undefined, 0x61]],
  ['RIFF', [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57]],
  ['MP3', [0x49, 0x44, 0x33, 0x03]],
  ['MP3', [0x49, 0x44, 0x33, 0x04]],
  ['MP4', [0x00, undefined, undefined, undefined, 0x66, 0x74, 0x79, 0x70]],
  [
    'SQLite',
    [
      0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33,
      0x00,
    ],
  ],
]

/** A kind of file that is no text. */
export interface BinaryFormat {
  /** As people call it: `gzip`, `PDF`; `binary` if it isn't known. */
  name: string
  /** Whether what it holds may be a text, packed. */
  packed: boolean
}

/**
 * Tell a file that is no text by its first bytes.
 *
 * @param bytes - The first 16 or more; `null` for one that is lost.
 * @returns `undefined` if it may be a text; one in UTF-16 is one.
 */
export function binaryFormat(bytes: ArrayLike<number | null>): BinaryFormat | undefined {
  const found = signatures.find(([, units]) => {
    const isLike = units.every(
      (unit, index) => unit === undefined || bytes[index] === null || bytes[index] === unit,
    )
    const known = units.filter((unit, index) => unit !== undefined && bytes[index] === unit)
    return isLike && known.length > 1
  })
  if (!found) return undefined
  const [name] = found
  return { name, packed: packed.has(name) }
}

const packed: ReadonlySet<string> = new Set(['gzip', 'zip', 'bzip2', 'xz', 'zstd', '7z'])
