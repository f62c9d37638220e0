import type { Path } from '../finding.ts'
import { line } from '../text/line.ts'
import { instant } from './instant.ts'

/** What one place of an output says, and what the article says. */
export interface Statement {
  /** Where in the output, as a person would look for it: `og:title`. */
  place: string
  /** Where in the article. */
  path: Path
  found: readonly string[]
  expected: readonly string[]
  /** Makes values that mean the same the same string. */
  same: (value: string) => string
}

type Value = string | number | undefined | null | readonly (string | number | undefined | null)[]

/** Collects statements of one output. */
export interface Statements {
  readonly list: Statement[]
  /** Text, in which white space is as a reader sees it. */
  text(place: string, path: Path, found: Value, expected: Value): void
  /** Points in time, to the second, in any notation. */
  time(place: string, path: Path, found: Value, expected: Value): void
  /** What must be the same to the letter. */
  exact(place: string, path: Path, found: Value, expected: Value): void
}

/** Begin to collect. */
export function createStatements(): Statements {
  const list: Statement[] = []
  const add =
    (same: (value: string) => string) =>
    (place: string, path: Path, found: Value, expected: Value): void => {
      list.push({ place, path, found: values(found), expected: values(expected), same })
    }
  return { list, text: add(line), time: add(instant), exact: add(String) }
}

/** A value as a list; what is absent or empty says nothing. */
function values(value: Value): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((one) => (one === undefined || one === null || one === '' ? [] : String(one)))
}
