import type { Issue } from '@standfirst/core'
import { CORE_SCHEMA, load, mapTag } from 'js-yaml'
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml'
import { hyphenedText } from './hyphened-text.ts'
import { membersOf, unreadable, type WrittenMatter } from './written-matter.ts'
import { aliasProblem, maxAliases, yamlProblem } from './yaml-problem.ts'

/**
 * Read a block of YAML 1.2.
 *
 * js-yaml reads it, many times faster than the parser that knows where everything is. That one is asked
 * for a place, and reads what the first refuses: it says all that is wrong.
 *
 * @param fence - Line of the fence before it.
 * @param uniqueKeys - Whether a key that is there twice is an error (default: `true`, else the last holds).
 */
export function readYaml(text: string, fence: number, uniqueKeys = true): WrittenMatter {
  const data = readFast(text)
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return readPlaced(text, fence, uniqueKeys)
  let placed: WrittenMatter | undefined
  return {
    ...membersOf(data, hyphenedText(text, fence), fence),
    positionOf(path) {
      placed ??= readPlaced(text, fence, false)
      return placed.positionOf(path)
    },
    valueAt(path) {
      if (!holdsSingle(data, path)) return undefined
      placed ??= readPlaced(text, fence, false)
      return placed.valueAt(path)
    },
  }
}

/** Whether something that is no list and no object stands at a path. */
function holdsSingle(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false
    value = value[key as never]
  }
  return typeof value !== 'object' || value === null
}

/** What both parsers read alike: tags, anchors, marks of documents, tabs before text and the like are left to the other. */
function readFast(text: string): unknown {
  if (mayDiffer.test(text)) return undefined
  schema ??= CORE_SCHEMA.withTags({
    ...mapTag,
    addPair: (map, key, value) =>
      typeof key === 'string' && key !== '__proto__' ? mapTag.addPair(map, key, value) : 'no text',
  })
  try {
    return load(text, { schema, maxAliases: 0 })
  } catch {
    return undefined
  }
}

const mayDiffer = /(?:^|[\s[{,])[!&*]\S|^ *(?:---|\.\.\.|[%\ufeff\t])|[|>]\d?\+|<</m

let schema: typeof CORE_SCHEMA | undefined

/** @param uniqueKeys - Look for keys that are there twice, which takes the square of their number. */
function readPlaced(text: string, fence: number, uniqueKeys: boolean): WrittenMatter {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    logLevel: 'error',
    // Tools read YAML 1.1, in which what `<<` names holds: a draft must not go out for it.
    merge: true,
    prettyErrors: false,
    uniqueKeys,
  })
  const pointAt = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: line + fence, column: col }
  }
  // A hundred say enough, and one line that is left open makes errors of all after it.
  const issues = withoutEchoes(document.errors.slice(0, 100)).map((error): Issue => {
    const { fix, message } = yamlProblem(error, text)
    return { ...unreadable(message, pointAt(error.pos[0])), fix }
  })
  let data: unknown
  try {
    // The library counts what stands before an alias, too.
    if (issues.length === 0) {
      data = document.toJS({ maxAliasCount: maxAliases + 1 })
      issues.push(...hyphenedText(text, fence))
    }
  } catch (error) {
    if (error instanceof ReferenceError) {
      // An alias without its anchor, or more of them than a text needs.
      const { fix, message } = aliasProblem(error.message)
      issues.push({ ...unreadable(message, pointAt(firstAlias(document))), fix })
    } else if (error instanceof Error && /merge/i.test(error.message)) {
      const message =
        'Found `<<` that leads to no keys, expected an alias of some, or a list of such'
      const fix = 'Let it name an anchor that stands before keys: `<<: *defaults`.'
      issues.push({ ...unreadable(message, pointAt(Math.max(0, text.indexOf('<<')))), fix })
    } else throw error
  }
  const indexes: Indexes = new WeakMap()
  return {
    ...membersOf(data, issues, fence),
    positionOf(path) {
      const range = rangeOf(document.contents, path, indexes)
      if (!range) return undefined
      return { start: pointAt(range[0]), end: pointAt(range[1]) }
    },
    valueAt(path) {
      const node = document.getIn(path, true)
      if (!isScalar(node)) return undefined
      return { text: node.source ?? String(node.value), isPlain: node.type === 'PLAIN' }
    },
  }
}

/** Without what the parser only says because it has lost its way in the same line. */
function withoutEchoes(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const isEcho = ({ code, message, pos }: YAMLParseError, before: YAMLParseError | undefined) =>
    before !== undefined &&
    ((code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === before.pos[0]) ||
      (code === 'UNEXPECTED_TOKEN' && message.includes(' token in YAML stream')))
  return errors.filter((error, index) => !isEcho(error, errors[index - 1]))
}

/** Where the first alias is that no anchor stands before; else the first one. */
function firstAlias(document: Document): number {
  const anchors = new Set<string>()
  let first: number | undefined
  let lost: number | undefined
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node)) {
        if ('anchor' in node && node.anchor) anchors.add(node.anchor)
        return
      }
      const offset = node.range?.[0] ?? 0
      first ??= offset
      if (!anchors.has(node.source)) lost ??= offset
    },
  })
  return lost ?? first ?? 0
}

/** Where the key is that a path ends at, or the last one on the way that there is. */
function rangeOf(
  node: Node | null,
  path: readonly (string | number)[],
  indexes: Indexes,
): [number, number] | undefined {
  let at = node
  let range: [number, number] | undefined
  for (const key of path) {
    const item = isSeq(at) ? at.items[Number(key)] : isMap(at) && pairOf(at, String(key), indexes)
    const named = isPair(item) ? item.key : item
    const found = (named as Node | undefined)?.range
    if (!found) return range
    range = [found[0], found[1]]
    at = (isPair(item) ? item.value : item) as Node | null
  }
  return range
}

/** The pairs of each list of keys that was looked into, by their keys. */
type Indexes = WeakMap<YAMLMap, Map<string, Pair>>

function pairOf(map: YAMLMap, key: string, indexes: Indexes): Pair | undefined {
  let index = indexes.get(map)
  if (!index) {
    index = new Map()
    for (const pair of map.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : undefined
      if (name !== undefined && !index.has(name)) index.set(name, pair)
    }
    indexes.set(map, index)
  }
  return index.get(key)
}
