import assert from 'node:assert/strict'
import type { Issue, OnIssue } from '@standfirst/core'
import { wrongValues } from './wrong-values.ts'

/** Configuration for {@linkcode assertTolerant}. */
export interface TolerantOptions {
  /** How many wrong values to try at each member (default: `1`). */
  count?: number | undefined
  /** Throw if an output is malformed (default: nothing is checked). */
  check?: ((output: string) => void) | undefined
}

/**
 * Assert that no value of the wrong kind, wherever it stands, makes a renderer throw or write
 * something malformed, and that what it leaves out for it is reported: where the output is another one,
 * a new issue names the member, what holds it or what it holds.
 *
 * @param right - What it renders; the more it says, the more is tried. Not changed.
 * @param render - Renders it.
 */
export function assertTolerant<Subject>(
  right: Subject,
  render: (subject: Subject, onIssue: OnIssue) => string,
  { check, count = 1 }: TolerantOptions = {},
): void {
  const known = new Set<string>()
  const whole = render(right, (issue) => void known.add(JSON.stringify(issue)))
  for (const { isWrong, path, subject, value } of wrongValues(right, count)) {
    const found: Issue[] = []
    const at = `with ${describe(value)} at \`${path.join('.')}\``
    try {
      const output = render(subject, (issue) => void found.push(issue))
      check?.(output)
      if (!isWrong || output === whole) continue
    } catch (error) {
      throw new Error(`It throws or is malformed ${at}: ${error}`, { cause: error })
    }
    const named = found.some(
      (issue) => !known.has(JSON.stringify(issue)) && isAlong(issue.path, path),
    )
    assert.ok(named, `Something is lost ${at}, and no issue says so`)
  }
}

/** Whether one path leads to what the other does, to its holder or to a part of it. */
function isAlong(one: Issue['path'], other: Issue['path']): boolean {
  return one.length > 0 && one.every((key, index) => index >= other.length || key === other[index])
}

function describe(value: unknown): string {
  if (typeof value !== 'object') return String(value)
  return JSON.stringify(value) ?? typeof value
}
