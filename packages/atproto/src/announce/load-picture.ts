import { type Blob, mostBlobBytes } from '../blob.ts'
import { reasonOf } from './reason-of.ts'
import { type RequestOptions, request } from './request.ts'

/** A picture that is to be uploaded. */
export interface Picture {
  bytes: Uint8Array<ArrayBuffer>
  /** As the repository will name it. */
  blob: Blob
}

/**
 * Fetch the first of some pictures that is small enough.
 *
 * @param load - Fetches a picture.
 * @returns The picture, or why there is none: what was found instead.
 */
export async function loadPicture(
  candidates: readonly { url: string; mediaType?: string }[],
  load: typeof fetch,
  options: RequestOptions = {},
): Promise<Picture | { isLarge: boolean; reason: string }> {
  let isLarge = false
  let reason = ''
  for (const { mediaType, url } of candidates) {
    try {
      const response = await request((signal) => load(url, { signal }), options)
      const bytes = response.ok ? await bytesOf(response) : undefined
      const type = /^image\/[\w.+-]+/.exec(response.headers.get('content-type') ?? '')?.[0]
      const mimeType = type ?? mediaType
      if (bytes && bytes.length > mostBlobBytes) isLarge = true
      else if (!bytes) reason ||= `the status ${response.status} at \`${url}\``
      else if (!mimeType || bytes.length === 0) reason ||= `no picture at \`${url}\``
      else {
        const ref = { $link: await cidOf(bytes) }
        return { bytes, blob: { $type: 'blob', ref, mimeType, size: bytes.length } }
      }
    } catch (error) {
      reason ||= `${reasonOf(error)} at \`${url}\``
    }
  }
  return { isLarge, reason }
}

/** What a response holds; one that is too large is not read to its end. */
async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done || !value) break
    parts.push(value)
    size += value.length
    if (size > mostBlobBytes) {
      await reader?.cancel()
      break
    }
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

const digits = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * The address of a file by its content: version 1, raw, SHA-256, in base 32.
 *
 * @see {@link https://atproto.com/specs/data-model#link-and-cid-formats}
 */
async function cidOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  let text = 'b'
  let rest = 0
  let bits = 0
  for (const byte of [1, 0x55, 0x12, 0x20, ...hash]) {
    rest = (rest << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += digits.charAt((rest >> bits) & 31)
    }
    rest &= (1 << bits) - 1
  }
  return bits > 0 ? text + digits.charAt((rest << (5 - bits)) & 31) : text
}
