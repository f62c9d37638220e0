import type { AuthorInput, OrganizationInput } from '../model/article-input.ts'
import { union } from './choice-schema.ts'
import { exactly } from './exactly.ts'
import { text, webAddress } from './fields.ts'
import { list, object, optional, record } from './holder-schema.ts'
import { image } from './image-schema.ts'
import { once } from './once.ts'
import { oneOf, string } from './scalar-schema.ts'
import type { Schema } from './schema.ts'

/** Someone credited, as authors give them. */
export const author: () => Schema<AuthorInput> = once(() => {
  const type = optional(oneOf(['person', 'organization']))
  return exactly<AuthorInput>()(union([text(), object({ type, ...authorFields() })]))
})

/** Those who are credited: a list, or one alone. */
export const authors: () => Schema<AuthorInput | AuthorInput[]> = once(() =>
  union([list(author()), author()]),
)

/** A body that publishes, as authors give it. */
export const organization: () => Schema<OrganizationInput> = once(() => {
  const type = optional(oneOf(['organization']))
  return exactly<OrganizationInput>()(
    union([text(), object({ type, ...authorFields(), policies: optional(policies()) })]),
  )
})

function policies() {
  const page = optional(webAddress())
  return object({ principles: page, corrections: page, ethics: page, ownership: page })
}

function authorFields() {
  return {
    name: text(),
    url: optional(webAddress()),
    email: optional(
      string({ test: /^[^\s@<>"]+@[^\s@<>"]+$/, expected: 'expected an e-mail address' }),
    ),
    image: optional(union([webAddress(), image()])),
    handles: optional(record(text())),
  }
}
