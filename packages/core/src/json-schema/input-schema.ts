import { author, organization } from '../schema/author-schema.ts'
import { category, slug } from '../schema/category-schema.ts'
import { contentSchema } from '../schema/content-schema.ts'
import {
  absoluteAddress,
  anyJson,
  language,
  linkAddress,
  mediaType,
  permanentId,
  text,
  timestamp,
  translationLanguage,
  webAddress,
} from '../schema/fields.ts'
import { image } from '../schema/image-schema.ts'
import { rights } from '../schema/rights-schema.ts'
import type { Schema } from '../schema/schema.ts'
import { sectionSchema } from '../schema/section-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { openNodes } from './open-nodes.ts'
import { priceRules, saleRules } from './rights-rules.ts'
import { schemaForms } from './schema-forms.ts'
import { stringSchemas } from './string-schemas.ts'

/**
 * Say as JSON Schema what the gate accepts: what its schema gives, and what that says in code
 * (addresses, times) or leaves to another step (members that other mdast tools add).
 *
 * @param schema - Schema of the gate.
 * @param about - Title and description.
 * @param named - Schemas of the gate to name besides those that articles and feeds share.
 */
export function inputSchema(
  schema: Schema,
  about: { title: string; description: string },
  named: Record<string, Schema> = {},
): JsonSchema {
  const names = new Map(
    Object.entries({ ...shared(), ...named }).map(([name, one]) => [one, name] as const),
  )
  const { definitions, root } = schemaForms(schema, names)
  // biome-ignore lint/suspicious/noExplicitAny: plain JSON, whose shape the tests hold
  const $defs: Record<string, any> = { ...definitions, ...stringSchemas(), Json: plainJson }
  Object.assign($defs.Rights.properties.payment, priceRules)
  $defs.Rights.allOf = saleRules
  openNodes($defs)
  return structuredClone({ $schema, ...about, ...root, $defs: byName($defs) })
}

const $schema = 'https://json-schema.org/draft/2020-12/schema'

/** Any JSON but for the one key that no program should meet. */
const plainJson = {
  description: 'Any JSON without the key `__proto__`.',
  propertyNames: { not: { const: '__proto__' } },
  additionalProperties: { $ref: '#/$defs/Json' },
  items: { $ref: '#/$defs/Json' },
}

function shared(): Record<string, Schema> {
  const { flow, nodes, phrasing } = contentSchema()
  return {
    AbsoluteAddress: absoluteAddress(),
    Author: author(),
    Category: category(),
    Flow: nodes.flow,
    Image: image(),
    Json: anyJson(),
    Language: language(),
    LinkAddress: linkAddress(),
    MediaType: mediaType(),
    Organization: organization(),
    PermanentId: permanentId(),
    Phrasing: nodes.phrasing,
    RichLine: phrasing,
    RichText: flow,
    Rights: rights(),
    Section: sectionSchema(),
    Slug: slug(),
    Text: text(),
    Timestamp: timestamp(),
    TranslationLanguage: translationLanguage(),
    WebAddress: webAddress(),
  }
}

function byName(definitions: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1)))
}
