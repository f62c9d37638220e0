import type { Pool, PoolConfig } from 'pg'

/**
 * Make a pool of connections that may break at any time: who asks hears of it from the query.
 *
 * The driver leaves a connection that it is just handing over without a listener, and an error that nobody listens to
 * ends the process.
 */
export function openPool(driver: typeof import('pg'), config: PoolConfig): Pool {
  const pool = new driver.Pool({ keepAlive: true, ...config })
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  return pool
}

function ignore(): void {}
