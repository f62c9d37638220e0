import type { ImageInput } from '../model/article-input.ts'
import { exactly } from './exactly.ts'
import { mediaType, text, webAddress, wholeNumber } from './fields.ts'
import { exactOptional, list, object, optional } from './holder-schema.ts'
import { mediaDisclosure } from './media-disclosure-schema.ts'
import { once } from './once.ts'
import { string } from './scalar-schema.ts'
import type { Schema } from './schema.ts'

/** A picture as authors give it. */
export const image: () => Schema<ImageInput> = once(() => {
  const optionalText = optional(text())
  return exactly<ImageInput>()(
    object({
      url: webAddress(),
      alt: optional(string()),
      width: optional(wholeNumber(1)),
      height: optional(wholeNumber(1)),
      caption: optionalText,
      credit: optionalText,
      license: optional(webAddress()),
      mediaType: optional(mediaType()),
      bytes: optional(wholeNumber()),
      aiDisclosure: optional(mediaDisclosure()),
      variants: optional(
        list(
          object({
            url: webAddress(),
            width: wholeNumber(1),
            mediaType: exactOptional(mediaType()),
          }),
        ),
      ),
    }),
  )
})
