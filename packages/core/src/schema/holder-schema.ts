import type { Json } from '../model/json.ts'
import { copyList, copyRecord, isRoomFor } from './copy-plain.ts'
import { addFaults, type Fault, wrongType } from './fault.ts'
import type { Fields, Optional, Schema, Take, TypeOf } from './schema.ts'

/** A list. */
export function list<Item>(item: Schema<Item>): Schema<Item[]> {
  return {
    form: { kind: 'list', item },
    take: (value, left, level, inList) => copyList(value, item.take, left, level, inList),
    faults(value) {
      if (!Array.isArray(value)) return wrongType('array')
      const faults: Fault[] = []
      value.forEach((one, index) => {
        addFaults(faults, item.faults(one), index)
      })
      return faults
    },
  }
}

/** An object with members of any names. */
export function record<Item>(item: Schema<Item>): Schema<Record<string, Item>> {
  return {
    form: { kind: 'record', item },
    take: (value, left, level) => copyRecord(value, item.take, left, level),
    faults(value) {
      if (!isObject(value)) return wrongType('record')
      const faults: Fault[] = []
      for (const key of Object.keys(value)) addFaults(faults, item.faults(value[key]), key)
      return faults
    },
  }
}

type ObjectOf<Of extends Fields> = Flat<
  { -readonly [Key in keyof Of as Of[Key] extends Optional ? never : Key]: TypeOf<Of[Key]> } & {
    -readonly [Key in keyof Of as Of[Key] extends Optional ? Key : never]?: TypeOf<Of[Key]>
  }
>

type Flat<Type> = { [Key in keyof Type]: Type[Key] }

/** An object with these members and no others. */
export function object<const Of extends Fields>(fields: Of): Schema<ObjectOf<Of>> {
  return objectOf(fields, undefined)
}

/** A node of content: to copy it, a member that is `null` is none, as many tools write it. */
export function node<const Of extends Fields>(fields: Of): Schema<ObjectOf<Of>> {
  return objectOf(fields, null)
}

/** @param nothing - A member that is left out when it is copied. */
function objectOf<const Of extends Fields>(
  fields: Of,
  nothing: null | undefined,
): Schema<ObjectOf<Of>> {
  const known = new Map<string, { take: Take; isNeeded: boolean }>()
  for (const [key, field] of Object.entries(fields)) {
    const isNeeded = !('optional' in field)
    known.set(key, { take: schemaOf(field).take, isNeeded })
  }
  const needed = [...known.values()].filter(({ isNeeded }) => isNeeded).length
  return {
    form: { kind: 'object', fields },
    take(value, left, level) {
      if (!isRoomFor(value, left, level)) return undefined
      const object: { [key: string]: Json } = {}
      let missing = needed
      for (const key in value) {
        const member = value[key]
        if (member === undefined) continue
        const field = known.get(key)
        if (field === undefined) return undefined
        left.characters -= key.length
        if (member === nothing) continue
        const copied = field.take(member, left, level + 1, false)
        if (copied === undefined) return undefined
        object[key] = copied
        if (field.isNeeded) missing--
      }
      return missing === 0 && left.characters >= 0 ? object : undefined
    },
    faults(value) {
      if (!isObject(value)) return wrongType('object')
      const faults: Fault[] = []
      for (const [key, field] of Object.entries(fields)) {
        if ('optional' in field && !(key in value)) continue
        addFaults(faults, schemaOf(field).faults(value[key]), key)
      }
      const keys = Object.keys(value).filter((key) => !known.has(key))
      if (keys.length > 0) {
        faults.push({ kind: 'keys', path: [], stops: false, keys, known: [...known.keys()] })
      }
      return faults
    },
  }
}

/** A member that may be left out, or be `undefined`. */
export function optional<Type>(schema: Schema<Type>): Optional<Type | undefined> {
  return { optional: schema }
}

/** A member that may be left out. */
export function exactOptional<Type>(schema: Schema<Type>): Optional<Type> {
  return { optional: schema }
}

/** The schema of a member, be it there or not. */
export function schemaOf(field: Schema | Optional): Schema {
  return 'optional' in field ? field.optional : field
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
