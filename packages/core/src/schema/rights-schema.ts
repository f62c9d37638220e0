import * as z from 'zod/mini'
import type { RightsInput } from '../model/article-input.ts'
import { exactly } from './exactly.ts'
import { text, webAddress } from './fields.ts'
import { once } from './once.ts'

/** Licence and terms as authors give them. */
export const rights: () => z.ZodMiniType<RightsInput, RightsInput> = once(() => {
  const permission = z.exactOptional(z.enum(['allow', 'deny', 'conditional']))
  return exactly<RightsInput>()(
    z.strictObject({
      license: z.optional(webAddress()),
      copyright: z.optional(text()),
      credit: z.optional(text()),
      terms: z.optional(webAddress()),
      contact: z.optional(text()),
      ai: z.optional(z.strictObject({ search: permission, input: permission, train: permission })),
      payment: z.optional(
        z.strictObject({
          kind: z.enum([
            'purchase',
            'subscription',
            'training',
            'crawl',
            'use',
            'contribution',
            'attribution',
            'free',
          ]),
          amount: z.exactOptional(
            z
              .string()
              .check(z.regex(/^[0-9]+(?:\.[0-9]+)?$/, 'expected a decimal, such as `0.015`')),
          ),
          currency: z.exactOptional(
            z.string().check(z.regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code, such as `USD`')),
          ),
          url: z.exactOptional(webAddress()),
        }),
      ),
    }),
  )
})
