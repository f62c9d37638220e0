import type { Labels } from '@standfirst/core'

/**
 * A summary without the notice that feeds of Standfirst put before that of a retracted article.
 *
 * @param words - Labels of its language.
 */
export function withoutNotice(
  summary: string | undefined,
  { retracted }: Labels,
): { text: string | undefined; isRetracted: boolean } {
  const notice = retracted.replace(/\s+/g, ' ').trim()
  if (!summary || !notice || !summary.startsWith(notice))
    return { text: summary, isRetracted: false }
  const rest = summary.slice(notice.length)
  if (rest && !rest.startsWith(' ')) return { text: summary, isRetracted: false }
  return { text: rest.trim() || undefined, isRetracted: true }
}
