import { formatIssues, type Issue } from '@standfirst/core'
import { count } from './terminal.ts'

/** How to see all, where the command itself can't list them. */
export const howToList = '`standfirst check --all` lists them'

/** How many that are alike are listed. */
const most = 10

/** How {@linkcode toldInPart} tells of issues. */
export interface InPart {
  /** List all of them. */
  all?: boolean | undefined
  color: boolean
  /** What to do to see all: `add --all`. */
  how?: string
}

/**
 * Issues for people, as {@linkcode formatIssues} writes them: of those that are alike only the first ten, and how
 * many more there are, so that a thousand dead links don't hide the one thing that is wrong beside them.
 */
export function toldInPart(
  issues: readonly Issue[],
  { all = false, color, how = 'add --all to list them' }: InPart,
): string {
  if (all) return formatIssues(issues, { color })
  const groups = new Map<string, Issue[]>()
  for (const issue of issues) {
    const kind = kindOf(issue)
    const group = groups.get(kind) ?? []
    groups.set(kind, group)
    group.push(issue)
  }
  const listed = new Set([...groups.values()].flatMap((group) => group.slice(0, most)))
  const rest = [...groups.values()].flatMap((group) => more(group.slice(most), how))
  return formatIssues([...issues.filter((issue) => listed.has(issue)), ...rest], { color })
}

/** Alike are issues of one code about one field, wherever it stands. */
function kindOf({ code, path, severity }: Issue): string {
  return JSON.stringify([severity, code, path.findLast((key) => typeof key === 'string')])
}

function more(left: readonly Issue[], how: string): Issue[] {
  const [first] = left
  if (!first) return []
  const files = new Set(left.flatMap(({ file }) => file ?? []))
  const where = files.size ? ` in ${count(files.size, 'file')}` : ''
  const message = `${left.length} more like the first ${most}${where}: ${how}`
  return [{ code: first.code, severity: first.severity, message, path: [] }]
}
