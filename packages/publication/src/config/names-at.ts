import type * as z from 'zod'

/**
 * The names that fields may have at a place of a configuration.
 *
 * @param path - Keys from the outside in; numbers are places in lists.
 * @returns None where the schema knows no names.
 */
export function namesAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  return Object.keys(bare(innerAt(schema, path))?.def.shape ?? {})
}

/** Whether a value may stand at a place of a configuration; `false` where the schema knows no such place. */
export function isTakenAt(
  schema: z.ZodType,
  path: readonly (string | number)[],
  value: unknown,
): boolean {
  const at = innerAt(schema, path) as unknown as z.ZodType | undefined
  return at?.safeParse(value).success === true
}

function innerAt(schema: z.ZodType, path: readonly (string | number)[]): Inner | undefined {
  let at: Inner | undefined = schema as unknown as Inner
  for (const key of path) {
    at = bare(at)
    at = typeof key === 'number' ? at?.def.element : at?.def.shape?.[key]
  }
  return at
}

interface Inner {
  def: {
    type: string
    innerType?: Inner
    element?: Inner
    options?: Inner[]
    shape?: Record<string, Inner>
  }
}

/** What is inside of an optional field, and the object among several forms of one. */
function bare(schema: Inner | undefined): Inner | undefined {
  if (schema?.def.innerType) return bare(schema.def.innerType)
  if (schema?.def.options) return schema.def.options.map(bare).find((one) => one?.def.shape)
  return schema
}
