import type { Pool } from 'pg'
import { StoreError } from '../store-error.ts'
import { steps as ours } from './schema.ts'
import { withTransaction } from './with-transaction.ts'

/**
 * Bring the tables of a schema to the newest version; one process does so at a time.
 *
 * @param steps - Those of the schema.
 */
export async function migrate(
  pool: Pool,
  schema: string,
  steps: readonly string[] = ours(schema),
): Promise<void> {
  await withTransaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('standfirst ' || $1))", [schema])
    const { rows: found } = await client.query('select to_regnamespace($1) as there', [schema])
    if (found[0].there === null) await client.query(`create schema ${schema}`)
    await client.query(`create table if not exists ${schema}.version (version integer not null)`)
    const { rows } = await client.query(`select version from ${schema}.version`)
    const version = Number(rows[0]?.version ?? 0)
    if (version > steps.length) {
      throw new StoreError(
        `Found version ${version} of the tables, expected at most ${steps.length}: a newer release has written them. Use that one, or a backup`,
      )
    }
    for (const step of steps.slice(version)) await client.query(step)
    if (version === steps.length) return
    await client.query(`delete from ${schema}.version`)
    await client.query(`insert into ${schema}.version values ($1)`, [steps.length])
  })
}
