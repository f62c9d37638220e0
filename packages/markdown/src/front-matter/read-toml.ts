import type { Issue } from '@standfirst/core'
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import { membersOf, unreadable, type WrittenMatter } from './written-matter.ts'

/**
 * Read a block of TOML; its dates are the texts that they were.
 *
 * @param fence - Line of the fence before it.
 */
export function readToml(text: string, fence: number): WrittenMatter {
  const issues: Issue[] = []
  let data: unknown
  try {
    data = plainDates(parseToml(text))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [message = ''] = error.message.split('\n')
    issues.push({
      ...unreadable(message, { line: error.line + fence, column: error.column }),
      fix: 'Correct the line; every text stands in quotes: `title = "A"`.',
    })
  }
  const lines = text.split(/\r?\n/)
  let indexes: ReadonlyMap<string, number> | undefined
  return {
    ...membersOf(data, issues, fence),
    valueAt: () => undefined,
    positionOf([key]) {
      indexes ??= linesOfKeys(lines)
      const index = indexes.get(`${key}`)
      if (index === undefined) return undefined
      const column = (/^\s*/.exec(lines[index] ?? '')?.[0].length ?? 0) + 1
      const start = { line: index + 1 + fence, column }
      return { start, end: { ...start, column: (lines[index]?.length ?? 0) + 1 } }
    },
  }
}

/** The first line of each key, and of the tables that begin with it. */
function linesOfKeys(lines: readonly string[]): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const [, written = ''] = keyOfLine.exec(line) ?? []
    const key = written.startsWith('"') ? unquoted(written) : written.replace(/^'(.*)'$/, '$1')
    if (written && !indexes.has(key)) indexes.set(key, index)
  }
  return indexes
}

const keyOfLine = /^\s*\[*\s*([\w-]+|"(?:[^"\\]|\\.)*"|'[^']*')\s*[=\].]/

/** Strings of TOML have an escape or two that JSON has not. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text))
  } catch {
    return text.slice(1, -1)
  }
}

/** A date of TOML as the text that it was: ISO 8601, with an offset only where it had one. */
function plainDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainDates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainDates(one)]))
}
