import type { Issue } from '@standfirst/core'
import type { MarkdownParseOptions } from '../parse-options.ts'
import { hasBareTime } from './full-timestamp.ts'
import type { FrontMatter } from './read-front-matter.ts'

/**
 * Tell of values that are read as they stand there, and may mean something else: a text that names several
 * people, which is one name, and a time without an offset, where nobody says in which zone it is.
 */
export function unclearValues(
  {
    data,
    keys,
    positionOf,
    valueAt,
  }: Pick<FrontMatter, 'data' | 'keys' | 'positionOf' | 'valueAt'>,
  { preset, timeZone }: Pick<MarkdownParseOptions, 'preset' | 'timeZone'>,
): Issue[] {
  const found: Issue[] = []
  const tell = (member: string, issue: Omit<Issue, 'path' | 'severity'>) => {
    const position = positionOf(keys?.get(member) ?? [member])
    found.push({ ...issue, severity: 'warning', path: [member], ...(position && { position }) })
  }
  const written = valueAt(keys?.get('authors') ?? ['authors'])?.text ?? data.authors
  // Pelican parts them itself.
  const name = preset !== 'pelican' && data.authors && typeof written === 'string' ? written : ''
  if (joint.test(name)) {
    tell('authors', {
      code: 'joined-names',
      message: `Found \`${name}\` as the name of one author, expected a list of names: it is one person`,
      fix: `Write \`[${name.split(joint).map(inQuotes).join(', ')}]\` if they are several; a single name may stand in a list too, as \`[${inQuotes(name)}]\`.`,
    })
  }
  if (preset !== undefined || timeZone !== undefined) return found
  for (const member of ['publishedAt', 'updatedAt']) {
    const time = data[member]
    if (!hasBareTime(time)) continue
    tell(member, {
      code: 'assumed-offset',
      message: `Found the time \`${time}\`, expected one with an offset from UTC: it was read as UTC`,
      fix: 'Write it with its offset, like `2026-11-23T09:30:00+01:00`, or say the time zone of the site.',
    })
  }
  return found
}

const joint = /\s*[,;&]\s*|\s+(?:and|et|und)\s+/i

function inQuotes(name: string): string {
  return JSON.stringify(name.trim())
}
