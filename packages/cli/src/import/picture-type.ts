/**
 * The ending for a picture by the beginning of its file: what a server says of it may be anything.
 * Drawings (SVG) are none here: in them may be a program, which would run as one of the site.
 */
export function pictureType(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return types.find(([sign]) => sign.test(start))?.[1]
}

const types: readonly (readonly [sign: RegExp, ending: string])[] = [
  [/^\xff\xd8\xff/, 'jpg'],
  [/^\x89PNG/, 'png'],
  [/^GIF8/, 'gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'webp'],
  [/^[\s\S]{4}ftypavi[fs]/, 'avif'],
]

/** Endings of the files of these. */
export const pictureEndings: readonly string[] = ['jpg', 'png', 'gif', 'webp', 'avif']
