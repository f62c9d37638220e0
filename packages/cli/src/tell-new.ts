import { formatIssues, type Issue } from '@standfirst/core'
import { useColor } from './terminal.ts'
import { howToList, toldInPart } from './told-in-part.ts'

/** Tells what is wrong, once as long as it stays the same. */
export function tellNew(): (issues: readonly Issue[]) => void {
  let last = ''
  return (issues) => {
    const text = formatIssues(issues)
    if (text !== last && issues.length) {
      const color = useColor(process.stderr)
      process.stderr.write(`${toldInPart(issues, { color, how: howToList })}\n`)
    }
    last = text
  }
}
