import { utf8Length } from '@standfirst/core'
import type { Row } from '../row/row.ts'
import { StoreError } from '../store-error.ts'

/** Whether PostgreSQL says that a value is too long for an index. */
export function isTooLong(error: { code?: string }): boolean {
  return error.code === '54000'
}

/** Says which article has an id or an address that is too long. */
export function tooLong({ id, url }: Pick<Row, 'id' | 'url'>, cause: Error): StoreError {
  const [longer] = [id, url].sort((one, other) => utf8Length(other) - utf8Length(one))
  return new StoreError(
    `Found \`${longer?.slice(0, 100)}…\` of ${utf8Length(longer ?? '')} bytes, expected an id and an address of at most 2,600: PostgreSQL can't find longer ones`,
    { cause },
  )
}
