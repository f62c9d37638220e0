import type { Issue } from '@standfirst/core'
import { CORE_SCHEMA, load, mapTag } from 'js-yaml'
import {
  type Document,
  isCollection,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { membersOf, unreadable, type WrittenMatter } from './written-matter.ts'
import { yamlProblem } from './yaml-problem.ts'

/**
 * Read a block of YAML 1.2.
 *
 * js-yaml reads it, many times faster than the parser that knows where everything is. That one is asked
 * for a place, and reads what the first refuses: it says all that is wrong.
 *
 * @param fence - Line of the fence before it.
 */
export function readYaml(text: string, fence: number): WrittenMatter {
  const data = readFast(text)
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return readPlaced(text, fence)
  let placed: WrittenMatter | undefined
  return {
    ...membersOf(data, [], fence),
    positionOf(path) {
      placed ??= readPlaced(text, fence)
      return placed.positionOf(path)
    },
  }
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

const mayDiffer = /(?:^|[\s[{,])[!&*]\S|^ *(?:---|\.\.\.|[%\ufeff\t])|[|>]\d?\+/m

let schema: typeof CORE_SCHEMA | undefined

function readPlaced(text: string, fence: number): WrittenMatter {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: counter,
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: true,
  })
  const pointAt = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: line + fence, column: col }
  }
  const issues = document.errors.map((error): Issue => {
    const { fix, message } = yamlProblem(error)
    return { ...unreadable(message, pointAt(error.pos[0])), fix }
  })
  let data: unknown
  try {
    if (issues.length === 0) data = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // An alias without its anchor, or more of them than a text needs.
    if (!(error instanceof ReferenceError)) throw error
    issues.push(unreadable(error.message, pointAt(firstAlias(document))))
  }
  return {
    ...membersOf(data, issues, fence),
    positionOf(path) {
      const range = rangeOf(document.contents, path)
      if (!range) return undefined
      return { start: pointAt(range[0]), end: pointAt(range[1]) }
    },
  }
}

/** Where the first alias is that has no anchor; else the first one. */
function firstAlias(document: Document): number {
  const offsets: number[] = []
  visit(document, {
    Alias(_key, alias) {
      const offset = alias.range?.[0] ?? 0
      if (alias.resolve(document) === undefined) offsets.unshift(offset)
      else offsets.push(offset)
    },
  })
  return offsets[0] ?? 0
}

/** Where the key is that a path ends at, or the last one on the way that there is. */
function rangeOf(
  node: Node | null,
  path: readonly (string | number)[],
): [number, number] | undefined {
  let at = node
  let range: [number, number] | undefined
  for (const key of path) {
    if (!isCollection(at)) return range
    const pair = at.items.find((item, index) =>
      isPair(item) ? isScalar(item.key) && String(item.key.value) === String(key) : index === key,
    )
    const named = isPair(pair) ? pair.key : pair
    const found = (named as Node | undefined)?.range
    if (!found) return range
    range = [found[0], found[1]]
    at = (isPair(pair) ? pair.value : pair) as Node | null
  }
  return range
}
