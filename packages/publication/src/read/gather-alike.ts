import type { Issue } from '@standfirst/core'

/** From how many files on what is the same in each is told once. */
const least = 4

/**
 * Tell once what stands in many files alike and is written by a habit: a shortcode, whatever its arguments
 * are, words that are the same in each, and what is said of the lead picture, which a folder's files may share.
 */
export function gatherAlike<One extends Issue>(issues: readonly One[]): (Issue | One)[] {
  const groups = new Map<string, { first: One; files: Set<string | undefined> }>()
  for (const issue of issues) {
    const habit = habitOf(issue)
    if (habit === undefined) continue
    const group = groups.get(habit) ?? { first: issue, files: new Set() }
    groups.set(habit, group)
    group.files.add(issue.file)
  }
  return issues.flatMap((issue): (Issue | One)[] => {
    const group = groups.get(habitOf(issue) ?? '')
    if (!group || group.files.size < least) return [issue]
    const { files } = group
    if (issue !== group.first) return []
    const { code, file: first, fix, severity } = issue
    const where = `in ${files.size} articles (the first is \`${first}\`)`
    const message = issue.message.replace(
      /^Found (`.*?`(?: shown)?|\d+ categories|a picture without `alt`)/,
      (found) => `${found} ${where}`,
    )
    return [{ code, severity, message, path: [], ...(fix !== undefined && { fix }) }]
  })
}

/** What of an issue is the same in other files, if it is of this kind. */
function habitOf({ code, message, path }: Issue): string | undefined {
  if (code === 'unused-field' && /^Found \d+ categories/.test(message)) {
    return `${code} ${message.replace(/\d+/, '')}`
  }
  if (path[0] === 'image' && ofPicture.has(code)) return `${code} ${message}`
  if (code !== 'unsupported-shortcode') return undefined
  const name = /^Found `(\W*[\w.]*)/.exec(message)?.[1] ?? ''
  const fate = message.slice(message.lastIndexOf(':'))
  return `${code} ${name}${fate}`
}

const ofPicture: ReadonlySet<string> = new Set(['missing-alt', 'missing-file'])
