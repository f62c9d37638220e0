import type { Issue } from '@standfirst/core'
import { dequal } from 'dequal/lite'
import type { PresetField } from './field/preset-field.ts'
import { imageWords } from './image-words.ts'
import { getIn, isMembers, type Members } from './members.ts'
import { isOwn } from './own-key.ts'
import type { MarkdownPreset } from './preset.ts'
import { presets } from './presets.ts'
import { moreCategories, otherCategory, unused } from './unused-keys.ts'
import { anyCase, asWritten, inUsualCase } from './usual-case.ts'

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
 * Read a tool's front matter: the inverse of `toPreset`, and a way in for files that were
 * written for the tool. The article's own keys are read beside the tool's.
 *
 * @param readElsewhere - Keys that are read by another function.
 */
export function fromPreset(
  written: Members,
  preset: MarkdownPreset,
  readElsewhere: readonly string[] = [],
  timeZone = 'UTC',
): PresetMetadata {
  const { fields, ignored, paths, rest } = presets[preset]
  const { named: source, names } = anyCase.has(preset)
    ? inUsualCase(written, preset)
    : asWritten(written)
  const restKeys = rest.split('.')
  const own = fromText(getIn(source, restKeys))
  const data: Members = isMembers(own) ? { ...own } : {}
  const keys = new Map<string, readonly string[]>()
  const issues: Issue[] = []
  for (const member of Object.keys(data)) keys.set(member, [...restKeys, member])
  // What an earlier key says stands before what a later one says of the same.
  const changed = new Set<string>()
  const known = new Set([...ignored, ...paths, ...readElsewhere, restKeys[0]])
  for (const field of fields) {
    const { alsoRead = [], key, member, names: namesIn, read } = field
    for (const one of [key, ...alsoRead]) known.add(one.split('.')[0])
    const there = [key, ...alsoRead].filter((one) => getIn(source, one.split('.')) != null)
    const meaning = (one: string) => read(getIn(source, one.split('.'))) !== undefined
    const found = there.find(meaning) ?? there[0]
    if (found === undefined) continue
    const value = getIn(source, found.split('.'))
    if (changed.has(member)) {
      const isOther = member === 'category' && !dequal(read(value), data[member])
      if (isOther) issues.push(otherCategory(found))
      continue
    }
    // The tool's value was made of the member that is kept: it says all, and more.
    if (Object.hasOwn(data, member) && says(field, value, data[member], timeZone)) continue
    const meant = read(value)
    if (meant === undefined) continue
    data[member] = meant
    changed.add(member)
    keys.set(member, found.split('.'))
    const all = namesIn?.(value) ?? []
    if (all.length > 1) issues.push(moreCategories(found, all))
    for (const other of member === 'category' ? alsoRead : []) {
      const said = other === found ? undefined : read(getIn(source, other.split('.')))
      if (said != null && !dequal(said, meant)) issues.push(otherCategory(other))
    }
  }
  const picture = keys.get('image')
  if (picture && changed.has('image') && isMembers(data.image)) {
    const { keys: said, ...words } = imageWords(source, picture)
    data.image = { ...words, ...data.image }
    for (const key of said) known.add(key)
  }
  for (const key of Object.keys(source)) {
    if (known.has(key) || readElsewhere.includes(names.get(key) ?? key)) continue
    if (isOwn(key, source[key])) {
      if (!Object.hasOwn(data, key)) {
        data[key] = source[key]
        keys.set(key, [key])
      }
    } else issues.push(unused(names.get(key) ?? key))
  }
  for (const [member, [first = '', ...others]] of keys) {
    keys.set(member, [names.get(first) ?? first, ...others])
  }
  const path = paths.map((key) => source[key]).find((value) => typeof value === 'string')
  return { data, issues, keys, path: path as string | undefined }
}

/** Whether a tool's value is what is written of a member. */
function says(field: PresetField, value: unknown, member: unknown, timeZone: string): boolean {
  return field.says?.(value, member) ?? dequal(field.write(member, timeZone, String), value)
}

function fromText(text: unknown): unknown {
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
