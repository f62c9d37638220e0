import type { ArticleStatus, Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import type { WxrItem } from './wxr-record.ts'

/**
 * The status of a post. What is for nobody, or for some, never becomes `published`: what waits for its
 * time is a draft, what is private or has a password is withheld.
 *
 * @returns A reason to leave it out, as a text, for what is in the trash or belongs to another item.
 */
export function postStatus(
  { fields }: WxrItem,
  issues: Issue[],
): { status: ArticleStatus } | { leaveOut: string } {
  const written = fields.get('wp:status')?.trim() || 'publish'
  if (written === 'trash') return { leaveOut: 'It is in the trash.' }
  if (written === 'inherit') return { leaveOut: 'It belongs to another item.' }
  if (written === 'auto-draft') return { leaveOut: 'It was never saved.' }
  if (fields.get('wp:post_password')) return { status: 'withheld' }
  const status = Object.hasOwn(statuses, written) ? statuses[written] : undefined
  if (status) return { status }
  issues.push(
    problem(
      'unclear-status',
      ['status'],
      `The status is ${shown(written)}, expected one of WordPress, such as \`publish\` or \`draft\``,
      'it was taken for a draft',
      'Set `status` if it is published.',
    ),
  )
  return { status: 'draft' }
}

const statuses: Readonly<Record<string, ArticleStatus>> = {
  publish: 'published',
  draft: 'draft',
  pending: 'draft',
  future: 'draft',
  private: 'withheld',
}
