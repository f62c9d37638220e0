import type { Nodes } from 'mdast'
import type { Schema, TypeOf } from './schema.ts'

/**
 * The same type with lists and members that can be written: a schema takes copies. Nodes stay as they
 * are, for other packages add members to their types.
 */
type Writable<Type> = Type extends Nodes | Date
  ? Type
  : Type extends readonly (infer Item)[]
    ? Writable<Item>[]
    : Type extends object
      ? { -readonly [Key in keyof Type]: Writable<Type[Key]> }
      : Type

/**
 * Prove at compile time that a schema takes exactly the values of a type: neither fewer nor more.
 *
 * @returns The schema, as one of that type.
 */
export function exactly<Type>(): <One extends Schema<Type>>(
  schema: One &
    ([Writable<Type>] extends [TypeOf<One>] ? unknown : 'the schema takes fewer values'),
) => Schema<Type> {
  return (schema) => schema as never
}
