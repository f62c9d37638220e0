import { checkedUrl, type Media, type OnIssue, safeCount, safeMediaType } from '@standfirst/core'
import { safeLinks } from './episode-extension.ts'
import { orNothing } from './or-nothing.ts'

/** Media as JSON Feed attaches it; `undefined` if there is none. */
export function feedAttachments(media: readonly Media[], onIssue?: OnIssue): object[] | undefined {
  if (media.length === 0) return undefined
  const attachments = media.flatMap((one, index) => {
    const path = ['media', index]
    const url = checkedUrl(one.url, 'media', [...path, 'url'], onIssue)
    if (!url) return []
    const { bytes, chapters, chaptersUrl, durationSeconds, mediaType, poster, title } = one
    const { transcriptType, transcriptUrl, variants } = one
    const parts = (key: string, list: readonly object[] | undefined) =>
      list?.map((part, at) => safeLinks(part, [...path, key, at], onIssue))
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
          chapters: parts('chapters', chapters),
          chaptersUrl: checkedUrl(chaptersUrl, 'media', [...path, 'chaptersUrl'], onIssue),
          variants: parts('variants', variants),
        }),
      },
    ]
  })
  return attachments.length ? attachments : undefined
}
