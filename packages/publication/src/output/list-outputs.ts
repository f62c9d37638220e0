import type { Author, Feed } from '@standfirst/core'
import { renderHtmlList } from '@standfirst/html'
import { feedToJsonLd, jsonLdScripts } from '@standfirst/json-ld'
import type { HomePart } from './output-extension.ts'
import type { PlannedOutput } from './planned-output.ts'
import { profileOf } from './profile.ts'
import type { Site } from './site.ts'

/** Articles on a page of a list. */
const pageSize = 20

/** Articles on a home page that has sections. */
const homeSize = 7

/**
 * Plan the pages that list a feed's articles, newest first.
 *
 * @param feed - The feed, or a part of it; sections of its articles may be missing.
 * @param folder - Path within the output folder: empty, or with a final slash.
 * @param author - Whose articles they are, if they are one's.
 * @param home - What stands after the newest articles of the first page, which are fewer then.
 */
export function listOutputs(
  feed: Feed,
  folder: string,
  site: Site,
  author?: Author,
  home?: HomePart,
): PlannedOutput[] {
  // Where the first page is shorter, the second begins earlier.
  const short = home ? pageSize - homeSize : 0
  const count = Math.max(1, Math.ceil((feed.articles.length + short) / pageSize))
  return Array.from({ length: count }, (_, index): PlannedOutput => {
    const path = `${pageFolder(folder, index)}index.html`
    const part: Feed = {
      ...feed,
      url: site.urlOf(pageFolder(folder, index)),
      articles: feed.articles.slice(
        Math.max(0, index * pageSize - short),
        (index + 1) * pageSize - short,
      ),
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
    const below = index === 0 ? home : undefined
    return {
      path,
      articles: [...part.articles, ...(below?.articles ?? [])],
      state: { ...part, articles: part.articles.length, paging, author, below: below?.state },
      render: (onIssue) => {
        const frame = site.frameOf(path, part.language)
        const graph = feedToJsonLd(part, { site: { name: site.feed.title, url: site.feed.url } })
        const profile = author && index === 0 ? profileOf(author, part, site) : undefined
        const scripts = profile ? [profile.script] : jsonLdScripts(graph)
        const list = profile
          ? { ...part, title: profile.name, description: profile.description }
          : part
        return renderHtmlList(list, {
          ...frame,
          ...paging,
          after: below?.html,
          heading: profile ? undefined : headingOf(part.title, site.feed.title),
          intro: profile?.intro,
          head: [...scripts, ...[frame.head ?? []].flat()],
          lead: path === 'index.html',
          alternates,
          page: true,
          onIssue,
        })
      },
    }
  })
}

/** The name of a part: the site's, before it in the title, stands over it on the page already. */
function headingOf(title: string, site: string): string {
  return title.startsWith(`${site}: `) ? title.slice(site.length + 2) : title
}

function pageFolder(folder: string, index: number): string {
  return index === 0 ? folder : `${folder}page/${index + 1}/`
}
