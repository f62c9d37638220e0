import type { CategoryInput } from '../model/article-input.ts'
import { union } from './choice-schema.ts'
import { exactly } from './exactly.ts'
import { text, webAddress } from './fields.ts'
import { object, optional } from './holder-schema.ts'
import { once } from './once.ts'
import { string } from './scalar-schema.ts'
import type { Schema } from './schema.ts'

/** A name in addresses: lower-case letters and digits, with hyphens between. */
export const slug: () => Schema<string> = once(() =>
  string({
    test: /^[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]+)*$/u,
    expected: 'expected lower-case letters, digits and hyphens',
  }),
)

/** A category as authors give it. */
export const category: () => Schema<CategoryInput> = once(() =>
  exactly<CategoryInput>()(
    union([text(), object({ name: text(), slug: optional(slug()), url: optional(webAddress()) })]),
  ),
)
