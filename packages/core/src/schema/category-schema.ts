import * as z from 'zod/mini'
import type { CategoryInput } from '../model/article-input.ts'
import { exactly } from './exactly.ts'
import { text, webAddress } from './fields.ts'
import { once } from './once.ts'

/** A name in addresses: lower-case letters and digits, with hyphens between. */
export const slug: () => z.ZodMiniType<string, string> = once(() =>
  z
    .string()
    .check(
      z.regex(
        /^[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u,
        'expected lower-case letters, digits and hyphens',
      ),
    ),
)

/** A category as authors give it. */
export const category: () => z.ZodMiniType<CategoryInput, CategoryInput> = once(() =>
  exactly<CategoryInput>()(
    z.union([
      text(),
      z.strictObject({ name: text(), slug: z.optional(slug()), url: z.optional(webAddress()) }),
    ]),
  ),
)
