import * as z from 'zod/mini'
import type { MediaInput } from '../model/article-input.ts'
import { exactly } from './exactly.ts'
import { mediaType, text, webAddress, wholeNumber } from './fields.ts'
import { mediaDisclosure } from './media-disclosure-schema.ts'

/** Make the schema of a recording or document as authors give it. */
export function media(): z.ZodMiniType<MediaInput, MediaInput> {
  const address = z.optional(webAddress())
  const count = z.optional(wholeNumber())
  const name = z.optional(text())
  const seconds = z.number().check(z.minimum(0))
  return exactly<MediaInput>()(
    z.strictObject({
      type: z.enum(['audio', 'video', 'document']),
      url: webAddress(),
      mediaType: mediaType(),
      bytes: count,
      durationSeconds: z.optional(seconds),
      title: name,
      poster: address,
      transcriptUrl: address,
      transcriptType: z.optional(mediaType()),
      chapters: z.optional(
        z.array(
          z.strictObject({
            startSeconds: seconds,
            endSeconds: z.optional(seconds),
            title: text(),
            url: address,
            image: address,
          }),
        ),
      ),
      chaptersUrl: address,
      aiDisclosure: z.optional(mediaDisclosure()),
      variants: z.optional(
        z.array(
          z.strictObject({
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
