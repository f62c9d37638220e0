import { randomUUID } from 'node:crypto'
import process from 'node:process'

const { STANDFIRST_POSTGRES, STANDFIRST_TEST_ALL } = process.env

/** Address of a PostgreSQL for tests, as `.ci/postgres` starts one. */
export const postgresUrl: string = STANDFIRST_POSTGRES ?? 'postgresql://localhost'

/** Whether there is none, and need not be. */
export const skipPostgres: boolean = !STANDFIRST_POSTGRES && STANDFIRST_TEST_ALL !== '1'

/** Name of a schema that is not there yet. */
export function temporarySchema(): string {
  return `t${randomUUID().replaceAll('-', '')}`
}
