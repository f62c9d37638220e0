import type { AiPermissions, Rights } from '../model/rights.ts'
import { contradictions } from './contradictions.ts'

/** What may have a policy: an article, a feed, a publication. */
export interface RightsHolder {
  rights?: Rights | undefined
}

/**
 * Find the policy that holds for an article: the nearest one wins, field by field.
 *
 * Each of the three permissions is a field of its own; a payment is one as a whole. A field from
 * farther away that would contradict a nearer one is left out: an article under an open licence has no
 * price, whatever its publication asks for others.
 *
 * @param holders - Nearest first: the article, its feed, its publication.
 * @returns A new policy; `undefined` if none of them says anything.
 *
 * @example
 * ```ts
 * import { resolveRights } from '@standfirst/core'
 *
 * const article = { rights: { credit: 'Ada', ai: { train: 'deny' as const } } }
 * const feed = { rights: { credit: 'Example News', terms: 'https://example.com/terms' } }
 * resolveRights(article, feed)
 * // → { credit: 'Ada', ai: { train: 'deny' }, terms: 'https://example.com/terms' }
 * ```
 */
export function resolveRights(
  ...holders: readonly (RightsHolder | null | undefined)[]
): Rights | undefined {
  let resolved: Rights | undefined
  for (const holder of holders) {
    const rights = holder?.rights
    if (!rights) continue
    if (resolved === undefined) {
      resolved = { ...rights, ...(rights.ai && { ai: { ...rights.ai } }) }
      continue
    }
    for (const addition of additions(resolved, rights)) {
      const candidate: Rights = { ...resolved, ...addition }
      // A contradiction that was there before is not this field's.
      if (contradictions(candidate).length <= contradictions(resolved).length) resolved = candidate
    }
  }
  return resolved
}

/** What one policy says that a nearer one doesn't, a field at a time. */
function* additions(near: Rights, far: Rights): Generator<Rights> {
  for (const key of ['license', 'copyright', 'credit', 'terms', 'contact', 'payment'] as const) {
    if (near[key] === undefined && far[key] !== undefined) yield { [key]: far[key] }
  }
  let ai: AiPermissions = near.ai ?? {}
  for (const use of ['search', 'input', 'train'] as const) {
    const permission = far.ai?.[use]
    if (ai[use] !== undefined || permission === undefined) continue
    const wider = { ...ai, [use]: permission }
    if (contradictions({ ...near, ai: wider }).length > contradictions(near).length) continue
    ai = wider
    yield { ai }
  }
}
