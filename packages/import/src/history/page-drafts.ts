import type { ImportRecorder } from '../content-system/import-recorder.ts'
import type { ImportDraft } from '../content-system/imported-article.ts'
import type { FetchedFeed } from '../fetch/fetch-feed.ts'

/** The articles of one page of a feed, each with what is said of it. */
export function pageDrafts(
  { articles, feed, issues }: Pick<FetchedFeed, 'articles' | 'feed' | 'issues'>,
  page: string,
  { note, report }: ImportRecorder,
): ImportDraft[] {
  const { description, language, title, url = page } = feed ?? {}
  report.site = {
    ...(title && { title }),
    ...(description && { description }),
    ...(language && { language }),
    url,
    ...report.site,
  }
  // Where an item was left out, the numbers of the others say nothing.
  const isWhole = !issues.some(({ path, severity }) => path[0] === 'items' && severity === 'error')
  const ofItem = (index: number) =>
    issues.flatMap((issue) =>
      isWhole && issue.path[0] === 'items' && issue.path[1] === index
        ? { ...issue, path: issue.path.slice(2) }
        : [],
    )
  for (const issue of issues) if (!isWhole || issue.path[0] !== 'items') note(issue)
  return articles.map((article, index) => {
    const id = article.id ?? article.url
    return {
      article,
      origin: { id, kind: 'item', addresses: [article.url] },
      issues: ofItem(index),
    }
  })
}
