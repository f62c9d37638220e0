import { type Article, type Feed, type Issue, safeParseArticle } from '@standfirst/core'
import { renderMarkdown, safeParseMarkdown } from '@standfirst/markdown'
import { addressOf } from './addresses.ts'

/** What an editor wants to become of a text. */
export type Action = 'save' | 'publish' | 'correct' | 'withdraw'

/** What the form of the editor says. */
export interface Draft {
  /** Path of its address within the site: `/2026/flood/`. */
  path: string
  /** The article as Markdown with front matter. */
  source: string
  /** When it is to be seen, as RFC 3339; now, where it is empty. */
  at: string
  /** What was wrong, for readers; of a correction alone. */
  note: string
}

/** An article, or why there is none. */
export interface Drafted {
  article: Article | undefined
  issues: Issue[]
}

/**
 * Make an article of what an editor has written.
 *
 * @param before - The article as it is kept, if it is: its address, id and date of publication stay.
 * @param now - The time that it is, as RFC 3339.
 */
export function toArticle(
  { at, note, path, source }: Draft,
  action: Action,
  { language, url: site }: Feed,
  now: string,
  before?: Article | undefined,
): Drafted {
  const isOut = before !== undefined && before.status !== 'draft'
  const isSame = before !== undefined && path === new URL(before.url).pathname
  // Nobody knows the address of a draft yet.
  const url = isOut || isSame ? before.url : addressOf(path, site)
  if (url === undefined) return { article: undefined, issues: [noAddress(path)] }
  const id = before !== undefined && url === before.url ? before.id : url
  const publishedAt = at || (isOut ? before.publishedAt : now)
  const parsed = safeParseMarkdown(source, {
    baseUrl: url,
    defaults: { url, language, publishedAt, id },
  })
  if (!parsed.success) return { article: undefined, issues: parsed.issues }
  const corrections = [...parsed.article.corrections]
  if (action === 'correct') corrections.push({ at: now, note })
  // Where an article stands, and whether it is seen, is the newsroom's to say, and not the text's.
  const checked = safeParseArticle({
    ...parsed.article,
    url,
    id,
    status: statusOf(action, before),
    ...((action === 'publish' || action === 'correct') && { publishedAt }),
    ...(action === 'correct' && { corrections, updatedAt: now }),
  })
  const issues = [...parsed.issues, ...checked.issues]
  return { article: checked.success ? checked.article : undefined, issues }
}

/** A correction of what is retracted does not bring it back. */
function statusOf(action: Action, before: Article | undefined): Article['status'] {
  if (action === 'publish') return 'published'
  if (action === 'withdraw') return 'draft'
  return action === 'correct'
    ? before?.status === 'retracted'
      ? 'retracted'
      : 'published'
    : (before?.status ?? 'draft')
}

/** An article as it is edited: what the newsroom says itself is left out. */
export function toSource(article: Article): string {
  const { status: _status, ...shown } = article
  return renderMarkdown({ ...shown, status: 'published' })
}

function noAddress(path: string): Issue {
  return {
    code: 'no-address',
    severity: 'error',
    message: `Found the address “${path}”, expected a path of this site such as /2026/flood/.`,
    path: ['url'],
    fix: 'Begin with a slash; /desk, /mcp, /media and /.well-known are the newsroom’s own.',
  }
}

/** The site itself stands at an address. */
export function addressOfSite(path: string): Issue {
  return {
    code: 'address-taken',
    severity: 'error',
    message: `Found the address “${path}”, where the site has a page, a feed or a file of its own, expected one that is free.`,
    path: ['url'],
    fix: 'Give the article another address.',
  }
}
