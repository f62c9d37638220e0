import { StoreError } from '../store-error.ts'

/**
 * Get the driver, which only those install who need it.
 *
 * @throws {@linkcode StoreError} if it is not installed.
 */
export async function loadPostgres(): Promise<typeof import('pg')> {
  try {
    return (await import('pg')).default as unknown as typeof import('pg')
  } catch (error) {
    throw new StoreError('Expected the package `pg`, found none: run `npm install pg`', {
      cause: error,
    })
  }
}
