import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import type { Schema } from '../schema/schema.ts'
import { schemaIssues } from './schema-issues.ts'

/** What a schema says of a value: what it let through, or what is wrong. */
export type SchemaResult<Value> =
  | { success: true; data: Value }
  | { success: false; issues: Issue[] }

/**
 * Check a snapshot by a schema. What is valid is only looked at; what is wrong is looked for where it
 * isn't.
 *
 * @param copy - Snapshot: what is let through is this, not a copy.
 */
export function checkSchema<Value>(schema: Schema<Value>, copy: Json): SchemaResult<Value> {
  return schema.accepts(copy)
    ? accepted(copy)
    : { success: false, issues: schemaIssues(schema.faults(copy), copy) }
}

/** A snapshot that a schema takes, as one of its type. */
export function accepted<Value>(copy: Json): SchemaResult<Value> {
  return { success: true, data: copy as Value }
}
