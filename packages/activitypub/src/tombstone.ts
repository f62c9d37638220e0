import { context } from './context.ts'
import { datetime } from './datetime.ts'
import type { Tombstone } from './object-types.ts'
import { checkedOption, optionError } from './option-error.ts'

/**
 * What stands at the address of an article that is gone, with the status 410: nothing of it but that it was there.
 *
 * @param id - The address at which its object was.
 * @param options - `deletedAt`: when it was deleted, in RFC 3339 (default: not said).
 * @throws `TypeError` for an address or a time that is none.
 * @see {@link https://www.w3.org/TR/activitystreams-vocabulary/#dfn-tombstone}
 */
export function tombstone(
  id: string,
  { deletedAt }: { deletedAt?: string | undefined } = {},
): Tombstone {
  if (id === undefined) throw optionError('id', id, 'the address of what was deleted')
  const deleted = datetime(deletedAt, [], undefined)
  if (deletedAt !== undefined && deleted === undefined) {
    throw optionError('deletedAt', deletedAt, 'an RFC 3339 timestamp with an offset')
  }
  return {
    '@context': context,
    type: 'Tombstone',
    id: checkedOption('id', id),
    formerType: 'Article',
    ...(deleted && { deleted }),
  }
}
