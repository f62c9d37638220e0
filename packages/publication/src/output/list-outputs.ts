import type { Feed } from '@standfirst/core'
import { renderHtmlList } from '@standfirst/html'
import type { PlannedOutput } from './planned-output.ts'
import type { Site } from './site.ts'

/** Articles on a page of a list. */
const pageSize = 20

/**
 * Plan the pages that list a feed's articles, newest first.
 *
 * @param feed - The feed, or a part of it; sections of its articles may be missing.
 * @param folder - Path within the output folder: empty, or with a final slash.
 */
export function listOutputs(feed: Feed, folder: string, site: Site): PlannedOutput[] {
  const count = Math.max(1, Math.ceil(feed.articles.length / pageSize))
  return Array.from({ length: count }, (_, index): PlannedOutput => {
    const path = `${pageFolder(folder, index)}index.html`
    const part: Feed = {
      ...feed,
      url: site.urlOf(pageFolder(folder, index)),
      articles: feed.articles.slice(index * pageSize, (index + 1) * pageSize),
    }
    const alternates = site.forms.map((form) => ({
      href: site.urlOf(`${folder}${form.path}`),
      type: form.type,
      title: `${feed.title} (${form.title})`,
    }))
    const paging = {
      ...(index > 0 && { newerUrl: site.urlOf(pageFolder(folder, index - 1)) }),
      ...(index < count - 1 && { olderUrl: site.urlOf(pageFolder(folder, index + 1)) }),
    }
    return {
      path,
      articles: part.articles,
      state: { ...part, articles: part.articles.length, paging },
      render: (onIssue) =>
        renderHtmlList(part, {
          ...site.frameOf(path),
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
