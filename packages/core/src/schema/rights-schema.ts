import type { RightsInput } from '../model/article-input.ts'
import { exactly } from './exactly.ts'
import { text, webAddress } from './fields.ts'
import { exactOptional, object, optional } from './holder-schema.ts'
import { once } from './once.ts'
import { oneOf, string } from './scalar-schema.ts'
import type { Schema } from './schema.ts'

/** Licence and terms as authors give them. */
export const rights: () => Schema<RightsInput> = once(() => {
  const permission = exactOptional(oneOf(['allow', 'deny', 'conditional']))
  return exactly<RightsInput>()(
    object({
      license: optional(webAddress()),
      copyright: optional(text()),
      credit: optional(text()),
      terms: optional(webAddress()),
      contact: optional(text()),
      ai: optional(object({ search: permission, input: permission, train: permission })),
      payment: optional(
        object({
          kind: oneOf([
            'purchase',
            'subscription',
            'training',
            'crawl',
            'use',
            'contribution',
            'attribution',
            'free',
          ]),
          amount: exactOptional(
            string({
              test: /^[0-9]+(?:\.[0-9]+)?$/,
              expected: 'expected a decimal, such as `0.015`',
            }),
          ),
          currency: exactOptional(
            string({ test: /^[A-Z]{3}$/, expected: 'expected an ISO 4217 code, such as `USD`' }),
          ),
          url: exactOptional(webAddress()),
        }),
      ),
    }),
  )
})
