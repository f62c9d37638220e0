import type { Json } from '../model/json.ts'
import type { Fault } from './fault.ts'

declare const type: unique symbol

/**
 * What a value may be: its form as plain data, and two functions that follow it.
 */
export interface Schema<Type = unknown> {
  readonly form: Form
  /**
   * Copy a value that fits, whoever gave it; what nearly every value is only asked. What is not plain JSON,
   * lies too deep, is too large or holds characters that no output can carry fits no schema.
   *
   * @param left - How much the value may still hold.
   * @param level - How deep what holds it is.
   * @param inList - Whether that is a list, or nothing.
   * @returns `undefined` where it doesn't fit.
   */
  readonly take: Take
  /** All that is wrong with a value of a snapshot; nothing exactly where it is taken. */
  readonly faults: (value: Json | undefined) => Fault[]
  /** No value: it says the type. */
  readonly [type]?: () => Type
}

/** {@linkcode Schema.take}. */
export type Take = (value: unknown, left: Left, level: number, inList: boolean) => Json | undefined

/** How much a value may still hold. */
export interface Left {
  /** Levels in all. */
  depth: number
  nodes: number
  characters: number
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
