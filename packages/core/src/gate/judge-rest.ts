import type { Issue } from '../issue/issue.ts'
import type { Json } from '../model/json.ts'
import type { SchemaResult } from './check-schema.ts'
import { footnoteName } from './footnote-name.ts'
import { isObject } from './tidy-nodes.ts'

type Path = Issue['path']

/**
 * Judge the rest of a value that a schema refuses, so that what only the whole shows, such as a footnote
 * without a definition, is told beside what is of the wrong kind, and not when that is corrected.
 *
 * What is refused is taken out, or given a stand-in where it must be there, until the schema takes the
 * value. Nothing is said of what was changed so, nor of what follows from that.
 *
 * @param copy - Snapshot; changed in place.
 * @param refused - What the schema said of it.
 * @param check - The schema.
 * @param complete - Judges what the schema let through.
 * @returns What `complete` found, with paths in the value as it was.
 */
export function judgeRest<Value>(
  copy: Json,
  refused: readonly Issue[],
  check: (copy: Json) => SchemaResult<Value>,
  complete: (value: Value, issues: Issue[]) => void,
): Issue[] {
  const changes: Changes = { paths: new Set(), indexes: new Map(), footnotes: new Set() }
  let faults = refused
  // Each round takes out what is wrong, gives what is lacking, or takes out what lacks it.
  for (let round = 0; round < rounds; round++) {
    if (!isObject(copy) || faults.length >= most) return []
    change(copy, faults, changes)
    const result = check(copy)
    if (!result.success) {
      faults = result.issues
      continue
    }
    const found: Issue[] = []
    complete(result.data, found)
    return found
      .map((issue) => ({ ...issue, path: pathBefore(copy, issue.path, changes) }))
      .filter((issue) => !follows(issue, changes))
  }
  return []
}

const rounds = 6
const most = 1000

interface Changes {
  /** Where something was changed, as paths in the value as it was. */
  paths: Set<string>
  /** For each list that items were taken out of, the indexes that the others had. */
  indexes: Map<object, number[]>
  /** Footnotes whose definition was taken out; `''` for one without a name. */
  footnotes: Set<string>
}

/** What an object must have, for where it has none; `''` is not always let through. */
const standIns: Readonly<Record<string, Json>> = {
  url: 'https://example.com/',
  language: 'en',
  title: 'x',
  summary: 'x',
  description: 'x',
  publishedAt: '0001-01-01T00:00:00Z',
  articles: [],
  name: 'x',
  at: '0001-01-01T00:00:00Z',
  note: 'x',
  label: 'x',
  question: 'x',
  answer: [],
  items: [],
  content: [],
  data: null,
  value: '',
  children: [],
  mediaType: 'x/x',
  link: { label: 'x', url: 'https://example.com/' },
}

function change(copy: Json, faults: readonly Issue[], changes: Changes): void {
  // A list keeps its indexes until all that is wrong in it is known.
  const lists = new Map<Json[], Set<number>>()
  for (const { code, path } of faults) {
    const key = path.at(-1)
    if (key === undefined) continue
    const before = pathBefore(copy, path, changes)
    const name = JSON.stringify(before)
    const standIn = Object.hasOwn(standIns, key) ? standIns[key] : undefined
    const holder = reach(copy, path.slice(0, -1))
    if (
      code === 'missing' &&
      standIn !== undefined &&
      isObject(holder) &&
      !changes.paths.has(`+${name}`)
    ) {
      // Not the same list twice: it may be changed.
      holder[key] = structuredClone(standIn)
      changes.paths.add(name).add(`+${name}`)
      continue
    }
    const out = code === 'missing' ? path.slice(0, -1) : path
    takeOut(copy, out, lists, changes)
    changes.paths.add(code === 'missing' ? JSON.stringify(before.slice(0, -1)) : name)
  }
  for (const [list, gone] of lists) {
    const indexes = changes.indexes.get(list) ?? list.map((_, index) => index)
    changes.indexes.set(
      list,
      indexes.filter((_, index) => !gone.has(index)),
    )
    list.splice(0, list.length, ...list.filter((_, index) => !gone.has(index)))
  }
}

function takeOut(copy: Json, path: Path, lists: Map<Json[], Set<number>>, changes: Changes): void {
  const key = path.at(-1)
  const holder = reach(copy, path.slice(0, -1))
  if (key === undefined || typeof holder !== 'object' || holder === null) return
  // A node with a name that is none is a footnote for whatever calls one.
  const part = isObject(holder) && key === 'identifier' ? holder : reach(copy, path)
  if (part !== undefined) collectFootnotes(part, changes.footnotes)
  if (Array.isArray(holder)) {
    const gone = lists.get(holder) ?? new Set()
    lists.set(holder, gone.add(Number(key)))
  } else {
    delete holder[key]
  }
}

function collectFootnotes(part: Json, names: Set<string>): void {
  if (typeof part !== 'object' || part === null) return
  if (isObject(part) && (part.type === 'footnoteDefinition' || 'identifier' in part)) {
    const { identifier, label } = part
    const named =
      typeof identifier === 'string' && (label === undefined || typeof label === 'string')
    names.add(named ? footnoteName({ identifier, label }).identifier : '')
  }
  for (const member of Object.values(part)) collectFootnotes(member as Json, names)
}

/** Whether what was found may follow from what was changed. */
function follows({ code, message, path }: Issue, { footnotes, paths }: Changes): boolean {
  // What was taken out, or should have been there, may have called it.
  if (code === 'uncalled-footnote') return [...paths].some((one) => one.includes('"sections"'))
  if (code === 'undefined-footnote') {
    const name = /`(.*)`, expected/s.exec(message)?.[1] ?? ''
    if (footnotes.has('') || footnotes.has(name)) return true
  }
  return [...paths].some((changed) => {
    if (changed.startsWith('+')) return false
    const at = JSON.parse(changed) as Path
    // A picture lacks its description, whatever else of it is wrong.
    if (code === 'missing-alt' && at.length > path.length && at[path.length] !== 'alt') return false
    // An amount without a currency: one of the two may be what was taken out.
    const payment = code === 'contradictory-rights' && at.includes('payment')
    const own = payment ? at.slice(0, at.indexOf('payment') + 1) : at
    return own.every((key, index) => index >= path.length || key === path[index])
  })
}

/** A path as it was before items were taken out of lists. */
function pathBefore(copy: Json, path: Path, { indexes }: Changes): Path {
  let at: Json | undefined = copy
  return path.map((key) => {
    const list = typeof at === 'object' && at !== null ? indexes.get(at) : undefined
    at = reach(at, [key])
    return list && typeof key === 'number' ? (list[key] ?? key) : key
  })
}

function reach(value: Json | undefined, path: Path): Json | undefined {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<string | number, Json>)[key]
  }
  return at
}
