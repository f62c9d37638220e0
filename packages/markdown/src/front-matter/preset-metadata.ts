import type { Issue } from '@standfirst/core'
import { dequal } from 'dequal/lite'
import type { MarkdownPreset } from './preset.ts'
import { presets } from './preset-fields.ts'

type Members = Record<string, unknown>

/**
 * An article's metadata in a tool's keys; what it has none for, or can't hold whole, is kept under
 * `standfirst`.
 */
export function toPreset(data: Members, preset: MarkdownPreset): Members {
  const { fields, rest } = presets[preset]
  const kept = { ...data }
  const result: Members = {}
  for (const { key, member, read, write } of fields) {
    if (!Object.hasOwn(data, member)) continue
    const value = write(data[member])
    if (value === undefined) continue
    setIn(result, key.split('.'), value)
    if (dequal(read(value), data[member])) delete kept[member]
  }
  if (Object.keys(kept).length > 0) setIn(result, rest.split('.'), kept)
  return result
}

/** What a tool's front matter says of an article. */
export interface PresetMetadata {
  data: Members
  /** The keys that say nothing that an article has. */
  issues: Issue[]
  /** The key that each member was read from. */
  keys: ReadonlyMap<string, readonly string[]>
  /** The path that the article's address has, or its last part, where the front matter says it. */
  path: string | undefined
}

/**
 * Read a tool's front matter: the inverse of {@linkcode toPreset}, and a way in for files that were
 * written for the tool.
 */
export function fromPreset(source: Members, preset: MarkdownPreset): PresetMetadata {
  const { fields, ignored, paths, rest } = presets[preset]
  const restKeys = rest.split('.')
  const own = getIn(source, restKeys)
  const data: Members = isMembers(own) ? { ...own } : {}
  const keys = new Map<string, readonly string[]>()
  const issues: Issue[] = []
  for (const member of Object.keys(data)) keys.set(member, [...restKeys, member])
  // What an earlier key says stands before what a later one says of the same.
  const changed = new Set<string>()
  const known = new Set([...ignored, ...paths, restKeys[0]])
  for (const { alsoRead = [], key, member, read, write } of fields) {
    for (const one of [key, ...alsoRead]) known.add(one.split('.')[0])
    const found = [key, ...alsoRead].find((one) => getIn(source, one.split('.')) != null)
    if (found === undefined || changed.has(member)) continue
    const value = getIn(source, found.split('.'))
    // The tool's value was made of the member that is kept: it says all, and more.
    if (Object.hasOwn(data, member) && dequal(write(data[member]), value)) continue
    const meant = read(value)
    if (meant === undefined) continue
    data[member] = meant
    changed.add(member)
    keys.set(member, found.split('.'))
    if (member === 'category' && Array.isArray(value) && value.length > 1) {
      issues.push(moreCategories(found, value))
    }
  }
  for (const key of Object.keys(source)) {
    if (!known.has(key)) issues.push(unused(key, preset))
  }
  const path = paths.map((key) => source[key]).find((value) => typeof value === 'string')
  return { data, issues, keys, path: path as string | undefined }
}

function moreCategories(key: string, value: readonly unknown[]): Issue {
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found ${value.length} categories, expected one: the first was taken`,
    path: key.split('.'),
    fix: 'Put the most important first, and the others among the tags.',
  }
}

function unused(key: string, preset: MarkdownPreset): Issue {
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found \`${key}\`, expected a key that ${preset} or an article has: it was left out`,
    path: [key],
    fix: 'Remove it, or put what it says under the key that says it.',
  }
}

function getIn(source: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return source
  return isMembers(source) && Object.hasOwn(source, key) ? getIn(source[key], rest) : undefined
}

function setIn(target: Members, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    target[key] = value
    return
  }
  target[key] ??= {}
  setIn(target[key] as Members, rest, value)
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
