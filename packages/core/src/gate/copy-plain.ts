import type { Json } from '../model/json.ts'
import { cleanText } from '../text/clean-text.ts'
import { deepest, type Limits } from './limits.ts'

/**
 * Copy a value that is plain JSON as it should be, which nearly every one is, reading each part of it once.
 *
 * @param value - Anything.
 * @param limits - How large it may be.
 * @returns `undefined` as soon as anything is not so: `snapshot` then tells what, of a copy of its own.
 */
export function copyPlain(value: unknown, limits: Limits): Json | undefined {
  // What stands in the prototype of all objects would look like a member of each.
  for (const _ in Object.prototype) return undefined
  const left = { ...limits, depth: Math.min(limits.depth, deepest) }
  try {
    return copy(value, left, 0, true)
  } catch {
    return undefined
  }
}

/**
 * @param left - What the value may still hold.
 * @param level - How deep what holds it is.
 * @param inList - Whether that is a list, or nothing.
 */
function copy(value: unknown, left: Limits, level: number, inList: boolean): Json | undefined {
  switch (typeof value) {
    case 'string':
      left.characters -= value.length
      return left.characters >= 0 && isClean(value) ? value : undefined
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value + 0 : undefined
    case 'object':
      if (value === null) return null
      left.nodes--
      return left.nodes < 0 ? undefined : copyHolder(value, left, level, inList)
  }
  return undefined
}

function copyHolder(
  source: object,
  left: Limits,
  level: number,
  inList: boolean,
): Json | undefined {
  if (Array.isArray(source)) {
    const { length } = source
    // The list of a node's children is no level of its own.
    const here = inList ? level + 1 : level
    if (here > left.depth || length > left.nodes + left.characters) return undefined
    const list: Json[] = []
    for (let index = 0; index < length; index++) {
      const copied = copy(source[index], left, here, true)
      if (copied === undefined) return undefined
      list.push(copied)
    }
    return list
  }
  const prototype = Object.getPrototypeOf(source)
  if (level >= left.depth || (prototype !== Object.prototype && prototype !== null)) {
    return undefined
  }
  const object: { [key: string]: Json } = {}
  for (const key in source) {
    left.characters -= key.length
    if (left.characters < 0 || key === '__proto__' || !isClean(key)) return undefined
    const member = (source as Record<string, unknown>)[key]
    if (member === undefined) continue
    const copied = copy(member, left, level + 1, false)
    if (copied === undefined) return undefined
    object[key] = copied
  }
  return object
}

/** Whether a text holds nothing but what outputs can carry. */
function isClean(text: string): boolean {
  if (text.length > 24) return cleanText(text) === text
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x20 || unit > 0x7e) return cleanText(text) === text
  }
  return true
}
