import type { FlowInput, PhrasingInput } from '../model/article-input.ts'
import { lazy, nullable, union, variants } from './choice-schema.ts'
import { list, node, optional } from './holder-schema.ts'
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
    node({ type: oneOf(['text']), value: string() }),
    node({ type: oneOf(['emphasis']), children }),
    node({ type: oneOf(['strong']), children }),
    node({ type: oneOf(['delete']), children }),
    node({ type: oneOf(['inlineCode']), value: string() }),
    node({ type: oneOf(['break']) }),
    node({ type: oneOf(['link']), url: string(), title: optionalText, children }),
    node({
      type: oneOf(['image']),
      url: string(),
      alt: optionalText,
      title: optionalText,
    }),
    node({
      type: oneOf(['footnoteReference']),
      identifier: string({ test: /\S/, expected: 'expected a name' }),
      label: optionalText,
    }),
  ])
  const listItem = node({
    type: oneOf(['listItem']),
    checked: optional(boolean()),
    spread: optional(boolean()),
    children: blocks,
  })
  const tableCell = node({ type: oneOf(['tableCell']), children })
  const tableRow = node({ type: oneOf(['tableRow']), children: list(tableCell) })
  const flow: Schema = variants('type', [
    node({ type: oneOf(['paragraph']), children }),
    node({
      type: oneOf(['heading']),
      depth: whole(1, 6),
      children,
    }),
    node({ type: oneOf(['blockquote']), children: blocks }),
    node({
      type: oneOf(['list']),
      ordered: optional(boolean()),
      start: optional(whole(0, 999_999_999)),
      spread: optional(boolean()),
      children: list(listItem),
    }),
    node({
      type: oneOf(['code']),
      lang: optionalText,
      meta: optionalText,
      value: string(),
    }),
    node({ type: oneOf(['thematicBreak']) }),
    node({
      type: oneOf(['table']),
      align: optional(list(nullable(oneOf(['left', 'right', 'center'])))),
      children: list(tableRow),
    }),
    node({
      type: oneOf(['footnoteDefinition']),
      identifier: string({ test: /\S/, expected: 'expected a name' }),
      label: optionalText,
      children: blocks,
    }),
  ])
  const root = node({ type: oneOf(['root']), children: list(flow) })
  return {
    flow: union([string(), list(flow), root]) as never,
    phrasing: union([string(), list(phrasing)]) as never,
    nodes: { flow, phrasing },
  }
})
