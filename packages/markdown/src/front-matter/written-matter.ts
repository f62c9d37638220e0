import type { Issue } from '@standfirst/core'
import type { Position } from 'unist'

/** What a block of YAML or TOML says. */
export interface WrittenMatter {
  data: Record<string, unknown>
  issues: Issue[]
  /** Where a member is in the file, as far down as it is known. */
  positionOf(path: readonly (string | number)[]): Position | undefined
  /** The text of a member as it was written, if that is known. */
  valueAt(path: readonly (string | number)[]): WrittenValue | undefined
}

/** A text, number, date or other single value of front matter. */
export interface WrittenValue {
  text: string
  /** Whether it stands without quotes. */
  isPlain: boolean
}

/**
 * The members that a block has, if it is a list of keys.
 *
 * @param fence - Line of the fence before it.
 */
export function membersOf(
  data: unknown,
  issues: Issue[],
  fence: number,
): Pick<WrittenMatter, 'data' | 'issues'> {
  if (data === null || data === undefined) return { data: {}, issues }
  if (typeof data === 'object' && !Array.isArray(data)) {
    return { data: data as Record<string, unknown>, issues }
  }
  const kind = Array.isArray(data) ? 'a list' : `\`${String(data)}\``
  const issue = unreadable(`found ${kind}, expected \`key: value\` lines`, {
    line: fence + 1,
    column: 1,
  })
  return { data: {}, issues: [...issues, issue] }
}

/** Tell that front matter can't be read. */
export function unreadable(message: string, point?: { line: number; column: number }): Issue {
  return {
    code: 'invalid-front-matter',
    severity: 'error',
    message: `Found front matter that can't be read: ${message.replace(/\s+/g, ' ').trim()}`,
    path: [],
    fix: 'Correct the line; put texts that hold `:` or `#` in double quotes.',
    ...(point && { position: { start: point, end: point } }),
  }
}
