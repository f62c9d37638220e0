import { copyText } from './copy-plain.ts'
import { type Fault, wrongType } from './fault.ts'
import type { Schema, TextRule } from './schema.ts'

/** Text that follows rules. */
export function string<Type extends string = string>(...rules: TextRule[]): Schema<Type> {
  const follows = (text: string, { test }: TextRule) =>
    typeof test === 'function' ? test(text) : test.test(text)
  return {
    form: { kind: 'string', rules },
    take(value, left) {
      if (typeof value !== 'string' || copyText(value, left) === undefined) return undefined
      for (const rule of rules) if (!follows(value, rule)) return undefined
      return value
    },
    faults(value) {
      if (typeof value !== 'string') return wrongType('string')
      const faults: Fault[] = []
      for (const rule of rules) {
        if (follows(value, rule)) continue
        const { expected, stops = false } = rule
        faults.push({ kind: 'text', path: [], stops, expected })
        if (stops) break
      }
      return faults
    },
  }
}

/** A number from `least` to `most`. */
export function number(least?: number, most?: number): Schema<number> {
  return numeric(false, least, most)
}

/** A whole number from `least` to `most`. */
export function whole(least?: number, most?: number): Schema<number> {
  return numeric(true, least, most)
}

function numeric(isWhole: boolean, least?: number, most?: number): Schema<number> {
  const { MAX_SAFE_INTEGER: largest } = Number
  return {
    form: {
      kind: 'number',
      whole: isWhole,
      ...(least !== undefined && { least }),
      ...(most !== undefined && { most }),
    },
    take: (value) =>
      typeof value === 'number' &&
      Number.isFinite(value) &&
      (!isWhole || Number.isSafeInteger(value)) &&
      !(least !== undefined && value < least) &&
      !(most !== undefined && value > most)
        ? // JSON has no -0.
          value + 0
        : undefined,
    faults(value) {
      if (typeof value !== 'number') return wrongType('number')
      if (isWhole && !Number.isInteger(value)) return wrongType('int')
      const faults: Fault[] = []
      const bound = (kind: 'small' | 'big', bound: number) =>
        faults.push({ kind, path: [], stops: false, bound })
      if (isWhole && value < -largest) bound('small', -largest)
      if (isWhole && value > largest) bound('big', largest)
      if (least !== undefined && value < least) bound('small', least)
      if (most !== undefined && value > most) bound('big', most)
      return faults
    },
  }
}

/** True or false. */
export function boolean(): Schema<boolean> {
  return {
    form: { kind: 'boolean' },
    take: (value) => (typeof value === 'boolean' ? value : undefined),
    faults: (value) => (typeof value === 'boolean' ? [] : wrongType('boolean')),
  }
}

/** One of a few values. */
export function oneOf<const Value extends string | number>(
  values: readonly Value[],
): Schema<Value> {
  const known: ReadonlySet<unknown> = new Set(values)
  return {
    form: { kind: 'values', values },
    take(value, left) {
      if (!known.has(value)) return undefined
      if (typeof value === 'string') left.characters -= value.length
      return left.characters < 0 ? undefined : (value as Value)
    },
    faults: (value) => (known.has(value) ? [] : [{ kind: 'value', path: [], stops: true, values }]),
  }
}
