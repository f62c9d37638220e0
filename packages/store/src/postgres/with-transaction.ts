import type { Pool, PoolClient } from 'pg'

/** Let a function work in a transaction: all that it does is kept when it is done, nothing where it throws. */
export async function withTransaction<Value>(
  pool: Pool,
  body: (client: PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const value = await body(client)
    await client.query('commit')
    return value
  } catch (error) {
    await client.query('rollback').catch((reason: Error) => {
      broken = reason
    })
    throw error
  } finally {
    client.release(broken)
  }
}
