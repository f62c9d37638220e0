import type { Issue } from '@standfirst/core'
import type { Root } from 'mdast'
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import type { Position } from 'unist'
import { isCollection, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { escapeRegExp } from './escape-reg-exp.ts'
import type { MarkdownPreset } from './preset.ts'
import { fromPreset } from './preset-metadata.ts'

/** The metadata at the top of a file. */
export interface FrontMatter {
  data: Record<string, unknown>
  issues: Issue[]
  /** The path of the article's address, or its last part, where a tool's key says it. */
  path?: string | undefined
  /** Its first line, if there is any. */
  position: Position | undefined
  /** Where a member is in the file, as far down as it is known. */
  positionOf(path: readonly (string | number)[]): Position | undefined
}

/** Read the front matter of a tree; it is taken out of the tree. */
export function readFrontMatter(root: Root, preset?: MarkdownPreset): FrontMatter {
  const [first] = root.children as { type: string; value?: string; position?: Position }[]
  if (first?.type !== 'yaml' && first?.type !== 'toml') {
    return { data: {}, issues: [], position: undefined, positionOf: () => undefined }
  }
  root.children.shift()
  const { position, value = '' } = first
  const line = position?.start.line ?? 1
  const start = { line, column: 1 }
  const written: FrontMatter = {
    ...(first.type === 'yaml' ? readYaml(value, line) : readToml(value, line)),
    position: { start, end: { line, column: 4 } },
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
    issues: [...written.issues, ...found],
    positionOf([member, ...rest]) {
      const key = keys.get(String(member)) ?? (member === undefined ? [] : [member])
      return written.positionOf([...key, ...rest])
    },
  }
}

function readYaml(text: string, fence: number): Omit<FrontMatter, 'position'> {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true })
  const issues = [...document.errors].map(({ linePos, message }): Issue => {
    const at = linePos?.[0]
    const point = at && { line: at.line + fence, column: at.col }
    return invalid(message, point)
  })
  const data = issues.length ? undefined : document.toJS({ maxAliasCount: 100 })
  return {
    ...object(data, issues, fence),
    positionOf(path) {
      const range = rangeOf(document.contents, path)
      if (!range) return undefined
      const [start, end] = range.map((offset) => counter.linePos(offset))
      if (!start || !end) return undefined
      return {
        start: { line: start.line + fence, column: start.col },
        end: { line: end.line + fence, column: end.col },
      }
    },
  }
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

function readToml(text: string, fence: number): Omit<FrontMatter, 'position'> {
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
