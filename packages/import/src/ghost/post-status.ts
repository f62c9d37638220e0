import type { ArticleStatus, Issue } from '@standfirst/core'
import type { JsonObject } from '../content-system/json-object.ts'
import { problem, shown } from '../problem.ts'

/**
 * The status of a post: what waits for its time is a draft; what was sent by e-mail alone was never on
 * the site, and is withheld.
 */
export function postStatus(
  { status }: JsonObject,
  meta: JsonObject,
  issues: Issue[],
): ArticleStatus {
  if (status === 'sent') return 'withheld'
  if (status === 'published') {
    return meta.email_only === 1 || meta.email_only === true ? 'withheld' : 'published'
  }
  if (status !== 'draft' && status !== 'scheduled') {
    issues.push(
      problem(
        'unclear-status',
        ['status'],
        `The status is ${shown(status)}, expected one of Ghost, such as \`published\` or \`draft\``,
        'it was taken for a draft',
        'Set `status` if it is published.',
      ),
    )
  }
  return 'draft'
}
