import type { EpisodeInput } from '../model/article-input.ts'
import { union } from './choice-schema.ts'
import { exactly } from './exactly.ts'
import { text, webAddress, wholeNumber } from './fields.ts'
import { list, object, optional } from './holder-schema.ts'
import { boolean, number, oneOf } from './scalar-schema.ts'
import type { Schema } from './schema.ts'

/** Make the schema of what is said of an episode, as authors give it. */
export function episode(): Schema<EpisodeInput> {
  const words = optional(text())
  const address = optional(webAddress())
  const person = object({
    name: text(),
    role: words,
    group: words,
    url: address,
    image: address,
  })
  return exactly<EpisodeInput>()(
    object({
      number: optional(number(0)),
      season: optional(wholeNumber()),
      type: optional(oneOf(['full', 'trailer', 'bonus'])),
      explicit: optional(boolean()),
      people: optional(list(union([text(), person]))),
    }),
  )
}
