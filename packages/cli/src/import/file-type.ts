import { type PictureKind, pictureKind } from '@standfirst/publication'

/** What a file is asked for as: a picture, a recording, or what a link in a text leads to. */
export type FileKind = 'picture' | 'recording' | 'document'

/**
 * The endings that a file may have by its beginning, the usual one first: what a server says of it may be
 * anything. Drawings (SVG) and pages are none here: in them may be a program, which would run as one of
 * the site.
 *
 * @param kind - What it is expected to be.
 * @returns None where it is something else.
 */
export function endingsOf(bytes: Uint8Array, kind: FileKind): readonly string[] {
  if (kind !== 'recording') {
    const picture = pictureKind(bytes)
    const endings = picture && pictures[picture]
    if (endings || kind === 'picture') return endings ?? []
  }
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return types.find((type) => type.kind.includes(kind) && type.sign.test(start))?.endings ?? []
}

/** Those that hold no program. */
const pictures: Partial<Record<PictureKind, readonly string[]>> = {
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
  gif: ['gif'],
  webp: ['webp'],
  avif: ['avif'],
}

interface FileType {
  kind: readonly FileKind[]
  sign: RegExp
  endings: readonly string[]
}

/** A link may lead to any of them. */
function typesOf(kind: FileKind, rows: readonly (readonly [RegExp, string])[]): FileType[] {
  return rows.map(([sign, endings]) => ({
    kind: [kind, 'document'],
    sign,
    endings: endings.split(' '),
  }))
}

const types: readonly FileType[] = [
  ...typesOf('recording', [
    [/^[\s\S]{4}ftypM4A/, 'm4a mp4'],
    [/^[\s\S]{4}ftyp(?!avi[fs])/, 'mp4 m4v m4a mov'],
    [/^(?:ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/, 'mp3'],
    [/^\xff[\xf1\xf9]/, 'aac'],
    [/^OggS/, 'ogg oga ogv opus'],
    [/^RIFF[\s\S]{4}WAVE/, 'wav'],
    [/^fLaC/, 'flac'],
    // biome-ignore lint/suspicious/noControlCharactersInRegex: files begin with them.
    [/^\x1a\x45\xdf\xa3/, 'webm mkv'],
  ]),
  ...typesOf('document', [
    [/^%PDF-/, 'pdf'],
    // biome-ignore lint/suspicious/noControlCharactersInRegex: files begin with them.
    [/^PK\x03\x04/, 'zip epub docx xlsx pptx odt ods odp'],
    // biome-ignore lint/suspicious/noControlCharactersInRegex: files begin with them.
    [/^\xd0\xcf\x11\xe0/, 'doc xls ppt'],
  ]),
]

/** Endings of all files of a kind. */
export function endingsOfKind(kind: FileKind): readonly string[] {
  const others = types.filter((type) => type.kind.includes(kind)).flatMap(({ endings }) => endings)
  return kind === 'recording' ? others : [...Object.values(pictures).flat(), ...others]
}
