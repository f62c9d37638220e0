import type { Article, Issue } from '@standfirst/core'
import { type Blob, mostBlobBytes } from '../blob.ts'
import { coverInput } from '../cover-input.ts'
import { reasonOf } from './reason-of.ts'
import { type RequestOptions, request } from './request.ts'

/** A picture that is to be uploaded. */
export interface Cover {
  bytes: Uint8Array<ArrayBuffer>
  /** As the repository will name it. */
  blob: Blob
}

/**
 * Fetch the cover of an article: its image, or the widest variant that is small enough.
 *
 * @param load - Fetches a picture.
 * @param onIssue - Receives `large-cover` or `missing-cover` where there is an image, but none that can be used.
 */
export async function loadCover(
  article: Article,
  load: typeof fetch,
  onIssue: (issue: Issue) => void,
  options: RequestOptions = {},
): Promise<Cover | undefined> {
  const wanted = coverInput(article, onIssue)
  let largest = 0
  let reason = ''
  for (const { url, mediaType } of wanted?.candidates ?? []) {
    try {
      const response = await request((signal) => load(url, { signal }), options)
      const bytes = response.ok ? await bytesOf(response) : undefined
      const type = /^image\/[\w.+-]+/.exec(response.headers.get('content-type') ?? '')?.[0]
      if (bytes && bytes.length > mostBlobBytes) largest = Math.max(largest, bytes.length)
      else if (!bytes) reason ||= `the status ${response.status} at \`${url}\``
      else if (!type && !mediaType) reason ||= `no picture at \`${url}\``
      else if (bytes.length > 0) {
        const mimeType = type ?? String(mediaType)
        const ref = { $link: await cidOf(bytes) }
        return { bytes, blob: { $type: 'blob', ref, mimeType, size: bytes.length } }
      }
    } catch (error) {
      reason ||= `${reasonOf(error)} at \`${url}\``
    }
  }
  if (largest > 0) {
    onIssue({
      code: 'large-cover',
      severity: 'warning',
      message: `Found an image of more than \`${mostBlobBytes}\` bytes, expected no more: the document has no cover.`,
      path: ['image', 'url'],
      fix: 'Give the image a smaller variant.',
    })
  } else if (wanted) {
    onIssue({
      code: 'missing-cover',
      severity: 'warning',
      message: `Found ${reason || 'an empty file'}, expected the image of the article: the document has no cover.`,
      path: ['image', 'url'],
      fix: 'Put the image on its host, then announce again.',
    })
  }
  return undefined
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
