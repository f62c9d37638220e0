import type { OnIssue } from '@standfirst/core'
import { type Blob, checkedBlob, mostBlobBytes } from '../blob.ts'
import type { AnnounceOptions } from './announce-options.ts'
import type { Journal } from './journal.ts'
import { loadPicture } from './load-picture.ts'
import { usable } from './usable.ts'

/** A picture that a record should have. */
export interface WantedPicture {
  /** In the order in which to try them. */
  candidates: readonly { url: string; mediaType?: string }[]
  /** Where it is, for issues. */
  path: (string | number)[]
  /** What happens without it. */
  lost: string
}

/**
 * Fetch a picture, and upload it if it is another than the one that is there.
 *
 * @param current - The one that is there; it stays if the new one can't be fetched today.
 * @param onIssue - Receives `large-cover` or `missing-cover`.
 */
export async function uploadPicture(
  { candidates, lost, path }: WantedPicture,
  current: Blob | undefined,
  { journal, options }: { journal: Journal; options: AnnounceOptions },
  onIssue: OnIssue,
): Promise<Blob | undefined> {
  const loaded = await loadPicture(candidates, options.fetch ?? fetch, options)
  if ('blob' in loaded) {
    if (loaded.blob.ref.$link === current?.ref.$link) return current
    const uploaded = await journal.upload(loaded)
    const picture = usable(() => checkedBlob('picture', uploaded))
    if (picture) return picture
    onIssue({
      code: 'missing-cover',
      severity: 'warning',
      message: `Found a file of \`${uploaded?.mimeType}\`, as the server says, expected a picture: ${lost}.`,
      path,
      fix: 'Put a picture at the address, then announce again.',
    })
    return undefined
  }
  const { isLarge, reason } = loaded
  onIssue({
    code: isLarge ? 'large-cover' : 'missing-cover',
    severity: 'warning',
    message: isLarge
      ? `Found a picture of more than \`${mostBlobBytes}\` bytes, expected no more: ${lost}.`
      : `Found ${reason}, expected a picture: ${lost}.`,
    path,
    fix: isLarge
      ? 'Give the image a smaller variant.'
      : 'Put the picture on its host, then announce again.',
  })
  return current
}
