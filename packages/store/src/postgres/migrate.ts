import type { Pool, PoolClient } from 'pg'
import { StoreError } from '../store-error.ts'
import { steps as ours } from './schema.ts'
import { withTransaction } from './with-transaction.ts'

/**
 * Bring the tables of a schema to the newest version; one process does so at a time. Where they are at it, nothing is
 * written: a role that may make no tables can open them, and so can one that may only read.
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
    const version = await versionOf(client, schema)
    if (version > steps.length) {
      throw new StoreError(
        `Found version ${version} of the tables, expected at most ${steps.length}: a newer release has written them. Use that one, or a backup`,
      )
    }
    if (version === steps.length) return
    if (version === 0)
      await client.query(`create table ${schema}.version (version integer not null)`)
    for (const step of steps.slice(version)) await client.query(step)
    await client.query(`delete from ${schema}.version`)
    await client.query(`insert into ${schema}.version values ($1)`, [steps.length])
  })
}

/** The version of the tables; 0 where there are none, in a schema that is made if it is not there. */
async function versionOf(client: PoolClient, schema: string): Promise<number> {
  const { rows: found } = await client.query('select to_regnamespace($1) as there', [schema])
  if (found[0].there === null) await client.query(`create schema ${schema}`)
  const { rows: columns } = await client.query(
    `select c.relname || '.' || a.attname as name, c.relname as relation
    from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where c.relnamespace = to_regnamespace($1) and c.relname in ('version', 'state', 'articles')`,
    [schema],
  )
  if (columns.length === 0) return 0
  const names = columns.map(({ name }) => name)
  if (['version.version', 'state.epoch', 'articles.article'].every((one) => names.includes(one))) {
    const { rows } = await client.query(`select version from ${schema}.version`)
    const version = Number(rows[0]?.version)
    if (version > 0) return version
  }
  const relations = [...new Set(columns.map(({ relation }) => `\`${relation}\``))].join(', ')
  throw new StoreError(
    `Found ${relations} in the schema \`${schema}\`, which another program has made or somebody has changed, expected tables of articles: give another \`schema\`, or put a backup back`,
  )
}
