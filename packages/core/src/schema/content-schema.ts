import type { FlowInput, PhrasingInput } from '../model/article-input.ts'
import { lazy, nullable, union, variants } from './choice-schema.ts'
import { list, object, optional } from './holder-schema.ts'
import { once } from './once.ts'
import { boolean, oneOf, string, whole } from './scalar-schema.ts'
import type { Schema } from './schema.ts'

/** Schema of rich text as authors give it, after `tidyNodes`. */
export interface ContentSchema {
  flow: Schema<FlowInput>
  phrasing: Schema<PhrasingInput>
  /** What stands in each. */
  nodes: { flow: Schema; phrasing: Schema }
}

/** The schemas of flow and phrasing content. */
export const contentSchema: () => ContentSchema = once(() => {
  const optionalText = optional(string())
  const children = list(lazy(() => phrasing))
  const blocks = list(lazy(() => flow))
  const phrasing: Schema = variants('type', [
    object({ type: oneOf(['text']), value: string() }),
    object({ type: oneOf(['emphasis']), children }),
    object({ type: oneOf(['strong']), children }),
    object({ type: oneOf(['delete']), children }),
    object({ type: oneOf(['inlineCode']), value: string() }),
    object({ type: oneOf(['break']) }),
    object({ type: oneOf(['link']), url: string(), title: optionalText, children }),
    object({
      type: oneOf(['image']),
      url: string(),
      alt: optionalText,
      title: optionalText,
    }),
    object({
      type: oneOf(['footnoteReference']),
      identifier: string({ test: /\S/, expected: 'expected a name' }),
      label: optionalText,
    }),
  ])
  const listItem = object({
    type: oneOf(['listItem']),
    checked: optional(boolean()),
    spread: optional(boolean()),
    children: blocks,
  })
  const tableCell = object({ type: oneOf(['tableCell']), children })
  const tableRow = object({ type: oneOf(['tableRow']), children: list(tableCell) })
  const flow: Schema = variants('type', [
    object({ type: oneOf(['paragraph']), children }),
    object({
      type: oneOf(['heading']),
      depth: whole(1, 6),
      children,
    }),
    object({ type: oneOf(['blockquote']), children: blocks }),
    object({
      type: oneOf(['list']),
      ordered: optional(boolean()),
      start: optional(whole(0, 999_999_999)),
      spread: optional(boolean()),
      children: list(listItem),
    }),
    object({
      type: oneOf(['code']),
      lang: optionalText,
      meta: optionalText,
      value: string(),
    }),
    object({ type: oneOf(['thematicBreak']) }),
    object({
      type: oneOf(['table']),
      align: optional(list(nullable(oneOf(['left', 'right', 'center'])))),
      children: list(tableRow),
    }),
    object({
      type: oneOf(['footnoteDefinition']),
      identifier: string({ test: /\S/, expected: 'expected a name' }),
      label: optionalText,
      children: blocks,
    }),
  ])
  const root = object({ type: oneOf(['root']), children: list(flow) })
  return {
    flow: union([string(), list(flow), root]) as never,
    phrasing: union([string(), list(phrasing)]) as never,
    nodes: { flow, phrasing },
  }
})
