import { textsOf } from './by-glob.ts'
import type { PathRule } from './path-rule.ts'

/** Regular expressions, as Go and Python write them: those that are none here leave out nothing. */
export function byPattern(patterns: unknown, start: '/' | '' = '/'): PathRule {
  const expressions = textsOf(patterns).flatMap((pattern) => {
    try {
      return [new RegExp(pattern)]
    } catch {
      return []
    }
  })
  return (path) => expressions.some((one) => one.test(`${start}${path}`))
}
