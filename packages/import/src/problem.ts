import type { Issue } from '@standfirst/core'

/**
 * An issue of a source: what was found, what was expected, and what was done.
 *
 * @param what - One sentence without its end.
 * @param done - What was done about it.
 */
export function problem(
  code: string,
  path: Issue['path'],
  what: string,
  done: string,
  fix: string,
): Issue {
  return { code, severity: 'warning', message: `${what}: ${done}.`, path, fix }
}

/** A value as it is shown in a message: not more of it than helps. */
export function shown(value: unknown): string {
  const text = String(value)
  return `\`${text.length > 100 ? `${text.slice(0, 100)}…` : text}\``
}
