import { createGenerator, type SchemaGenerator } from 'ts-json-schema-generator'

/** A schema of JSON Schema draft 7, which editors know. */
export interface TypeSchema {
  description?: string
  properties?: Record<string, TypeSchema>
  required?: string[]
  anyOf?: TypeSchema[]
  items?: TypeSchema
  [keyword: string]: unknown
}

/**
 * Say a type of TypeScript as JSON Schema, with its comments as descriptions, for files that people write
 * in an editor. What only code can give (functions, HTML made by `html`) is left out.
 *
 * @param path - File that exports the type.
 * @param type - Its name.
 * @param about - Title and description.
 * @param original - Type in the same file whose comments it takes where a member was changed (default:
 *   none): a mapped type loses them.
 */
export function schemaOfType(
  path: string,
  type: string,
  about: { title: string; description: string },
  original?: string,
): TypeSchema {
  const { $schema, definitions: _, description: __, ...rest } = generate(path, type)
  const schema = { $schema, ...about, ...rest }
  return original ? described(schema, generate(path, original)) : schema
}

function generate(path: string, type: string): TypeSchema {
  const generator = generators.get(path) ?? generatorOf(path)
  generators.set(path, generator)
  return plain(JSON.parse(JSON.stringify(generator.createSchema(type)))) ?? {}
}

const generators = new Map<string, SchemaGenerator>()

function generatorOf(path: string): SchemaGenerator {
  return createGenerator({
    path,
    tsconfig: `${import.meta.dirname}/../tsconfig.json`,
    expose: 'none',
    topRef: false,
    functions: 'hide',
    skipTypeCheck: true,
    additionalProperties: false,
  })
}

/** A schema with the comments that another has for members of the same names. */
function described(schema: TypeSchema, original: TypeSchema): TypeSchema {
  const { anyOf, items, properties, ...rest } = schema
  const from = objectsOf(original).flatMap((one) => Object.entries(one.properties ?? {}))
  const members = Object.entries(properties ?? {}).map(([name, member]) => {
    const [, other] = from.find(([key]) => key === name) ?? []
    if (!other) return [name, member]
    const { description } = other
    const full = described(member, other)
    return [name, full.description || !description ? full : { ...full, description }]
  })
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(members) }),
    ...(items && { items: described(items, original) }),
    ...(anyOf && { anyOf: anyOf.map((one) => described(one, original)) }),
  }
}

/** The objects that a schema is, or is a list or choice of. */
function objectsOf(schema: TypeSchema): TypeSchema[] {
  if (schema.properties) return [schema]
  return [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])].flatMap(objectsOf)
}

/** A schema without what is code; `undefined` if nothing else is left of it. */
function plain(schema: TypeSchema): TypeSchema | undefined {
  const { anyOf, description, items, not, properties, ...rest } = schema
  if (not !== undefined) return undefined
  const members = Object.entries(properties ?? {})
  if (members.some(([name]) => name.startsWith('__@'))) return undefined
  const alternatives = distinct(
    (anyOf ?? []).flatMap((one): TypeSchema[] => [plain(one) ?? []].flat()),
  )
  if (anyOf && alternatives.length === 0) return undefined
  const element = items && plain(items)
  if (items && !element) return undefined
  const [only] = alternatives
  const kept = members.flatMap(([name, one]) => {
    const value = plain(one)
    return value ? [[name, value]] : []
  })
  if (members.length > 0 && kept.length === 0) return undefined
  const words = description
    ?.replaceAll(/\{@link(?:code)?\s+(\S+?)\s*\}/g, '`$1`')
    .replaceAll('  ', ' ')
  const own = {
    ...rest,
    ...(properties && { properties: Object.fromEntries(kept) }),
    ...(element && { items: element }),
    ...(alternatives.length > 1 && { anyOf: alternatives }),
    ...(words && { description: words }),
  }
  return alternatives.length === 1 ? { ...only, ...own } : own
}

/** A time is a text, and so is a `Date` in JSON: one alternative. */
function distinct(schemas: readonly TypeSchema[]): TypeSchema[] {
  const byText = new Map<string, TypeSchema>()
  for (const one of schemas) {
    const { format, ...rest } = one
    const schema = format === 'date-time' ? rest : one
    byText.set(JSON.stringify(schema), schema)
  }
  return [...byText.values()]
}
