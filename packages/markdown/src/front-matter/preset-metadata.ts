import type { Issue } from '@standfirst/core'
import { dequal } from 'dequal/lite'
import type { PresetField } from './field/preset-field.ts'
import { imageWords } from './image-words.ts'
import type { MarkdownPreset } from './preset.ts'
import { presets } from './presets.ts'

type Members = Record<string, unknown>

/**
 * An article's metadata in a tool's keys; what it has none for, or can't hold whole, is kept under
 * `standfirst`.
 *
 * @param markdown - Writes a text as Markdown of the tool.
 */
export function toPreset(
  data: Members,
  preset: MarkdownPreset,
  timeZone: string,
  markdown: (text: string) => string,
): Members {
  const { constants, fields, forbidden, rest } = presets[preset]
  const kept = { ...data }
  const result: Members = { ...constants }
  for (const { key, member, read, write } of fields) {
    if (!Object.hasOwn(data, member)) continue
    const value = write(data[member], timeZone, markdown)
    if (value === undefined || isForbidden(value, forbidden)) continue
    setIn(result, key.split('.'), value)
    if (dequal(read(value), data[member])) delete kept[member]
  }
  if (Object.keys(kept).length > 0) {
    const whole = isForbidden(kept, forbidden) ? inText(kept) : kept
    setIn(result, rest.split('.'), whole)
  }
  return result
}

function isForbidden(value: unknown, forbidden: RegExp | undefined): boolean {
  return forbidden?.test(JSON.stringify(value)) ?? false
}

/** Members as text of JSON that holds no tags and no apostrophes. */
function inText(members: Members): string {
  return JSON.stringify(members).replaceAll('<', '\\u003c').replaceAll("'", '\\u0027')
}

function fromText(text: unknown): unknown {
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
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

function moreCategories(key: string, value: readonly unknown[]): Issue {
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found ${value.length} categories, expected one: the first was taken`,
    path: key.split('.'),
    fix: 'Put the most important first, and the others among the tags.',
  }
}

function otherCategory(key: string): Issue {
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found another category in \`${key}\`, expected one: this was ignored`,
    path: key.split('.'),
    fix: 'Keep the most important one, and put the others among the tags.',
  }
}

/** Whether a key is the article's own, with a value that a key of the same name of a theme has not. */
function isOwn(key: string, value: unknown): boolean {
  if (key === 'id') return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(value)
  if (key === 'status') return typeof value === 'string' && statuses.has(value)
  if (key === 'access') return value === 'free' || value === 'metered' || value === 'paid'
  return ownKeys.has(key)
}

const ownKeys: ReadonlySet<string> = new Set([
  ...['authors', 'language', 'publishedAt', 'subtitle', 'summary', 'tags', 'title', 'updatedAt'],
  ...['fingerprint', 'url'],
])

const statuses: ReadonlySet<string> = new Set(['draft', 'published', 'withheld', 'retracted'])

/** How themes name the address that search engines are to take for an article's own. */
const canonicalKey = /^canonical(?:[-_]?(?:url|link))?$/i

function unused(key: string): Issue {
  if (canonicalKey.test(key)) return unusedCanonical(key)
  const tool = toolOf(key)
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found \`${key}\`, which says nothing of an article, expected a key that does: it was ignored`,
    path: [key],
    fix: tool
      ? `Leave it if your theme uses it; if the file is for ${tool}, set \`preset: '${tool}'\`.`
      : 'Leave it if your theme uses it.',
  }
}

function unusedCanonical(key: string): Issue {
  return {
    code: 'unused-field',
    severity: 'warning',
    message: `Found \`${key}\`, expected the article's own address in \`url\`: it was ignored, and the page names itself as the original`,
    path: [key],
    fix: 'If the article was published elsewhere first, write that address as `url`: feeds and lists then lead there, and it has no page here.',
  }
}

/** The tool that alone has a key. */
function toolOf(key: string): string | undefined {
  const tools = Object.entries(presets).filter(
    ([, { fields, paths }]) =>
      paths.includes(key) ||
      fields.some((field) => field.key === key || field.alsoRead?.includes(key)),
  )
  return tools.length === 1 ? tools[0]?.[0] : undefined
}

interface Named {
  named: Members
  /** The keys as they were written, where that is otherwise. */
  names: ReadonlyMap<string, string>
}

function asWritten(named: Members): Named {
  return { named, names: new Map() }
}

/** Tools in whose keys case does not matter. */
const anyCase: ReadonlySet<MarkdownPreset> = new Set(['hugo', 'pelican'])

/** Members with a tool's keys as its documentation writes them. */
function inUsualCase(members: Members, preset: MarkdownPreset): Named {
  const { fields, ignored, paths } = presets[preset]
  const known = [...fields.flatMap(({ alsoRead = [], key }) => [key, ...alsoRead]), ...ignored]
  const usual = new Map(
    [...known, ...paths, ...ownKeys].flatMap((key) =>
      key.split('.').map((part) => [part.toLowerCase(), part]),
    ),
  )
  const names = new Map<string, string>()
  const rename = (source: Members, isTop: boolean): Members => {
    const named: Members = {}
    for (const [key, value] of Object.entries(source)) {
      const name = usual.get(key.toLowerCase()) ?? key
      const to = name !== key && Object.hasOwn(source, name) ? key : name
      if (isTop && to !== key) names.set(to, key)
      named[to] =
        isTop && (to === 'params' || to === 'cover') && isMembers(value)
          ? rename(value, false)
          : value
    }
    return named
  }
  return { named: rename(members, true), names }
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
