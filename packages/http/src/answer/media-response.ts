import { contentType, typeByPath } from '../edition/types-by-path.ts'
import type { CacheOptions } from '../handler-options.ts'
import { byteRange } from '../media/byte-range.ts'
import type { MediaFile } from '../media/media-source.ts'
import { preconditions } from '../request/preconditions.ts'
import { nothingKept } from './cache-control.ts'
import { plainResponse } from './plain-response.ts'

/** How files are answered. */
export interface MediaContext {
  /** The time that it is, in milliseconds. */
  now: number
  cache: CacheOptions
  /** Milliseconds until what is published may be another. */
  left: number
  /** `404` for the page of an address that leads nowhere, `410` for one where nothing is any more. */
  status: 200 | 404 | 410
}

/** Answer a request for a file, or a part of it. */
export function mediaResponse(
  request: Request,
  path: string,
  file: MediaFile,
  { cache, left, now, status }: MediaContext,
): Response {
  const { mediaMaxAge = 3600 } = cache
  const { size } = file
  const etag = `"${file.tag}"`
  const changedAt = Math.ceil(file.changedAt / 1000) * 1000
  const modified = changedAt <= now ? new Date(changedAt).toUTCString() : undefined
  const common = {
    etag,
    'cache-control': status !== 200 ? nothingKept(cache, left) : `public, max-age=${mediaMaxAge}`,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
  }
  const ended = status === 200 ? preconditions(request.headers, { etag, modified }) : undefined
  if (ended === 412) return plainResponse(412, 'It is another one by now.')
  if (ended === 304) return new Response(null, { status: 304, headers: common })
  // Only what is read has parts (RFC 9110, section 14.2).
  const range =
    request.method === 'GET' && status === 200
      ? byteRange(request.headers, { etag, modified, size })
      : undefined
  if (range === 'unsatisfiable') {
    return plainResponse(416, `Expected a part of ${size} bytes.`, {
      'content-range': `bytes */${size}`,
    })
  }
  const { end, start } = range ?? { start: 0, end: size - 1 }
  const headers = {
    ...common,
    ...(modified !== undefined && { 'last-modified': modified }),
    'content-type': contentType(file.type ?? typeByPath(path)),
    'content-length': String(end - start + 1),
    ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
  }
  const content = request.method === 'HEAD' ? null : file.read(start, end)
  return new Response(content, { status: range ? 206 : status, headers })
}
