import type { Finding } from '@standfirst/check'
import { type Article, isUnpublished } from '@standfirst/core'
import { isWaiting, type Publication } from '@standfirst/publication'
import { leftOutFile, linkToUnseen, type UnseenFile } from '../build/link-to-unseen.ts'

/**
 * What lint found, with what is known of articles that are not seen yet: a time up to which an article waits
 * is meant, and a link to what is held back, or waits for longer than its own article, is a warning, as a
 * build has it.
 */
export function beforeItsTime(
  findings: readonly Finding[],
  publication: Pick<Publication, 'articles' | 'config' | 'scheduled'>,
  articleOf: (finding: Finding) => Article | undefined,
): Finding[] {
  const waiting = new Set(publication.scheduled.map(({ id }) => id))
  const unseen = unseenFiles(publication)
  return findings.flatMap((finding): Finding[] => {
    const article = articleOf(finding)
    const until = article && waiting.has(article.id) ? Date.parse(article.publishedAt) : undefined
    const found = valueAt(article, finding.path)
    if (finding.code === 'future-date') {
      return until !== undefined && Date.parse(found) <= until ? [] : [finding]
    }
    const file = finding.code === 'dead-link' ? unseen.get(found.replace(/#.*$/s, '')) : undefined
    if (!file) return [finding]
    const isThereThen = until !== undefined && file.waits && Date.parse(file.waits) <= until
    return isThereThen ? [] : [linkToUnseen(finding, file)]
  })
}

function unseenFiles({
  articles,
  config,
}: Pick<Publication, 'articles' | 'config'>): ReadonlyMap<string, UnseenFile> {
  return new Map(
    articles.flatMap(({ article, entry, issues, key }): [string, UnseenFile][] => {
      const leftOut = article ? undefined : leftOutFile(entry, issues)
      if (!article) return leftOut ? [leftOut] : []
      if (isUnpublished(article)) return [[article.url, { key }]]
      return isWaiting(article, config) ? [[article.url, { key, waits: article.publishedAt }]] : []
    }),
  )
}

function valueAt(article: Article | undefined, path: Finding['path']): string {
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    article,
  )
  return String(found)
}
