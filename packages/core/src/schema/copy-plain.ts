import type { Json } from '../model/json.ts'
import { cleanText } from '../safe/clean-text.ts'
import type { Left, Take } from './schema.ts'

/** Copy any plain JSON as it should be, reading each part of it once. */
export const copyPlain: Take = (value, left, level, inList) => {
  switch (typeof value) {
    case 'string':
      return copyText(value, left)
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value + 0 : undefined
    case 'object':
      if (value === null) return null
      return Array.isArray(value)
        ? copyList(value, copyPlain, left, level, inList)
        : copyRecord(value, copyPlain, left, level)
  }
  return undefined
}

/** Copy a text that holds nothing but what outputs can carry. */
export function copyText(text: string, left: Left): string | undefined {
  left.characters -= text.length
  return left.characters >= 0 && isClean(text) ? text : undefined
}

/** Copy a list. */
export function copyList(
  source: unknown,
  take: Take,
  left: Left,
  level: number,
  inList: boolean,
): Json[] | undefined {
  if (!Array.isArray(source)) return undefined
  const { length } = source
  // The list of a node's children is no level of its own.
  const here = inList ? level + 1 : level
  left.nodes--
  if (left.nodes < 0 || here > left.depth || length > left.nodes + left.characters) return undefined
  const list: Json[] = []
  for (let index = 0; index < length; index++) {
    const copied = take(source[index], left, here, true)
    if (copied === undefined) return undefined
    list.push(copied)
  }
  return list
}

/** Copy an object with members of any names. */
export function copyRecord(
  source: unknown,
  take: Take,
  left: Left,
  level: number,
): { [key: string]: Json } | undefined {
  if (!isRoomFor(source, left, level)) return undefined
  const object: { [key: string]: Json } = {}
  for (const key in source) {
    if (key === '__proto__' || copyText(key, left) === undefined) return undefined
    const member = source[key]
    if (member === undefined) continue
    const copied = take(member, left, level + 1, false)
    if (copied === undefined) return undefined
    object[key] = copied
  }
  return object
}

/** Whether a value is a plain object, and there may still be one. */
export function isRoomFor(
  source: unknown,
  left: Left,
  level: number,
): source is { [key: string]: unknown } {
  if (typeof source !== 'object' || source === null) return false
  const prototype = Object.getPrototypeOf(source)
  left.nodes--
  return (
    (prototype === Object.prototype || prototype === null) && left.nodes >= 0 && level < left.depth
  )
}

function isClean(text: string): boolean {
  if (text.length > 24) return !unusual.test(text) || cleanText(text) === text
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x20 || unit > 0x7e) return cleanText(text) === text
  }
  return true
}

/** What few texts hold; of the rest, nothing has to be removed. */
const unusual = /[^\t\n\r -~\u00a0-\ud7ff]/
