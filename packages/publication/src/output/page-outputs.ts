import { type Article, type OnIssue, resolveRights } from '@standfirst/core'
import { renderHtmlPage } from '@standfirst/html'
import { articleToJsonLd, type JsonLdPart, jsonLdScript } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import type { SitePage } from '../config/site-page.ts'
import { pagePath } from './page-path.ts'
import type { PlannedOutput } from './planned-output.ts'
import type { Site } from './site.ts'

/** Plan the pages that are no articles, in the frame of the site. */
export function pageOutputs(site: Site): PlannedOutput[] {
  if (!site.outputs.pages) return []
  return site.sitePages.pages.flatMap((page) => {
    const path = pagePath(page.article.url, site.feed.url)
    if (path === undefined) return []
    const rights = resolveRights(page.article, site.feed)
    const state = [page.hash, page.lookups, site.pictures?.names(page.article)]
    const twin = site.outputs.markdown ? `${path.replace(/(?:\/index)?\.\w+$/, '')}.md` : undefined
    return [
      {
        ...{ path, articles: [], state, rights },
        render: (onIssue?: OnIssue) => renderPage(page, path, twin, site, onIssue),
      },
      ...(twin === undefined
        ? []
        : [
            {
              ...{ path: twin, articles: [], state, rights },
              render: (onIssue?: OnIssue) =>
                renderMarkdown(page.article as Article, {
                  labels: site.html.labels,
                  onIssue: undated(onIssue),
                }),
            },
          ]),
    ]
  })
}

function renderPage(
  { article, type }: SitePage,
  path: string,
  twin: string | undefined,
  site: Site,
  onIssue?: OnIssue,
): string {
  const { feed } = site
  const frame = site.frameOf(path, article.language)
  return renderHtmlPage((site.pictures?.inPage(article) ?? article) as Article, {
    ...{
      siteName: feed.title,
      titleSuffix: ` – ${feed.title}`,
      fallbackImage: site.pictures?.card(article) ?? feed.image,
    },
    ...frame,
    alternates: [
      ...site.feedLinks,
      ...(twin === undefined ? [] : [{ href: site.urlOf(twin), type: 'text/markdown' }]),
    ],
    kind: 'website',
    head: [jsonLdScript(webPage(article, type, site)), ...[frame.head ?? []].flat()],
    onIssue: undated(onIssue),
  })
}

/** It has no date to show unless it names one. */
function undated(onIssue: OnIssue | undefined): OnIssue | undefined {
  return onIssue && ((issue) => issue.path[0] !== 'publishedAt' && onIssue(issue))
}

/** The page as schema.org has it. */
function webPage(article: SitePage['article'], type: SitePage['type'], { feed }: Site): object {
  const { language, publishedAt, summary, title, updatedAt, url } = article
  // What AI did, what is shown and how it may be used, it says as an article does.
  const [node] = articleToJsonLd(article as Article, { without })['@graph']
  const said = ofWork.flatMap((name) => (node[name] === undefined ? [] : [[name, node[name]]]))
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': url,
    url,
    name: title,
    ...(summary && { description: summary }),
    inLanguage: language,
    ...(publishedAt && { datePublished: publishedAt }),
    ...(updatedAt && { dateModified: updatedAt }),
    ...Object.fromEntries(said),
    isPartOf: { '@type': 'WebSite', '@id': `${feed.url}#website`, name: feed.title, url: feed.url },
  }
}

const ofWork = [
  'image',
  'audio',
  'video',
  'associatedMedia',
  'digitalSourceType',
  'license',
  'usageInfo',
  'acquireLicensePage',
  'copyrightNotice',
  'creditText',
] as const

/** What is not taken over from the graph of an article. */
const without: readonly JsonLdPart[] = ['breadcrumb', 'faq', 'mentions', 'webPage', 'webSite']
