import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import { cleanText } from '../safe/clean-text.ts'
import { copyPlain } from '../schema/copy-plain.ts'
import { deepest, type Limits } from './limits.ts'
import { type Place, pathOf } from './place.ts'
import { takePlain } from './take-plain.ts'

type Container = Json[] | { [key: string]: Json }

/** An object or list that is being copied, and where it is. */
interface Frame extends Place {
  up: Frame | undefined
  source: object
  target: Container
  /** Keys of an object; `undefined` for a list. */
  keys: string[] | undefined
  length: number
  index: number
  level: number
}

/**
 * Copy an untrusted value as plain JSON, of which each part was read once, in time linear in its size and
 * with few levels of recursion. Members that are `undefined` are dropped; a `Date` is its timestamp; characters that no output can carry
 * are removed, with a warning.
 *
 * @param value - Anything.
 * @param limits - How large it may be.
 * @param issues - Receives what is wrong; after an error that makes the rest unsafe to read, only
 *   that one.
 * @returns The copy; `undefined` if it is too large, too deep or can't be read.
 */
export function snapshot(value: unknown, limits: Limits, issues: Issue[]): Json | undefined {
  return takePlain(copyPlain, value, limits) ?? copyAnything(value, limits, issues)
}

function copyAnything(value: unknown, limits: Limits, issues: Issue[]): Json | undefined {
  const depth = Math.min(limits.depth, deepest)
  const fitting = new Set<string>()
  let nodes = 0
  let characters = 0
  let stopped = false
  let frame: Frame | undefined

  const result = copy(value, undefined, '')
  while (frame && !stopped) {
    if (frame.index >= frame.length) frame = frame.up
    else if (frame.keys) copyMember(frame, frame.keys[frame.index++] as string)
    else copyItem(frame, frame.index++)
  }
  return stopped ? undefined : result

  function copyMember(current: Frame, key: string): void {
    characters += key.length
    if (!fitting.has(key) && !fits(key, current)) return
    const member = read(current, key)
    if (member === undefined) return
    const copied = copy(member, current, key)
    if (copied !== undefined) (current.target as Record<string, Json>)[key] = copied
  }

  function copyItem(current: Frame, index: number): void {
    const copied = copy(read(current, index), current, index)
    if (copied !== undefined) (current.target as Json[]).push(copied)
  }

  function read(current: Frame, key: string | number): unknown {
    try {
      return (current.source as Record<string | number, unknown>)[key]
    } catch {
      report('unreadable', 'Found a member that throws when it is read, expected plain data', {
        key,
        up: current,
      })
      return skipped
    }
  }

  /** Whether a key may be kept; one that can't be shown stands in no path. */
  function fits(key: string, current: Frame): boolean {
    if (characters > limits.characters) {
      tooLong(current)
    } else if (key === '__proto__') {
      const message = 'Found the key `__proto__`, expected none of this name'
      report('forbidden-key', message, { key, up: current })
    } else if (cleanText(key) === key) {
      if (key.length < 20 && fitting.size < 1000) fitting.add(key)
      return true
    } else {
      const message = 'Found a key with characters that XML or HTML can’t carry, expected none'
      report('forbidden-key', message, current)
    }
    return false
  }

  /** Copy a scalar, or begin the copy of an object: it becomes the frame to go on with. */
  function copy(member: unknown, up: Frame | undefined, key: string | number): Json | undefined {
    switch (typeof member) {
      case 'string':
        return copyText(member, up, key)
      case 'boolean':
        return member
      case 'number':
        // JSON has no -0.
        if (Number.isFinite(member)) return member + 0
        break
      case 'object':
        return member === null ? null : begin(member, up, key)
    }
    if (member === skipped) return undefined
    const found =
      typeof member === 'number'
        ? `the number ${member}`
        : member === undefined
          ? up
            ? 'a hole in an array'
            : '`undefined`'
          : `a ${typeof member}`
    report('not-json', `Found ${found}, expected plain JSON`, { key, up })
    return undefined
  }

  function begin(source: object, up: Frame | undefined, key: string | number) {
    if (isInside(source, up)) {
      report('circular', 'Found a value inside itself, expected a tree', { key, up })
      return undefined
    }
    let length: number
    let keys: string[] | undefined
    let level = up ? up.level : 0
    try {
      const isList = Array.isArray(source)
      if (!isList && !isPlain(source)) {
        const time = timeOf(source)
        if (time !== undefined && Number.isFinite(time)) return new Date(time).toISOString()
        const found = time === undefined ? 'an instance of a class' : 'a `Date` of no time'
        report('not-json', `Found ${found}, expected plain JSON`, { key, up })
        return undefined
      }
      keys = isList ? undefined : Object.keys(source)
      length = (keys ?? (source as unknown[])).length
      // The list of a node's children is no level of its own; a list in a list is one.
      if (!isList || (up && !up.keys)) level++
    } catch {
      const message = 'Found an object that throws when it is read, expected plain data'
      report('unreadable', message, { key, up })
      return undefined
    }
    if (level > depth) {
      return stop('too-deep', `Found more than ${depth} levels, expected fewer`, { key, up })
    }
    if (++nodes > limits.nodes) {
      const message = `Found more than ${limits.nodes} objects and lists, expected fewer`
      return stop('too-large', message, { key, up })
    }
    if (nodes + length > limits.nodes + limits.characters) {
      return stop('too-large', `Found a list of ${length} members, expected fewer`, { key, up })
    }
    const target: Container = keys ? {} : []
    frame = { source, target, keys, length, index: 0, up, key, level }
    return target
  }

  function copyText(text: string, up: Frame | undefined, key: string | number) {
    characters += text.length
    if (characters > limits.characters) return tooLong({ key, up })
    const clean = cleanText(text)
    if (clean !== text) {
      const message =
        'Found characters that XML or HTML can’t carry or halves of characters, expected none: they were removed'
      report('removed-characters', message, { key, up }, 'warning')
    }
    return clean
  }

  function tooLong(place: Place): undefined {
    const message = `Found more than ${limits.characters} characters of text, expected fewer`
    return stop('too-large', message, place)
  }

  function stop(code: string, message: string, place: Place): undefined {
    stopped = true
    issues.length = 0
    report(code, message, place)
    return undefined
  }

  function report(
    code: string,
    message: string,
    place: Place,
    severity: Issue['severity'] = 'error',
  ): void {
    // A thousand say enough, and hostile input could make millions.
    if (issues.length >= 1000) return
    // What is above the article itself has no key.
    const path = pathOf(place).slice(1)
    issues.push({ code, severity, message, path, fix: fixes[code] as string })
  }
}

const fixes: Record<string, string> = {
  'forbidden-key': 'Remove the key',
  unreadable: 'Copy the data into plain objects first',
  'not-json': 'Give strings, finite numbers, booleans, lists, plain objects and dates',
  circular: 'Repeat the value, or leave it out',
  'too-deep': 'Make the tree flatter, or raise `limits.depth`',
  'too-large': 'Split the article, or raise `limits`',
  'removed-characters': 'Remove them from the source',
}

/** The time of a `Date`, of this realm or another, in milliseconds; `undefined` for any other object. */
function timeOf(value: object): number | undefined {
  try {
    return Date.prototype.getTime.call(value)
  } catch {
    return undefined
  }
}

/** What stands for a member that can't be read. */
const skipped = Symbol('skipped')

/** Whether an object is one of those that are being copied: there are few, for depth is limited. */
function isInside(source: object, frame: Frame | undefined): boolean {
  for (let at = frame; at; at = at.up) if (at.source === source) return true
  return false
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  // The prototype of a plain object of another realm has none itself.
  return (
    prototype === Object.prototype ||
    prototype === null ||
    Object.getPrototypeOf(prototype) === null
  )
}
