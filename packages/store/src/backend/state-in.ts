import { StoreError } from '../store-error.ts'
import type { State } from './backend.ts'

/**
 * The state that a row says.
 *
 * @throws {@linkcode StoreError} if there is no such row: somebody has removed it.
 */
export function stateIn(row: Record<string, unknown> | undefined, table: string): State {
  if (row) return { epoch: String(row.epoch), revision: Number(row.revision) }
  throw new StoreError(
    `Found no row in \`${table}\`, expected the one that says which change was the last: put a backup back`,
  )
}
