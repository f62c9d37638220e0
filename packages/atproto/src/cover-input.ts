import {
  type Article,
  type OnIssue,
  readableArticle,
  safeMediaType,
  safeUrl,
} from '@standfirst/core'
import { mostBlobBytes } from './blob.ts'

/** What to upload as the cover of a document. */
export interface CoverInput {
  /** Most bytes that it may have. */
  maxBytes: number
  /** Pictures in the order in which to try them; the first that is no larger will do. */
  candidates: { url: string; mediaType?: string; width?: number }[]
}

/**
 * Say which picture is to be uploaded as the cover of an article: its image, or the widest variant that is not too
 * large. Fetching and uploading is the caller's work.
 *
 * @param given - Article; it is not changed.
 * @param onIssue - Receives `large-cover` if the image is known to be too large, and has no variants.
 * @returns `undefined` if there is no picture to upload.
 */
export function coverInput(given: Article, onIssue?: OnIssue): CoverInput | undefined {
  const [{ image }] = readableArticle(given, undefined)
  if (!image) return undefined
  const isLarge = image.bytes !== undefined && image.bytes > mostBlobBytes
  const variants = [...(image.variants ?? [])].sort((one, other) => other.width - one.width)
  const candidates = [...(isLarge ? [] : [image]), ...variants].flatMap((one) => {
    const url = safeUrl(one.url, 'media')
    const mediaType = safeMediaType(one.mediaType)
    if (url === undefined || (mediaType && !mediaType.startsWith('image/'))) return []
    const { width } = one
    return [{ url, ...(mediaType && { mediaType }), ...(width && { width }) }]
  })
  if (candidates.length > 0) return { maxBytes: mostBlobBytes, candidates }
  if (isLarge) {
    onIssue?.({
      code: 'large-cover',
      severity: 'warning',
      message: `Found an image of \`${image.bytes}\` bytes, expected \`${mostBlobBytes}\` at most: the document has no cover.`,
      path: ['image', 'bytes'],
      fix: 'Give the image a smaller variant.',
    })
  }
  return undefined
}
