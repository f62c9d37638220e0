import * as z from 'zod/mini'
import { schemaOf } from '../../src/schema/holder-schema.ts'
import type { Form, Schema, TextRule } from '../../src/schema/schema.ts'

/** The same schema in zod, which says as others do what a value of a form is. */
export function zodSchema({ form }: Schema): z.ZodMiniType {
  return made.get(form) ?? keep(form, make(form))
}

const made = new Map<Form, z.ZodMiniType>()

function keep(form: Form, schema: z.ZodMiniType): z.ZodMiniType {
  made.set(form, schema)
  return schema
}

function make(form: Form): z.ZodMiniType {
  switch (form.kind) {
    case 'string':
      return z.string().check(...form.rules.map(rule))
    case 'number': {
      const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = form
      const number = form.whole ? z.int() : z.number()
      return number.check(z.minimum(least), z.maximum(most))
    }
    case 'boolean':
      return z.boolean()
    case 'values':
      return z.literal([...form.values])
    case 'json':
      return z.json()
    case 'anything':
      return z.any()
    case 'list':
      return z.array(zodSchema(form.item))
    case 'record':
      return z.record(z.string(), zodSchema(form.item))
    case 'object':
      return z.strictObject(
        Object.fromEntries(
          Object.entries(form.fields).map(([key, field]) => {
            const one = zodSchema(schemaOf(field))
            return [key, 'optional' in field ? z.optional(one) : one]
          }),
        ),
      )
    case 'nullable':
      return z.nullable(zodSchema(form.schema))
    case 'union':
      return z.union(form.options.map(zodSchema))
    case 'variants':
      return z.discriminatedUnion(form.member, form.options.map(zodSchema) as never)
    case 'lazy':
      return z.lazy(() => zodSchema(form.schema()))
  }
}

function rule({ expected: error, stops, test }: TextRule): z.core.$ZodCheck<string> {
  const said = { error, ...(stops && { abort: true as const }) }
  return test instanceof RegExp ? z.regex(test, said) : z.refine(test, said)
}
