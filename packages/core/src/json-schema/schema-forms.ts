import type { Json } from '../model/json.ts'
import { schemaOf } from '../schema/holder-schema.ts'
import type { Fields, Form, Schema } from '../schema/schema.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * Say a schema of the gate as JSON Schema.
 *
 * @param schema - Schema of the gate.
 * @param names - What to call schemas that are said once, under `$defs`.
 * @returns The schema, and those definitions that it comes to.
 */
export function schemaForms(
  schema: Schema,
  names: ReadonlyMap<Schema, string>,
): { root: JsonSchema; definitions: Record<string, JsonSchema> } {
  const definitions: Record<string, JsonSchema> = {}
  return { root: say(schema.form), definitions }

  function refer(one: Schema): JsonSchema {
    const { form } = one
    if (form.kind === 'lazy') return refer(form.schema())
    const name = names.get(one)
    if (name === undefined) return say(form)
    if (!Object.hasOwn(definitions, name)) {
      // Named before it is said: it may hold itself.
      definitions[name] = {}
      definitions[name] = say(form)
    }
    return { $ref: `#/$defs/${name}` }
  }

  function say(form: Form): JsonSchema {
    switch (form.kind) {
      case 'string': {
        const [pattern] = form.rules.flatMap(({ test }) => (test instanceof RegExp ? [test] : []))
        return { type: 'string', ...(pattern && { pattern: pattern.source }) }
      }
      case 'number': {
        const most = form.most ?? (form.whole ? Number.MAX_SAFE_INTEGER : undefined)
        return {
          type: form.whole ? 'integer' : 'number',
          ...(form.least !== undefined && { minimum: form.least }),
          ...(most !== undefined && { maximum: most }),
        }
      }
      case 'boolean':
        return { type: 'boolean' }
      case 'values': {
        const [first] = form.values
        const type = typeof first
        return form.values.length === 1 && first !== undefined
          ? { type, const: first }
          : { type, enum: [...form.values] }
      }
      case 'list':
        return { type: 'array', items: refer(form.item) }
      case 'record':
        return {
          type: 'object',
          propertyNames: { not: { const: '__proto__' } },
          additionalProperties: refer(form.item),
        }
      case 'object':
        return object(form.fields)
      case 'nullable':
        return { anyOf: [refer(form.schema), { type: 'null' }] }
      case 'union':
        return { anyOf: form.options.map(refer) }
      case 'variants':
        return { oneOf: form.options.map(refer) }
      case 'lazy':
        return refer(form.schema())
      default:
        return {}
    }
  }

  function object(fields: Fields): JsonSchema {
    const properties: { [name: string]: Json } = {}
    for (const [name, field] of Object.entries(fields)) properties[name] = refer(schemaOf(field))
    const required = Object.keys(fields).filter((name) => !('optional' in Object(fields[name])))
    return {
      type: 'object',
      properties,
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    }
  }
}
