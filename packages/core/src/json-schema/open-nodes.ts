import { isObject } from '../gate/tidy-nodes.ts'
import type { Json } from '../model/json.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * Let nodes have what other mdast tools put there, and the gate takes away: `position`, `data`, and
 * members that are `null`.
 *
 * @param definitions - Definitions of a schema; changed in place.
 */
export function openNodes(definitions: JsonSchema): void {
  for (const name of ['RichText', 'Flow', 'Phrasing']) visit(definitions[name] as Json)
}

function visit(schema: Json): void {
  if (Array.isArray(schema)) for (const one of schema) visit(one)
  if (!isObject(schema)) return
  for (const part of Object.values(schema)) visit(part)
  const { properties, required } = schema
  if (!isObject(properties) || properties.type === undefined) return
  for (const [name, property] of Object.entries(properties)) {
    if ((required as string[]).includes(name)) continue
    properties[name] = { anyOf: [property, { type: 'null' }] }
  }
  Object.assign(properties, { position: json, data: json })
  schema.additionalProperties = { type: 'null' }
  schema.propertyNames = { not: { const: '__proto__' } }
}

const json: JsonSchema = { $ref: '#/$defs/Json' }
