import type { Feed } from '@standfirst/core'
import { renderHtmlList } from '@standfirst/html'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { PlannedOutput } from './planned-output.ts'
import { feedForms, pageFrame, urlOf } from './site.ts'

/** Articles on a page of a list. */
const pageSize = 20

/**
 * Plan the pages that list a feed's articles, newest first.
 *
 * @param feed - The feed, or a part of it; sections of its articles may be missing.
 * @param folder - Path within the output folder: empty, or with a final slash.
 */
export function listOutputs(feed: Feed, folder: string, config: ResolvedConfig): PlannedOutput[] {
  const count = Math.max(1, Math.ceil(feed.articles.length / pageSize))
  return Array.from({ length: count }, (_, index): PlannedOutput => {
    const path = `${pageFolder(folder, index)}index.html`
    const part: Feed = {
      ...feed,
      url: urlOf(pageFolder(folder, index), config),
      articles: feed.articles.slice(index * pageSize, (index + 1) * pageSize),
    }
    const alternates = feedForms(config).map((form) => ({
      href: urlOf(`${folder}${form.path}`, config),
      type: form.type,
      title: `${feed.title} (${form.title})`,
    }))
    const paging = {
      ...(index > 0 && { newerUrl: urlOf(pageFolder(folder, index - 1), config) }),
      ...(index < count - 1 && { olderUrl: urlOf(pageFolder(folder, index + 1), config) }),
    }
    return {
      path,
      articles: part.articles,
      state: { ...part, articles: part.articles.length, paging },
      render: (onIssue) =>
        renderHtmlList(part, {
          ...pageFrame(path, config),
          ...paging,
          alternates,
          page: true,
          onIssue,
        }),
    }
  })
}

function pageFolder(folder: string, index: number): string {
  return index === 0 ? folder : `${folder}page/${index + 1}/`
}
