import * as z from 'zod/mini'
import type { EpisodeInput } from '../model/article-input.ts'
import { exactly } from './exactly.ts'
import { text, webAddress, wholeNumber } from './fields.ts'

/** Make the schema of what is said of an episode, as authors give it. */
export function episode(): z.ZodMiniType<EpisodeInput, EpisodeInput> {
  const words = z.optional(text())
  const address = z.optional(webAddress())
  const person = z.strictObject({
    name: text(),
    role: words,
    group: words,
    url: address,
    image: address,
  })
  return exactly<EpisodeInput>()(
    z.strictObject({
      number: z.optional(z.number().check(z.minimum(0))),
      season: z.optional(wholeNumber()),
      type: z.optional(z.enum(['full', 'trailer', 'bonus'])),
      explicit: z.optional(z.boolean()),
      people: z.optional(z.array(z.union([text(), person]))),
    }),
  )
}
