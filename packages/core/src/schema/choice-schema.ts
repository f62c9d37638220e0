import { type Fault, wrongType } from './fault.ts'
import { schemaOf } from './holder-schema.ts'
import type { Schema, TypeOf } from './schema.ts'

/** What one of several schemas takes. */
export function union<const Options extends readonly Schema[]>(
  options: Options,
): Schema<TypeOf<Options[number]>> {
  return {
    form: { kind: 'union', options },
    take(value, left, level, inList) {
      for (const option of options) {
        const copied = option.take(value, left, level, inList)
        if (copied !== undefined) return copied
      }
      return undefined
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
      return [{ kind: 'union', path: [], stops: true, options: found }]
    },
  }
}

/** Objects of several kinds, which one member tells apart. */
export function variants<const Options extends readonly Schema[]>(
  member: string,
  options: Options,
): Schema<TypeOf<Options[number]>> {
  const known = new Map<unknown, Schema>()
  for (const option of options) {
    for (const value of valuesOf(option, member)) known.set(value, option)
  }
  return {
    form: { kind: 'variants', member, options },
    take: (value, left, level) => optionFor(value)?.take(value, left, level, false),
    faults(value) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return wrongType('object')
      }
      const option = optionFor(value)
      return option
        ? option.faults(value)
        : [{ kind: 'variant', path: [member], stops: true, member }]
    },
  }

  function optionFor(value: unknown): Schema | undefined {
    return typeof value === 'object' && value !== null
      ? known.get((value as { [key: string]: unknown })[member])
      : undefined
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
    take: (value, left, level, inList) =>
      value === null ? null : schema.take(value, left, level, inList),
    faults: (value) => (value === null ? [] : schema.faults(value)),
  }
}

/** A schema that holds itself. */
export function lazy<Type>(schema: () => Schema<Type>): Schema<Type> {
  return {
    form: { kind: 'lazy', schema },
    take: (value, left, level, inList) => schema().take(value, left, level, inList),
    faults: (value) => schema().faults(value),
  }
}
