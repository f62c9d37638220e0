import * as z from 'zod/mini'
import type { FlowInput, PhrasingInput } from '../model/article-input.ts'
import { once } from './once.ts'

/** Schema of rich text as authors give it, after `tidyNodes`. */
export interface ContentSchema {
  flow: z.ZodMiniType<FlowInput, FlowInput>
  phrasing: z.ZodMiniType<PhrasingInput, PhrasingInput>
  /** What stands in each. */
  nodes: { flow: z.ZodMiniType; phrasing: z.ZodMiniType }
}

/** The schemas of flow and phrasing content. */
export const contentSchema: () => ContentSchema = once(() => {
  const optionalText = z.optional(z.string())
  const children = z.array(z.lazy(() => phrasing))
  const blocks = z.array(z.lazy(() => flow))
  const phrasing: z.ZodMiniType = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), value: z.string() }),
    z.strictObject({ type: z.literal('emphasis'), children }),
    z.strictObject({ type: z.literal('strong'), children }),
    z.strictObject({ type: z.literal('delete'), children }),
    z.strictObject({ type: z.literal('inlineCode'), value: z.string() }),
    z.strictObject({ type: z.literal('break') }),
    z.strictObject({ type: z.literal('link'), url: z.string(), title: optionalText, children }),
    z.strictObject({
      type: z.literal('image'),
      url: z.string(),
      alt: optionalText,
      title: optionalText,
    }),
    z.strictObject({
      type: z.literal('footnoteReference'),
      identifier: z.string().check(z.regex(/\S/, 'expected a name')),
      label: optionalText,
    }),
  ])
  const listItem = z.strictObject({
    type: z.literal('listItem'),
    checked: z.optional(z.boolean()),
    spread: z.optional(z.boolean()),
    children: blocks,
  })
  const tableCell = z.strictObject({ type: z.literal('tableCell'), children })
  const tableRow = z.strictObject({ type: z.literal('tableRow'), children: z.array(tableCell) })
  const flow: z.ZodMiniType = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), children }),
    z.strictObject({
      type: z.literal('heading'),
      depth: z.int().check(z.minimum(1), z.maximum(6)),
      children,
    }),
    z.strictObject({ type: z.literal('blockquote'), children: blocks }),
    z.strictObject({
      type: z.literal('list'),
      ordered: z.optional(z.boolean()),
      start: z.optional(z.int().check(z.minimum(0), z.maximum(999_999_999))),
      spread: z.optional(z.boolean()),
      children: z.array(listItem),
    }),
    z.strictObject({
      type: z.literal('code'),
      lang: optionalText,
      meta: optionalText,
      value: z.string(),
    }),
    z.strictObject({ type: z.literal('thematicBreak') }),
    z.strictObject({
      type: z.literal('table'),
      align: z.optional(z.array(z.nullable(z.enum(['left', 'right', 'center'])))),
      children: z.array(tableRow),
    }),
    z.strictObject({
      type: z.literal('footnoteDefinition'),
      identifier: z.string().check(z.regex(/\S/, 'expected a name')),
      label: optionalText,
      children: blocks,
    }),
  ])
  const root = z.strictObject({ type: z.literal('root'), children: z.array(flow) })
  return {
    flow: z.union([z.string(), z.array(flow), root]) as never,
    phrasing: z.union([z.string(), z.array(phrasing)]) as never,
    nodes: { flow, phrasing },
  }
})
