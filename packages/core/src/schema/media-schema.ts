import type { MediaInput } from '../model/article-input.ts'
import { exactly } from './exactly.ts'
import { mediaType, text, webAddress, wholeNumber } from './fields.ts'
import { list, object, optional } from './holder-schema.ts'
import { mediaDisclosure } from './media-disclosure-schema.ts'
import { number, oneOf } from './scalar-schema.ts'
import type { Schema } from './schema.ts'

/** Make the schema of a recording or document as authors give it. */
export function media(): Schema<MediaInput> {
  const address = optional(webAddress())
  const count = optional(wholeNumber())
  const name = optional(text())
  const seconds = number(0)
  return exactly<MediaInput>()(
    object({
      type: oneOf(['audio', 'video', 'document']),
      url: webAddress(),
      mediaType: mediaType(),
      bytes: count,
      durationSeconds: optional(seconds),
      title: name,
      poster: address,
      transcriptUrl: address,
      transcriptType: optional(mediaType()),
      chapters: optional(
        list(
          object({
            startSeconds: seconds,
            endSeconds: optional(seconds),
            title: text(),
            url: address,
            image: address,
          }),
        ),
      ),
      chaptersUrl: address,
      aiDisclosure: optional(mediaDisclosure()),
      variants: optional(
        list(
          object({
            url: webAddress(),
            mediaType: mediaType(),
            bytes: count,
            title: name,
            height: count,
            bitrate: count,
          }),
        ),
      ),
    }),
  )
}
