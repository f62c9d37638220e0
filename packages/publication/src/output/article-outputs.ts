import { type Article, labels, type OnIssue, readingTime } from '@standfirst/core'
import {
  type AlternateLink,
  html,
  isSafeHtml,
  renderHtmlPage,
  type SafeHtml,
} from '@standfirst/html'
import { articleToJsonLd, jsonLdScripts, renderJsonLd } from '@standfirst/json-ld'
import { renderMarkdown } from '@standfirst/markdown'
import { renderChapters } from '@standfirst/rss'
import type { ArticleForm } from './article-form.ts'
import { chaptersPath } from './chapters-path.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import type { Output } from './output.ts'
import { pagePath } from './page-path.ts'
import type { Site } from './site.ts'

/**
 * The forms of an article that are written: its page first.
 *
 * @param links - What {@linkcode articleLinks} gives for it, after the article on its page (default: nothing).
 * @returns None if its address is not within the site: an article that is kept elsewhere is in the
 *   feeds and lists alone.
 */
export function articleForms(
  article: Article,
  site: Site,
  links?: SafeHtml | undefined,
): ArticleForm[] {
  const { feed, html: given, outputs, pages, renderers } = site
  const page = pagePath(article.url, feed.url)
  if (page === undefined) return []
  const beside = (extension: string) => `${page.replace(/\.[a-z0-9]+$/i, '')}${extension}`
  const publisher = { name: feed.title, url: feed.url }
  const common = {
    labels: given.labels,
    fingerprint: fingerprintOf(article, site),
  }
  // Its default headings stand in the article's language.
  const graph = { site: publisher, ...common, labels: labels(article.language, given.labels) }
  const twins: ArticleForm[] = []
  if (outputs.markdown) {
    twins.push({
      name: 'markdown',
      path: beside('.md'),
      type: 'text/markdown',
      render: (onIssue) => renderMarkdown(article, { ...common, onIssue }),
    })
  }
  if (outputs.jsonLd) {
    twins.push({
      name: 'json-ld',
      path: beside('.jsonld'),
      type: 'application/ld+json',
      render: (onIssue) => renderJsonLd(article, { ...graph, onIssue: lost(onIssue) }),
    })
  }
  for (const renderer of renderers) {
    twins.push({
      name: renderer.name,
      path: beside(renderer.extension),
      type: renderer.mediaType,
      own: true,
      render: (onIssue) => renderer.render(article, { labels: given.labels, onIssue }),
    })
  }
  const place = { page, beside }
  for (const extension of site.extensions) {
    twins.push(...(extension.articleForms?.(article, place, site.extended) ?? []))
  }
  // Not another form of the article, but a part of its recording.
  const chapters = chaptersPath(article, site)
  const parts: ArticleForm[] = chapters
    ? [
        {
          name: 'chapters',
          path: chapters,
          type: 'application/json+chapters',
          part: true,
          render: (onIssue) => renderChapters(article, { podcastName: feed.title, onIssue }),
        },
      ]
    : []
  if (!outputs.pages) return [...twins, ...parts]
  const alternates: AlternateLink[] = [
    ...site.feedLinks,
    ...twins.flatMap(({ path, type, unlisted }) =>
      unlisted ? [] : [{ href: site.urlOf(path), type }],
    ),
  ]
  const frame = site.frameOf(page, article.language)
  return [
    {
      name: 'page',
      path: page,
      type: 'text/html',
      render: (onIssue) =>
        renderHtmlPage(site.pictures?.inPage(article) ?? article, {
          siteName: feed.title,
          titleSuffix: ` – ${feed.title}`,
          fallbackImage: site.pictures?.card(article) ?? feed.image,
          ...(pages.readingTime && { readingTime: readingTime(article) }),
          ...frame,
          alternates,
          rsl: site.rslUrl,
          fingerprint: common.fingerprint,
          head: [
            ...jsonLdScripts(articleToJsonLd(article, graph)),
            ...[frame.head ?? []].flat(),
            ...site.extensions.flatMap((one) => one.articleHead?.(article, site.extended) ?? []),
          ],
          after: joined(ownPart(pages.after?.(article)), links),
          onIssue,
        }),
    },
    ...twins,
    ...parts,
  ]
}

/**
 * Render all that an article becomes.
 *
 * @param onIssue - Told what a format can't carry.
 * @param links - What {@linkcode articleLinks} gives for it (default: nothing).
 */
export function articleOutputs(
  article: Article,
  site: Site,
  onIssue?: OnIssue,
  links?: SafeHtml | undefined,
): Output[] {
  return articleForms(article, site, links).map(({ path, render }) => ({
    path,
    content: render(onIssue),
  }))
}

/** What the function of the configuration gives for a page: nothing, or HTML that can't hide anything. */
function ownPart(given: SafeHtml | undefined): SafeHtml | undefined {
  if (given === undefined || given === null || (given as unknown) === false) return undefined
  if (isSafeHtml(given)) return given
  // A promise that fails later would end the process.
  if ((given as unknown) instanceof Promise) (given as Promise<unknown>).catch(() => {})
  throw new TypeError(
    `Found ${kindOf(given)} from \`pages.after\`, expected HTML made by the \`html\` tag, such as html\`<p>…</p>\`, or nothing`,
  )
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value instanceof Promise) return 'a promise'
  return typeof value === 'string' ? 'text' : `a value of type ${typeof value}`
}

function joined(own: SafeHtml | undefined, links: SafeHtml | undefined): SafeHtml | undefined {
  return own && links ? html`${own}${links}` : (own ?? links)
}

/** What a format can't carry; what search engines would like besides is for `check` to say. */
function lost(onIssue: OnIssue | undefined): OnIssue | undefined {
  return onIssue && ((issue) => issue.code !== 'missing-recommended' && onIssue(issue))
}
