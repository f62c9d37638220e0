import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { FlowInput, PhrasingInput } from '../model/article-input.ts'

/** A kind of section of your own. */
export interface SectionDefinition<Kind extends `x-${string}`, Schema extends StandardSchemaV1> {
  /** Name, beginning with `x-`: `x-poll`. */
  kind: Kind
  /** What its `data` is: a schema of any library that follows Standard Schema; synchronous. */
  schema: Schema
  /** Flow content that shows `data` where a renderer has nothing better. */
  lower(data: StandardSchemaV1.InferOutput<Schema>): FlowInput
}

/** A kind of section made by {@linkcode defineSection}. */
export interface DefinedSection<
  Kind extends `x-${string}` = `x-${string}`,
  // biome-ignore lint/suspicious/noExplicitAny: `lower` takes what its own schema gives
  Schema extends StandardSchemaV1 = any,
> extends SectionDefinition<Kind, Schema> {}

/** A section of a defined kind, as authors give it. */
export type DefinedSectionInput<Definition extends DefinedSection> =
  Definition extends DefinedSection<infer Kind, infer Schema>
    ? {
        kind: Kind
        heading?: PhrasingInput | undefined
        paid?: boolean | undefined
        data: StandardSchemaV1.InferInput<Schema>
      }
    : never

/**
 * Define a kind of section of your own: given to `parseArticle` or `defineArticle`, its data is
 * checked and its `fallback` made by `lower`, so that every renderer shows it.
 *
 * @param definition - Kind, schema and lowering.
 *
 * @example
 * ```ts
 * import { defineSection } from '@standfirst/core'
 * import * as z from 'zod'
 *
 * const poll = defineSection({
 *   kind: 'x-poll',
 *   schema: z.object({ question: z.string() }),
 *   lower: ({ question }) => question,
 * })
 * poll.kind // → 'x-poll'
 * ```
 */
export function defineSection<const Kind extends `x-${string}`, Schema extends StandardSchemaV1>(
  definition: SectionDefinition<Kind, Schema>,
): DefinedSection<Kind, Schema> {
  return definition
}
