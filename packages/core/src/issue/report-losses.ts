import type { OnIssue } from './issue.ts'

/**
 * Report what a format has no place for, with the code `not-carried`: no change of the article or of the
 * options would bring it there. Builds keep quiet about that code, and `standfirst check` tells it.
 *
 * @param subject - What is rendered; anything may be in it.
 * @param format - Name of the format, for the message.
 * @param losses - One line for each place, as keys parted by full stops (`*` is every item), then the
 *   members that are not carried: `['. subtitle', 'authors.* url email']`. What is absent, empty, or as
 *   good as absent (an `id` that is the address, an article of type `article`) is not reported.
 * @param onIssue - Receives one issue for each place, or, at the top, for each member.
 */
export function reportLosses(
  subject: unknown,
  format: string,
  losses: readonly string[],
  onIssue: OnIssue | undefined,
): void {
  if (!onIssue) return
  const say = (path: (string | number)[], lost: string): void =>
    onIssue({
      code: 'not-carried',
      severity: 'warning',
      message: `Found ${lost}, expected what ${format} has a place for: it is left out, or not whole.`,
      path,
      fix: 'Nothing is to be done.',
    })
  const visit = (value: unknown, keys: string[], members: string[], path: (string | number)[]) => {
    if (typeof value !== 'object' || value === null) return
    const [key, ...rest] = keys
    if (key === '*') {
      if (!Array.isArray(value)) return
      value.forEach((one, at) => {
        visit(one, rest, members, [...path, at])
      })
    } else if (key) visit((value as never)[key], rest, members, [...path, key])
    else {
      const found = members.filter((member) => isSaid(value as never, member))
      if (path.length && found.length > 1) say(path, `\`${found.join('`, `')}\``)
      else for (const member of found) say([...path, member], `\`${member}\``)
    }
  }
  for (const line of losses) {
    const [where = '', ...members] = line.split(' ')
    visit(subject, where.split('.').filter(Boolean), members, [])
  }
}

function isSaid(value: Record<string, unknown>, member: string): boolean {
  const said = value[member]
  if (said === undefined || said === '') return false
  if (member === 'id') return said !== value.url
  if (member === 'type') return said !== 'article' && said !== 'person'
  if (member === 'status') return said !== 'published'
  return typeof said !== 'object' || said === null || Object.keys(said).length > 0
}
