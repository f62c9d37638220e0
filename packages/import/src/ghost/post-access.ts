import type { PlainArticleInput } from '@standfirst/core'
import { type JsonObject, textIn } from '../content-system/json-object.ts'

/** Who may read a post. */
export interface PostAccess {
  access: NonNullable<PlainArticleInput['access']> | undefined
  /** Whether all of its text is for them alone. */
  isWhole: boolean
  /** The system's word for them. */
  who: string | undefined
}

/**
 * Who may read a post: its visibility is of all of it, unless a wall stands in its text. An unknown
 * visibility is one for payers.
 *
 * @param tiers - Rows of the tiers that may read it.
 * @param text - Whether it has a wall, and parts that are for some alone.
 */
export function postAccess(
  row: JsonObject,
  tiers: readonly JsonObject[],
  text: { hasPaid: boolean; hasWall: boolean },
): PostAccess {
  const visibility = textIn(row.visibility) ?? 'public'
  if (visibility === 'public') {
    return {
      access: text.hasPaid ? 'metered' : undefined,
      isWhole: false,
      who: text.hasPaid ? 'members' : undefined,
    }
  }
  const isFree = visibility === 'members' || tiers.some(({ type }) => type === 'free')
  return {
    access: isFree ? 'metered' : 'paid',
    isWhole: !text.hasWall,
    who: visibility,
  }
}

/** Whether a wall in the text of a post stops anyone. */
export function isRestricted({ visibility }: JsonObject): boolean {
  return (textIn(visibility) ?? 'public') !== 'public'
}
