import type { Json } from '../model/json.ts'
import type { Take } from '../schema/schema.ts'
import { deepest, type Limits } from './limits.ts'

/**
 * Copy an untrusted value that is as it should be, which nearly every one is, reading each part of it once.
 *
 * @param take - Copies what fits: any plain JSON, or what a schema takes.
 * @param value - Anything.
 * @param limits - How large it may be.
 * @returns `undefined` as soon as anything is not so: `snapshot` then tells what, of a copy of its own.
 */
export function takePlain(take: Take, value: unknown, limits: Limits): Json | undefined {
  // What stands in the prototype of all objects would look like a member of each.
  for (const _ in Object.prototype) return undefined
  try {
    return take(value, { ...limits, depth: Math.min(limits.depth, deepest) }, 0, true)
  } catch {
    return undefined
  }
}
