import type { Article } from '@standfirst/core'
import type { Finding } from '../finding.ts'
import type { Lock } from './lock.ts'

/** Configuration for {@linkcode checkLock}. */
export interface CheckLockOptions {
  /** Whether the articles are all there are, so that what the lock alone has is gone (default: `true`). */
  gone?: boolean | undefined
}

/**
 * Compare articles with what was published before. Another id for the same address is an error, and so
 * is another address for the same id; an article that is gone is a warning; a new one is fine.
 *
 * @param lock - What was published before.
 * @param articles - Articles as they are now; not changed.
 * @param options - Configuration.
 */
export function checkLock(
  lock: Lock,
  articles: Iterable<Article>,
  { gone = true }: CheckLockOptions = {},
): Finding[] {
  const idsByUrl = new Map(Object.entries(lock.ids).map(([id, url]) => [url, id]))
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const { id, url } of articles) {
    const locked = Object.hasOwn(lock.ids, id) ? lock.ids[id] : undefined
    const before = idsByUrl.get(url)
    seen.add(id)
    if (locked === undefined && before !== undefined) {
      seen.add(before)
      findings.push(changed('id', id, before, { article: id, path: ['id'] }))
    } else if (locked !== undefined && locked !== url) {
      findings.push(changed('address', url, locked, { article: id, path: ['url'] }))
    }
  }
  if (!gone) return findings
  for (const [id, url] of Object.entries(lock.ids)) {
    if (seen.has(id)) continue
    findings.push({
      code: 'gone-article',
      severity: 'warning',
      message: `Found no article with the id \`${id}\`, expected the one that was published at \`${url}\`.`,
      path: ['ids', id],
      fix: 'Bring it back, or answer its address with 410 and remove the id from the lock.',
      article: id,
    })
  }
  return findings
}

function changed(
  what: 'id' | 'address',
  found: string,
  expected: string,
  where: Pick<Finding, 'article' | 'path'>,
): Finding {
  const fixes = {
    id: `Set \`id\` to \`${expected}\`: readers of feeds would get the article a second time.`,
    address: `Set \`url\` to \`${expected}\`; or redirect it to the new address, and change it in the lock.`,
  }
  return {
    code: what === 'id' ? 'changed-id' : 'changed-url',
    severity: 'error',
    message: `Found the ${what} \`${found}\`, expected \`${expected}\`, with which it was published.`,
    fix: fixes[what],
    ...where,
  }
}
