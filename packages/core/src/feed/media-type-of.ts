import { safeMediaType } from '../safe/safe-media-type.ts'

/**
 * The media type of a file that a feed names.
 *
 * @param mediaType - The one that is given; without parameters.
 * @param url - Its address, whose ending says it where none is given.
 * @returns `undefined` where neither says it.
 *
 * @example
 * ```ts
 * mediaTypeOf(undefined, 'https://example.com/lead.jpg?w=2') // → 'image/jpeg'
 * ```
 */
export function mediaTypeOf(mediaType: string | undefined, url: string): string | undefined {
  return (
    safeMediaType(mediaType) ?? types[/\.(\w{3,4})(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase() ?? '']
  )
}

const types: Record<string, string | undefined> = {
  __proto__: null as never,
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  json: 'application/json',
  html: 'text/html',
  srt: 'application/x-subrip',
  txt: 'text/plain',
  vtt: 'text/vtt',
}
