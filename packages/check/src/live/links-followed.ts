import { siteReferences } from '../lint/site-references.ts'
import { findAll } from '../read/article-element.ts'
import type { LiveFindings } from './live-findings.ts'
import type { LivePage } from './live-page.ts'
import type { LiveAnswer, LiveReader } from './live-reader.ts'
import { baseOf } from './page-links.ts'
import { isRetracted, reportUnreached } from './unreached.ts'

/** Links within the site that are asked for, beside the pages that were read. */
const mostLinks = 60

/**
 * Ask whether the pages of the site are there that articles lead to by their text, authors, policies and
 * terms, and the front page by its menu and foot.
 *
 * @param home - The page that was asked for first, of which the site is below; none where that was a feed.
 */
export async function followLinks(
  pages: readonly LivePage[],
  home: LivePage | undefined,
  { findings, reader }: { reader: LiveReader; findings: LiveFindings },
): Promise<void> {
  // On one host, there may be other sites beside this one.
  const start = home ?? pages[0]
  if (!start) return
  const site = new URL(start.article ? '/' : './', start.answer.url).href
  const named = new Map<string, string>()
  for (const [url, from] of [...pages.flatMap(linksIn), ...(home ? anchorsIn(home) : [])]) {
    const page = url.replace(/#.*$/s, '')
    if (!page.startsWith(site) || !reader.isOfSite(page) || isOfHost(page)) continue
    if (!named.has(page)) named.set(page, from)
  }
  findings.leaveOut('links', `beyond the first ${mostLinks}`, named.size - mostLinks)
  for (const [url, from] of [...named].slice(0, mostLinks)) {
    const answer = await there(url, reader)
    if (answer.issues.some(({ code }) => code === 'kept-from-robots')) {
      findings.leaveOut('links', 'that robots.txt keeps from robots')
    }
    // What asks for a name or a payment, or is ill for now, is there; so is what leads on.
    if (answer.status !== 404 && answer.status !== 410) continue
    if (!isRetracted(answer)) reportUnreached(answer, from, 'page', findings, 'html')
  }
}

/** An answer, whole where it may be that of a server which does not know how to be asked without. */
async function there(url: string, reader: LiveReader): Promise<LiveAnswer> {
  const answer = await reader.askWhether(url)
  return answer.status === 404 || answer.status === 410 ? reader.ask(url) : answer
}

function linksIn(page: LivePage): [url: string, from: string][] {
  const { answer, article } = page
  if (!article) return anchorsIn(page)
  const { origin } = new URL(article.url)
  return siteReferences(article, `${origin}/`).flatMap(({ kind, url }) =>
    kind === 'link' ? [[url, answer.url]] : [],
  )
}

function anchorsIn({ answer, root }: LivePage): [url: string, from: string][] {
  const base = baseOf(root, answer.url)
  return findAll(root, ({ tagName }) => tagName === 'a').flatMap(({ properties }) => {
    const url = typeof properties.href === 'string' && URL.parse(properties.href.trim(), base)
    return url && /^https?:$/.test(url.protocol) ? [[url.href, answer.url]] : []
  })
}

/** What a host puts into pages, and scripts replace: Cloudflare's hidden addresses of e-mail. */
function isOfHost(url: string): boolean {
  return new URL(url).pathname.startsWith('/cdn-cgi/')
}
