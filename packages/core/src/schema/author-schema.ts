import * as z from 'zod/mini'
import type { AuthorInput, OrganizationInput } from '../model/article-input.ts'
import { exactly } from './exactly.ts'
import { text, webAddress } from './fields.ts'
import { image } from './image-schema.ts'
import { once } from './once.ts'

/** Someone credited, as authors give them. */
export const author: () => z.ZodMiniType<AuthorInput, AuthorInput> = once(() => {
  const type = z.optional(z.enum(['person', 'organization']))
  return exactly<AuthorInput>()(z.union([text(), z.strictObject({ type, ...authorFields() })]))
})

/** Those who are credited: a list, or one alone. */
export const authors: () => z.ZodMiniType<
  AuthorInput | AuthorInput[],
  AuthorInput | AuthorInput[]
> = once(() => z.union([z.array(author()), author()]))

/** A body that publishes, as authors give it. */
export const organization: () => z.ZodMiniType<OrganizationInput, OrganizationInput> = once(() => {
  const type = z.optional(z.literal('organization'))
  return exactly<OrganizationInput>()(
    z.union([
      text(),
      z.strictObject({ type, ...authorFields(), policies: z.optional(policies()) }),
    ]),
  )
})

function policies() {
  const page = z.optional(webAddress())
  return z.strictObject({ principles: page, corrections: page, ethics: page, ownership: page })
}

function authorFields() {
  return {
    name: text(),
    url: z.optional(webAddress()),
    email: z.optional(
      z.string().check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+$/, 'expected an e-mail address')),
    ),
    image: z.optional(z.union([webAddress(), image()])),
    handles: z.optional(z.record(z.string(), text())),
  }
}
