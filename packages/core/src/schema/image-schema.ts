import * as z from 'zod/mini'
import type { ImageInput } from '../model/article-input.ts'
import { exactly } from './exactly.ts'
import { mediaType, text, webAddress, wholeNumber } from './fields.ts'
import { mediaDisclosure } from './media-disclosure-schema.ts'
import { once } from './once.ts'

/** A picture as authors give it. */
export const image: () => z.ZodMiniType<ImageInput, ImageInput> = once(() => {
  const optionalText = z.optional(text())
  return exactly<ImageInput>()(
    z.strictObject({
      url: webAddress(),
      alt: z.optional(z.string()),
      width: z.optional(wholeNumber(1)),
      height: z.optional(wholeNumber(1)),
      caption: optionalText,
      credit: optionalText,
      license: z.optional(webAddress()),
      mediaType: z.optional(mediaType()),
      bytes: z.optional(wholeNumber()),
      aiDisclosure: z.optional(mediaDisclosure()),
      variants: z.optional(
        z.array(
          z.strictObject({
            url: webAddress(),
            width: wholeNumber(1),
            mediaType: z.exactOptional(mediaType()),
          }),
        ),
      ),
    }),
  )
})
