import * as z from 'zod/mini'
import type { SectionInput } from '../model/article-input.ts'
import { contentSchema } from './content-schema.ts'
import { exactly } from './exactly.ts'
import { anyJson, linkAddress, text, timestamp, webAddress } from './fields.ts'
import { once } from './once.ts'

/** A section as authors give it. */
export const sectionSchema: () => z.ZodMiniType<SectionInput, SectionInput> = once(() => {
  const { flow, phrasing } = contentSchema()
  const optionalText = z.optional(text())
  const base = { heading: z.optional(phrasing), paid: z.optional(z.boolean()) }
  return exactly<SectionInput>()(
    z.union([
      z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.enum(['prose', 'whyItMatters']),
          ...base,
          content: flow,
        }),
        z.strictObject({
          kind: z.literal('steps'),
          ...base,
          items: z.array(
            z.union([text(), z.strictObject({ title: optionalText, content: z.optional(flow) })]),
          ),
        }),
        z.strictObject({
          kind: z.literal('audience'),
          ...base,
          items: z.array(
            z.union([
              text(),
              z.strictObject({
                name: text(),
                description: optionalText,
                url: z.optional(webAddress()),
              }),
            ]),
          ),
        }),
        z.strictObject({ kind: z.literal('takeaways'), ...base, items: z.array(phrasing) }),
        z.strictObject({
          kind: z.literal('originalPost'),
          ...base,
          author: z.optional(
            z.union([
              text(),
              z.strictObject({
                name: text(),
                handle: optionalText,
                url: z.optional(webAddress()),
              }),
            ]),
          ),
          platform: optionalText,
          url: z.optional(webAddress()),
          publishedAt: z.optional(timestamp()),
          quote: z.optional(flow),
        }),
        z.strictObject({
          kind: z.literal('callToAction'),
          ...base,
          content: z.optional(flow),
          link: z.strictObject({ label: text(), url: linkAddress() }),
        }),
        z.strictObject({
          kind: z.literal('faq'),
          ...base,
          items: z.array(z.strictObject({ question: text(), answer: flow })),
        }),
      ]),
      z.strictObject({
        kind: z.templateLiteral(['x-', z.string().check(z.regex(/[a-z0-9][a-z0-9-]*/))]),
        ...base,
        data: anyJson(),
        fallback: z.optional(flow),
      }),
    ]),
  )
})
