import type { Json } from '../model/json.ts'
import type { Fault } from './fault.ts'

declare const type: unique symbol

/**
 * What a value may be: its form as plain data, and two functions that follow it. Values are those of a
 * snapshot, so that nothing has to be copied, and no member is `undefined`.
 */
export interface Schema<Type = unknown> {
  readonly form: Form
  /** Whether a value fits: what nearly every value is only asked. */
  readonly accepts: (value: Json | undefined) => boolean
  /** All that is wrong with a value; nothing exactly where it is accepted. */
  readonly faults: (value: Json | undefined) => Fault[]
  /** No value: it says the type. */
  readonly [type]?: () => Type
}

/** A member that may be left out. */
export interface Optional<Type = unknown> {
  readonly optional: Schema
  readonly [type]?: () => Type
}

/** The members of an object. */
export type Fields = Readonly<Record<string, Schema | Optional>>

/** The type of the values that a schema takes. */
export type TypeOf<One> = One extends { readonly [type]?: () => infer Type } ? Type : never

/** What a schema is made of. */
export type Form =
  | { kind: 'string'; rules: readonly TextRule[] }
  | { kind: 'number'; whole: boolean; least?: number; most?: number }
  | { kind: 'boolean' }
  | { kind: 'values'; values: readonly (string | number)[] }
  | { kind: 'json' }
  | { kind: 'anything' }
  | { kind: 'list'; item: Schema }
  | { kind: 'record'; item: Schema }
  | { kind: 'object'; fields: Fields }
  | { kind: 'nullable'; schema: Schema }
  | { kind: 'union'; options: readonly Schema[] }
  | { kind: 'variants'; member: string; options: readonly Schema[] }
  | { kind: 'lazy'; schema: () => Schema }

/** What a text has to be. */
export interface TextRule {
  test: RegExp | ((text: string) => boolean)
  /** In words: `expected a media type`. */
  expected: string
  /** Whether nothing more is said of a text that is not so. */
  stops?: true
}
