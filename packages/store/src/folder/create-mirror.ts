import type { Article, Issue } from '@standfirst/core'
import { gatherIssues, type ReadPublication, type ResolvedConfig } from '@standfirst/publication'
import type { ArticleStore } from '../article-store.ts'
import { addressTaken } from '../backend/refusals.ts'

/** What was read of a folder last. */
export interface Mirrored {
  config: ResolvedConfig
  /** When an article is due or expires next, and must be read again: milliseconds. */
  changesAt: number
}

/**
 * Make what brings a store to what was read of a publication: only what is other than the time before is
 * written, all of it at once.
 *
 * @param onIssues - Told of all that is wrong.
 */
export function createMirror(
  store: ArticleStore,
  onIssues: (issues: readonly Issue[]) => void = () => {},
): (read: ReadPublication) => Promise<Mirrored> {
  let known = new Map<string, Article>()
  return async ({ articles: loaded, config, issues }) => {
    const found = [...issues, ...loaded.flatMap((one) => one.issues)]
    const right = loaded
      .filter((one) => one.issues.every(({ severity }) => severity !== 'error'))
      .flatMap(({ article }) => article ?? [])
    const next = new Map<string, Article>()
    const addresses = new Map<string, string>()
    for (const article of right) {
      const { id, url } = article
      const other = next.has(id) ? id : addresses.get(url)
      if (other === undefined) next.set(id, article)
      else found.push(addressTaken(url, other))
      if (other === undefined) addresses.set(url, id)
    }
    const gone = [...known].filter(([id, article]) => next.get(id) !== article)
    const added = [...next].filter(([id, article]) => known.get(id) !== article)
    const result = await store.transaction(async (writer) => {
      // Two articles may have changed their addresses for one another's.
      for (const [id] of gone) await writer.delete(id)
      for (const [, article] of added) await writer.put(article)
    })
    if (result.success) known = next
    else found.push(...result.issues)
    onIssues(
      gatherIssues(
        found,
        loaded.map(({ entry }) => entry),
        config,
      ),
    )
    const moments = loaded.flatMap(({ changesAt }) => changesAt ?? []).map(Date.parse)
    return {
      config,
      changesAt: moments.reduce((first, one) => Math.min(first, one), Number.POSITIVE_INFINITY),
    }
  }
}
