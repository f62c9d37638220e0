import type { Issue } from '../issue.ts'
import type { Json } from '../json.ts'
import type { Limits } from './limits.ts'

type Container = Json[] | { [key: string]: Json }

interface Frame {
  source: object
  target: Container
  /** Keys of an object; `undefined` for an array. */
  keys: string[] | undefined
  length: number
  index: number
  parent: Frame | undefined
  /** Where it is in its parent. */
  key: string | number
  level: number
}

/**
 * Copy an untrusted value as plain JSON, reading each part of it once, in time linear in its size and
 * without recursion. Members that are `undefined` are dropped; characters that no output can carry
 * are removed, with a warning.
 *
 * @param value - Anything.
 * @param limits - How large it may be.
 * @param issues - Receives what is wrong; after an error that makes the rest unsafe to read, only
 *   that one.
 * @returns The copy; `undefined` if it is too large, too deep or can't be read.
 */
export function snapshot(value: unknown, limits: Limits, issues: Issue[]): Json | undefined {
  const ancestors = new Set<object>()
  let nodes = 0
  let characters = 0
  let stopped = false
  let frame: Frame | undefined
  const top = copy(value, undefined, '')
  const result = top

  while (frame && !stopped) {
    if (frame.index >= frame.length) {
      ancestors.delete(frame.source)
      frame = frame.parent
      continue
    }
    step(frame)
  }
  return stopped ? undefined : result

  function step(current: Frame): void {
    const { keys, source, target } = current
    const key = keys ? (keys[current.index] as string) : current.index
    current.index++
    if (key === '__proto__') {
      report('forbidden-key', 'Found the key `__proto__`, expected none of this name', current, key)
      return
    }
    if (keys && !fit(key as string, current)) return
    let member: unknown
    try {
      member = (source as Record<string | number, unknown>)[key]
    } catch {
      report(
        'unreadable',
        'Found a member that throws when it is read, expected plain data',
        current,
        key,
      )
      return
    }
    if (member === undefined && keys) return
    const copied = copy(member, current, key)
    if (copied === undefined) return
    if (keys) (target as Record<string, Json>)[cleanText(String(key))] = copied
    else (target as Json[]).push(copied)
  }

  /** Whether a key is one that may be kept; a bad one stands in no path, for it can't be shown. */
  function fit(key: string, { key: at, parent }: Frame): boolean {
    characters += key.length
    if (characters > limits.characters) {
      tooLong(parent, at)
      return false
    }
    if (cleanText(key) === key) return true
    const message = 'Found a key with characters that XML or HTML can’t carry, expected none'
    report('forbidden-key', message, parent, at)
    return false
  }

  /** Copy a scalar, or begin the copy of an object: it becomes the frame to go on with. */
  function copy(
    member: unknown,
    parent: Frame | undefined,
    key: string | number,
  ): Json | undefined {
    switch (typeof member) {
      case 'string':
        return text(member, parent, key)
      case 'boolean':
        return member
      case 'number':
        // JSON has no -0.
        if (Number.isFinite(member)) return member + 0
        return refuse(`the number ${member}`)
      case 'object':
        if (member === null) return null
        return begin(member, parent, key)
      default:
        return refuse(member === undefined ? 'a hole in an array' : `a ${typeof member}`)
    }
    function refuse(found: string): undefined {
      report('not-json', `Found ${found}, expected plain JSON`, parent, key)
    }
  }

  function begin(
    source: object,
    parent: Frame | undefined,
    key: string | number,
  ): Container | undefined {
    // The list of a node's children is no level of its own; a list in a list is one.
    const nested = !Array.isArray(source) || Array.isArray(parent?.target)
    const level = (parent?.level ?? 0) + (nested ? 1 : 0)
    if (ancestors.has(source)) {
      report('circular', 'Found a value inside itself, expected a tree', parent, key)
      return undefined
    }
    if (level > limits.depth) {
      return stop('too-deep', `Found more than ${limits.depth} levels, expected fewer`, parent, key)
    }
    if (++nodes > limits.nodes) {
      return stop(
        'too-large',
        `Found more than ${limits.nodes} objects and lists, expected fewer`,
        parent,
        key,
      )
    }
    let length: number
    let keys: string[] | undefined
    try {
      if (!isPlain(source)) {
        report('not-json', `Found an instance of a class, expected plain JSON`, parent, key)
        return undefined
      }
      keys = Array.isArray(source) ? undefined : Object.keys(source)
      length = keys ? keys.length : (source as unknown[]).length
    } catch {
      report(
        'unreadable',
        'Found an object that throws when it is read, expected plain data',
        parent,
        key,
      )
      return undefined
    }
    if (nodes + length > limits.nodes + limits.characters) {
      return stop('too-large', `Found a list of ${length} members, expected fewer`, parent, key)
    }
    const target: Container = keys ? {} : []
    ancestors.add(source)
    frame = { source, target, keys, length, index: 0, parent, key, level }
    return target
  }

  function text(
    value: string,
    parent: Frame | undefined,
    key: string | number,
  ): string | undefined {
    characters += value.length
    if (characters > limits.characters) return tooLong(parent, key)
    const clean = cleanText(value)
    if (clean !== value) {
      report(
        'removed-characters',
        'Found characters that XML or HTML can’t carry or halves of characters, expected none: they were removed',
        parent,
        key,
        'warning',
      )
    }
    return clean
  }

  function tooLong(parent: Frame | undefined, key: string | number): undefined {
    return stop(
      'too-large',
      `Found more than ${limits.characters} characters of text, expected fewer`,
      parent,
      key,
    )
  }

  function stop(
    code: string,
    message: string,
    parent: Frame | undefined,
    key: string | number,
  ): undefined {
    stopped = true
    issues.length = 0
    report(code, message, parent, key)
    return undefined
  }

  function report(
    code: string,
    message: string,
    parent: Frame | undefined,
    key: string | number,
    severity: Issue['severity'] = 'error',
  ): void {
    // Ten of a kind say enough, and hostile input could make millions.
    if (issues.length >= 1000) return
    issues.push({ code, severity, message, path: pathOf(parent, key), fix: fixes[code] as string })
  }
}

const fixes: Record<string, string> = {
  'forbidden-key': 'Remove the key',
  unreadable: 'Copy the data into plain objects first',
  'not-json':
    'Give strings, finite numbers, booleans, lists and plain objects; a date as an RFC 3339 string',
  circular: 'Repeat the value, or leave it out',
  'too-deep': 'Make the tree flatter, or raise `limits.depth`',
  'too-large': 'Split the article, or raise `limits`',
  'removed-characters': 'Remove them from the source',
}

/** Drop what XML 1.0 or HTML forbids, and halves of surrogate pairs. */
function cleanText(value: string): string {
  return suspect.test(value) ? value.replace(forbidden, '') : value
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: they are what is forbidden
const suspect =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Surrogate}\p{Noncharacter_Code_Point}]/gu
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: as above

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype = Object.getPrototypeOf(value)
  // The prototype of a plain object of another realm has none itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function pathOf(frame: Frame | undefined, key: string | number): (string | number)[] {
  if (!frame) return []
  const path: (string | number)[] = [key]
  for (let at: Frame | undefined = frame; at?.parent; at = at.parent) path.push(at.key)
  return path.reverse()
}
