import { formatIssues, type Issue } from '@standfirst/core'
import { useColor } from './terminal.ts'

/** Tells what is wrong, once as long as it stays the same. */
export function tellNew(): (issues: readonly Issue[]) => void {
  let last = ''
  return (issues) => {
    const text = formatIssues(issues, { color: useColor(process.stderr) })
    if (text !== last && issues.length) process.stderr.write(`${text}\n`)
    last = text
  }
}
