import { lineChanges } from './line-changes.ts'
import type { PageSays } from './page-says.ts'

/** A difference that is meant: which lines of theirs stand for which of ours. */
export interface DocumentedDifference {
  says: string
  /** Of the lines of theirs, joined by line breaks. */
  theirs: RegExp
  /** Of ours. */
  ours: RegExp
}

/** Compare what two pages say; what is documented is counted apart. */
export function differencesOf(
  theirs: PageSays,
  ours: PageSays,
  documented: readonly DocumentedDifference[],
): { differences: string[]; meant: string[] } {
  const differences: string[] = []
  const meant: string[] = []
  const changes = [
    ...lineChanges([`title: ${theirs.title}`], [`title: ${ours.title}`]),
    ...lineChanges([`time: ${instant(theirs.time)}`], [`time: ${instant(ours.time)}`]),
    ...lineChanges(theirs.lines, ours.lines),
  ]
  for (const change of changes) {
    const [one, other] = [change.theirs.join('\n'), change.ours.join('\n')]
    const found = documented.find((known) => known.theirs.test(one) && known.ours.test(other))
    if (found) meant.push(found.says)
    else {
      differences.push(
        ...change.theirs.map((line) => `- ${line}`),
        ...change.ours.map((line) => `+ ${line}`),
        '',
      )
    }
  }
  return { differences, meant }
}

function instant(time: string | undefined): string {
  return time === undefined ? 'none' : new Date(time).toISOString()
}
