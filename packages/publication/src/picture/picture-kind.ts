/** A kind of picture that browsers show, as its files end. */
export type PictureKind = 'jpg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg'

/**
 * What a picture is, by the beginning of its file: what its name or a server says of it may be anything.
 *
 * @returns `undefined` for anything else.
 */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  const found = signs.find(([sign]) => sign.test(start))
  if (found) return found[1]
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 200))
  return /^\uFEFF?\s*<(?:\?xml|!|svg\b)/.test(text) ? 'svg' : undefined
}

const signs: readonly (readonly [sign: RegExp, kind: PictureKind])[] = [
  [/^\xff\xd8\xff/, 'jpg'],
  [/^\x89PNG/, 'png'],
  [/^GIF8/, 'gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'webp'],
  [/^[\s\S]{4}ftypavi[fs]/, 'avif'],
]
