import type { Issue } from '@standfirst/core'
import type { Root } from 'mdast'
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import type { Position } from 'unist'
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
import { escapeRegExp } from './escape-reg-exp.ts'
import type { MarkdownPreset } from './preset.ts'
import { fromPreset } from './preset-metadata.ts'
import { yamlProblem } from './yaml-problem.ts'

/** The metadata at the top of a file. */
export interface FrontMatter {
  data: Record<string, unknown>
  issues: Issue[]
  /** The path of the article's address, or its last part, where a tool's key says it. */
  path?: string | undefined
  /** Its first line; the beginning of the file, if there is none. */
  position: Position
  /** Offset where it ends in the source. */
  end: number
  /** Whether the tool that the file is for runs tags in it: a key can switch that off. */
  runsTags: boolean
  /** Where a member is in the file, as far down as it is known. */
  positionOf(path: readonly (string | number)[]): Position | undefined
}

type Members = Record<string, unknown>

type WrittenFrontMatter = Pick<FrontMatter, 'data' | 'issues' | 'positionOf'>

/**
 * Read the front matter of a tree; it is taken out of the tree.
 *
 * @param source - What the tree was parsed from.
 */
export function readFrontMatter(
  root: Root,
  source: string,
  preset: MarkdownPreset | undefined,
): FrontMatter {
  const [first] = root.children as { type: string; value?: string; position?: Position }[]
  if (first?.type !== 'yaml' && first?.type !== 'toml') {
    const start = { line: 1, column: 1 }
    return {
      data: {},
      issues: leftOpen(source),
      position: { start, end: start },
      end: 0,
      runsTags: true,
      positionOf: () => undefined,
    }
  }
  root.children.shift()
  const { position, value = '' } = first
  const line = position?.start.line ?? 1
  const start = { line, column: 1 }
  const written: FrontMatter = {
    ...(first.type === 'yaml' ? readYaml(value, line) : readToml(value, line)),
    position: { start, end: { line, column: 4 } },
    end: position?.end.offset ?? 0,
    runsTags: true,
  }
  return preset ? withoutPreset(written, preset) : written
}

/** The article's own keys for those of a tool. */
function withoutPreset(written: FrontMatter, preset: MarkdownPreset): FrontMatter {
  const { data, issues, keys, path } = fromPreset(written.data, preset)
  const found = issues.map((issue): Issue => {
    const position = written.positionOf(issue.path)
    return position ? { ...issue, position } : issue
  })
  return {
    ...written,
    data,
    path,
    runsTags: runsTags(written.data),
    issues: [...written.issues, ...found],
    positionOf([member, ...rest]) {
      const key = keys.get(String(member)) ?? (member === undefined ? [] : [member])
      return written.positionOf([...key, ...rest])
    },
  }
}

/**
 * Whether no key says that tags are not to be run.
 *
 * @see {@link https://jekyllrb.com/docs/liquid/tags/}, {@link https://www.11ty.dev/docs/template-overrides/}
 */
function runsTags({
  render_with_liquid: liquid,
  templateEngineOverride: engines,
}: Members): boolean {
  const isPlain = engines === false || engines === 'md' || engines === ''
  return liquid !== false && !isPlain
}

function readYaml(text: string, fence: number): WrittenFrontMatter {
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
    return { ...invalid(message, pointAt(error.pos[0])), fix }
  })
  let data: unknown
  try {
    if (issues.length === 0) data = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // An alias without its anchor, or more of them than a text needs.
    if (!(error instanceof ReferenceError)) throw error
    issues.push(invalid(error.message, pointAt(firstAlias(document))))
  }
  return {
    ...object(data, issues, fence),
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

function readToml(text: string, fence: number): WrittenFrontMatter {
  const issues: Issue[] = []
  let data: unknown
  try {
    data = plainDates(parseToml(text))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [message = ''] = error.message.split('\n')
    issues.push(invalid(message, { line: error.line + fence, column: error.column }))
  }
  const lines = text.split(/\r?\n/)
  return {
    ...object(data, issues, fence),
    positionOf([key]) {
      const names = [`${key}`, JSON.stringify(`${key}`)]
      const index = lines.findIndex((line) =>
        names.some((name) => new RegExp(`^\\s*\\[*${escapeRegExp(name)}\\s*[=\\].]`).test(line)),
      )
      if (index < 0) return undefined
      const column = (/^\s*/.exec(lines[index] ?? '')?.[0].length ?? 0) + 1
      const start = { line: index + 1 + fence, column }
      return { start, end: { ...start, column: (lines[index]?.length ?? 0) + 1 } }
    },
  }
}

/** A date of TOML as the text that it was: ISO 8601, with an offset only where it had one. */
function plainDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainDates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainDates(one)]))
}

function object(
  data: unknown,
  issues: Issue[],
  fence: number,
): Pick<FrontMatter, 'data' | 'issues'> {
  if (data === null || data === undefined) return { data: {}, issues }
  if (typeof data === 'object' && !Array.isArray(data)) {
    return { data: data as Record<string, unknown>, issues }
  }
  const kind = Array.isArray(data) ? 'a list' : `\`${String(data)}\``
  const issue = invalid(`found ${kind}, expected \`key: value\` lines`, {
    line: fence + 1,
    column: 1,
  })
  return { data: {}, issues: [...issues, issue] }
}

/** Tell of front matter that no line ends: all of it is text. */
function leftOpen(source: string): Issue[] {
  const fence = /^(---|\+\+\+)[ \t]*\r?\n["']?[\w.-]+["']?[ \t]*[:=]/.exec(source)?.[1]
  if (fence === undefined) return []
  const issue = invalid(`it has no end, expected a line \`${fence}\` after it`, {
    line: 1,
    column: 1,
  })
  return [{ ...issue, severity: 'warning', fix: `Add a line \`${fence}\` where it ends.` }]
}

function invalid(message: string, point?: { line: number; column: number }): Issue {
  return {
    code: 'invalid-front-matter',
    severity: 'error',
    message: `Found front matter that can't be read: ${message.replace(/\s+/g, ' ').trim()}`,
    path: [],
    fix: 'Correct the line; put texts that hold `:` or `#` in double quotes.',
    ...(point && { position: { start: point, end: point } }),
  }
}
