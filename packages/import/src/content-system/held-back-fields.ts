import type { ArticleStatus, Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { type JsonObject, textIn } from './json-object.ts'

/**
 * Whether a site holds a thing back by a field of its own, though the system has published it: many have
 * a switch or a state for that. What the field is called and says is never guessed in favour of showing.
 *
 * @returns `undefined` for what is not held back.
 */
export function heldBackFields(fields: JsonObject, issues: Issue[]): ArticleStatus | undefined {
  for (const [key, value] of Object.entries(fields)) {
    const name = key.toLowerCase().replace(/^(?:is|_+)/, '')
    const isHeld = held.has(name) && (value === true || value === 'true' || value === 1)
    const isShown = shownBy.has(name) && (value === false || value === 'false' || value === 0)
    const word = states.has(name) ? textIn(value)?.toLowerCase() : undefined
    const isOther = word !== undefined && !live.has(word)
    const isProtected = secrets.has(name) && textIn(value) !== undefined
    if (!isHeld && !isShown && !isOther && !isProtected) continue
    const isDraft =
      name === 'draft' || (word !== undefined && !/private|protected|secret|hidden/.test(word))
    const status = isDraft ? 'draft' : 'withheld'
    issues.push(
      problem(
        'unclear-status',
        ['status'],
        `Found the field \`${key}\`${isProtected ? '' : ` with ${shown(value)}`}, which holds an article back, expected none on a published one`,
        `the status is \`${status}\``,
        'Set `status` if it is published.',
      ),
    )
    return status
  }
  return undefined
}

const held: ReadonlySet<string> = new Set(
  'archived deleted draft hidden hide private protected trashed unlisted unpublished'.split(' '),
)
const shownBy: ReadonlySet<string> = new Set(
  'active enabled live public published visible'.split(' '),
)
const states: ReadonlySet<string> = new Set(
  'status state visibility workflowstate workflowstatus publishstatus publicationstatus'.split(' '),
)
const live: ReadonlySet<string> = new Set(
  'active approved done live online public published publish visible'.split(' '),
)
const secrets: ReadonlySet<string> = new Set(['password', 'passcode', 'secret'])
