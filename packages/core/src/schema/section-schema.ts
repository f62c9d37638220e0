import type { SectionInput } from '../model/article-input.ts'
import { union, variants } from './choice-schema.ts'
import { contentSchema } from './content-schema.ts'
import { exactly } from './exactly.ts'
import { anyJson, linkAddress, text, timestamp, webAddress } from './fields.ts'
import { list, object, optional } from './holder-schema.ts'
import { once } from './once.ts'
import { boolean, oneOf, string } from './scalar-schema.ts'
import type { Schema } from './schema.ts'

/** A section as authors give it. */
export const sectionSchema: () => Schema<SectionInput> = once(() => {
  const { flow, phrasing } = contentSchema()
  const optionalText = optional(text())
  const base = { heading: optional(phrasing), paid: optional(boolean()) }
  return exactly<SectionInput>()(
    union([
      variants('kind', [
        object({
          kind: oneOf(['prose', 'whyItMatters']),
          ...base,
          content: flow,
        }),
        object({
          kind: oneOf(['steps']),
          ...base,
          items: list(union([text(), object({ title: optionalText, content: optional(flow) })])),
        }),
        object({
          kind: oneOf(['audience']),
          ...base,
          items: list(
            union([
              text(),
              object({
                name: text(),
                description: optionalText,
                url: optional(webAddress()),
              }),
            ]),
          ),
        }),
        object({ kind: oneOf(['takeaways']), ...base, items: list(phrasing) }),
        object({
          kind: oneOf(['originalPost']),
          ...base,
          author: optional(
            union([
              text(),
              object({
                name: text(),
                handle: optionalText,
                url: optional(webAddress()),
              }),
            ]),
          ),
          platform: optionalText,
          url: optional(webAddress()),
          publishedAt: optional(timestamp()),
          quote: optional(flow),
        }),
        object({
          kind: oneOf(['callToAction']),
          ...base,
          content: optional(flow),
          link: object({ label: text(), url: linkAddress() }),
        }),
        object({
          kind: oneOf(['faq']),
          ...base,
          items: list(object({ question: text(), answer: flow })),
        }),
      ]),
      object({
        kind: string<`x-${string}`>({
          test: /^x-[a-z0-9][a-z0-9-]*$/,
          expected: 'expected `x-` and a name of lower-case letters, digits and hyphens',
          stops: true,
        }),
        ...base,
        data: anyJson(),
        fallback: optional(flow),
      }),
    ]),
  )
})
