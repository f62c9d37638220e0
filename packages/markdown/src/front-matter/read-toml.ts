import type { Issue } from '@standfirst/core'
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml'
import { escapeRegExp } from '../escape-reg-exp.ts'
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
    issues.push(unreadable(message, { line: error.line + fence, column: error.column }))
  }
  const lines = text.split(/\r?\n/)
  return {
    ...membersOf(data, issues, fence),
    valueAt: () => undefined,
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
