import type { Json } from '../model/json.ts'
import { type Fault, wrongType } from './fault.ts'
import { schemaOf } from './holder-schema.ts'
import type { Schema, TypeOf } from './schema.ts'

/** What one of several schemas takes. */
export function union<const Options extends readonly Schema[]>(
  options: Options,
): Schema<TypeOf<Options[number]>> {
  return {
    form: { kind: 'union', options },
    accepts(value) {
      for (const option of options) if (option.accepts(value)) return true
      return false
    },
    faults(value) {
      const found: Fault[][] = []
      for (const option of options) {
        const faults = option.faults(value)
        if (faults.length === 0) return []
        found.push(faults)
      }
      // If it is of one kind alone, that is what was meant.
      const meant = found.filter((faults) => !faults.some(({ stops }) => stops))
      const [only] = meant
      if (only && meant.length === 1) return only
      return [{ code: 'union', path: [], stops: true, options: found }]
    },
  }
}

/** Objects of several kinds, which one member tells apart. */
export function variants<const Options extends readonly Schema[]>(
  member: string,
  options: Options,
): Schema<TypeOf<Options[number]>> {
  const known = new Map<Json | undefined, Schema>()
  for (const option of options) {
    for (const value of valuesOf(option, member)) known.set(value, option)
  }
  return {
    form: { kind: 'variants', member, options },
    accepts: (value) => optionFor(value)?.accepts(value) ?? false,
    faults(value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return wrongType('object')
      }
      const option = optionFor(value)
      return option
        ? option.faults(value)
        : [{ code: 'variant', path: [member], stops: true, member }]
    },
  }

  function optionFor(value: Json | undefined): Schema | undefined {
    return known.get(Object(value)[member])
  }
}

function valuesOf({ form }: Schema, member: string): readonly (string | number)[] {
  const field = form.kind === 'object' ? form.fields[member] : undefined
  const named = field && schemaOf(field).form
  return named?.kind === 'values' ? named.values : []
}

/** What a schema takes, or `null`. */
export function nullable<Type>(schema: Schema<Type>): Schema<Type | null> {
  return {
    form: { kind: 'nullable', schema },
    accepts: (value) => value === null || schema.accepts(value),
    faults: (value) => (value === null ? [] : schema.faults(value)),
  }
}

/** A schema that holds itself. */
export function lazy<Type>(schema: () => Schema<Type>): Schema<Type> {
  return {
    form: { kind: 'lazy', schema },
    accepts: (value) => schema().accepts(value),
    faults: (value) => schema().faults(value),
  }
}
