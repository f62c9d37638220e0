import { type Article, expectOptions } from '@standfirst/core'
import type { Finding } from '../finding.ts'
import { articlesIn } from './articles-in.ts'
import { expectLock } from './expect-lock.ts'
import type { Lock } from './lock.ts'

/** Configuration for {@linkcode checkLock}. */
export interface CheckLockOptions {
  /** Whether the articles are all there are, so that what the lock alone has is gone (default: `true`). */
  gone?: boolean | undefined
}

/**
 * Compare articles with what was published before. Another id for the same address is an error, and so
 * is another address for the same id; an article that is gone is a warning; a new one is fine. Where none
 * is left of a site that had several, that is one warning for the site: it has moved.
 *
 * @param lock - What was published before.
 * @param articles - Articles as they are now; not changed.
 * @param options - Configuration.
 */
export function checkLock(
  lock: Lock,
  articles: Iterable<Article>,
  options: CheckLockOptions = {},
): Finding[] {
  expectOptions(options, 'checkLock')
  expectLock(lock)
  const { gone = true } = options
  const idsByUrl = new Map(Object.entries(lock.ids).map(([id, url]) => [url, id]))
  const findings: Finding[] = []
  const seen = new Set<string>()
  const origins = new Set<string>()
  for (const { id, url } of articlesIn(articles)) {
    const locked = Object.hasOwn(lock.ids, id) ? lock.ids[id] : undefined
    const before = idsByUrl.get(url)
    seen.add(id)
    origins.add(originOf(url))
    if (locked === undefined && before !== undefined) {
      seen.add(before)
      findings.push(changed('id', id, before, { article: id, path: ['id'] }))
    } else if (locked !== undefined && locked !== url) {
      findings.push(changed('address', url, locked, { article: id, path: ['url'] }))
    }
  }
  if (gone) findings.push(...goneArticles(lock, seen, origins))
  return findings
}

function goneArticles(
  lock: Lock,
  seen: ReadonlySet<string>,
  origins: ReadonlySet<string>,
): Finding[] {
  const bySite = new Map<string, [id: string, url: string][]>()
  for (const [id, url] of Object.entries(lock.ids)) {
    if (seen.has(id)) continue
    // Those of a site that is still there are told one by one.
    const site = origins.size > 0 && !origins.has(originOf(url)) ? originOf(url) : id
    const others = bySite.get(site)
    if (others) others.push([id, url])
    else bySite.set(site, [[id, url]])
  }
  return Array.from(bySite, ([site, gone]): Finding => {
    const [[id, url] = ['', '']] = gone
    return {
      code: 'gone-article',
      severity: 'warning',
      article: id,
      ...(gone.length === 1
        ? {
            message: `Found no article with the id \`${id}\`, expected the one that was published at \`${url}\`.`,
            path: ['ids', id],
            fix: 'Bring it back; or answer its address with 410 (`gone` in the configuration), and remove the id from the lock (`standfirst build --update-lock`).',
          }
        : {
            message: `Found no article of the site \`${site}\`, expected the ${gone.length} that were published there, such as \`${url}\`.`,
            path: ['ids'],
            fix: 'If the site has moved, redirect its old addresses, and give each article its old `id`, so that no reader of feeds shows it again; if it was built for another address by mistake, remove those ids from the lock.',
          }),
    }
  })
}

/** The address of a site; of what is no address, nothing. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : ''
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
