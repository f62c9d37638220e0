import type { Issue, PlainArticleInput } from '@standfirst/core'
import { problem, shown } from '../problem.ts'

/**
 * The issue of an article that is for members or payers alone, or a part of it.
 *
 * @param who - The system's word for its readers: `members`.
 */
export function forMembers(
  who: string,
  access: NonNullable<PlainArticleInput['access']>,
  isWhole: boolean,
): Issue {
  return problem(
    'for-members',
    ['access'],
    `Found ${isWhole ? 'a post' : 'a part of a post'} for ${shown(who)} alone, expected one for everyone`,
    `the article has the access \`${access}\`, and ${isWhole ? 'its text' : 'that part of its text'} is marked as \`paid\``,
    'Set `access` to `free`, if everyone may read it.',
  )
}
