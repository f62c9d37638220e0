import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import type { Schema } from '../schema/schema.ts'
import type { Limits } from './limits.ts'
import { schemaIssues } from './schema-issues.ts'
import { takePlain } from './take-plain.ts'

/** What a schema says of a value: what it let through, or what is wrong. */
export type SchemaResult<Value> =
  | { success: true; data: Value }
  | { success: false; issues: Issue[] }

/**
 * Check a snapshot by a schema. What is wrong is only looked for where it isn't valid.
 *
 * @param copy - Snapshot.
 */
export function checkSchema<Value>(schema: Schema<Value>, copy: Json): SchemaResult<Value> {
  const taken = takeFitting(schema, copy, unlimited)
  return taken === undefined
    ? { success: false, issues: schemaIssues(schema.faults(copy), copy) }
    : { success: true, data: taken }
}

/** A copy of an untrusted value that fits a schema as it is; `undefined` of any other. */
export function takeFitting<Value>(
  schema: Schema<Value>,
  value: unknown,
  limits: Limits,
): Value | undefined {
  return takePlain(schema.take, value, limits) as Value | undefined
}

/** A snapshot was made within limits. */
const unlimited: Limits = { depth: Infinity, nodes: Infinity, characters: Infinity }
