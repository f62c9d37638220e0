import { checkedUrl, type Media, type OnIssue, safeCount, safeMediaType } from '@standfirst/core'
import { orNothing } from './or-nothing.ts'

/** Media as JSON Feed attaches it; `undefined` if there is none. */
export function feedAttachments(media: readonly Media[], onIssue?: OnIssue): object[] | undefined {
  const attachments = media.flatMap((one, index) => {
    const path = ['media', index]
    const url = checkedUrl(one.url, 'media', [...path, 'url'], onIssue)
    if (!url) return []
    const { mediaType, title, bytes, durationSeconds, poster, transcriptUrl, transcriptType } = one
    return [
      {
        url,
        mime_type: safeMediaType(mediaType) ?? 'application/octet-stream',
        title,
        size_in_bytes: safeCount(bytes),
        duration_in_seconds: Number.isFinite(durationSeconds) ? durationSeconds : undefined,
        _standfirst: orNothing({
          poster: checkedUrl(poster, 'media', [...path, 'poster'], onIssue),
          transcriptUrl: checkedUrl(transcriptUrl, 'media', [...path, 'transcriptUrl'], onIssue),
          transcriptType: safeMediaType(transcriptType),
        }),
      },
    ]
  })
  return attachments.length ? attachments : undefined
}
