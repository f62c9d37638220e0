import type { Nodes } from 'mdast'
import type * as z from 'zod/mini'

/**
 * The same type with lists and members that can be written: a schema's result is a copy. Nodes stay
 * as they are, for other packages add members to their types.
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
export function exactly<Type>(): <Schema extends z.ZodMiniType<Type>>(
  schema: Schema &
    ([Writable<Type>] extends [z.output<Schema>] ? unknown : 'the schema takes fewer values'),
) => z.ZodMiniType<Type, Type> {
  return (schema) => schema as never
}
