import { type Article, type Issue, type Labels, safeParseArticle } from '@standfirst/core'
import { articleFromHtml } from '@standfirst/import'
import { safeParseMarkdown } from '@standfirst/markdown'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { OutputName, Outputs } from '../finding.ts'
import { find, findAll } from '../read/article-element.ts'
import { type LinkHeader, linkHeader } from './link-header.ts'
import { found, type LiveFindings } from './live-findings.ts'
import type { LiveAnswer, LiveReader } from './live-reader.ts'
import { checkMediaType } from './media-type.ts'
import { linksOf, type PageLink } from './page-links.ts'
import { reportUnreached } from './unreached.ts'

/** A page of a live site, with its other forms. */
export interface LivePage {
  answer: LiveAnswer
  root: Root
  links: PageLink[]
  headerLinks: LinkHeader[]
  /** The article that all copies are compared with; none where the page has none. */
  article: Article | undefined
  /** What stands in the Markdown of a page that is no article: its label and its policy are compared. */
  standalone: Article | undefined
  /** Where the article was read. */
  reference: string
  /** Whether both it and the page were written by renderers of this project, which leave nothing out. */
  isOwn: boolean
  /** Words that the site has instead of the default ones. */
  labels: Partial<Labels> | undefined
  /** What is to be compared with the article. */
  outputs: Outputs
  /** Where these stand. */
  files: { readonly [Name in OutputName]?: string }
}

/** With what pages are read. */
export interface PageReading {
  reader: LiveReader
  findings: LiveFindings
  /** Words that the site has instead of the default ones. */
  labels: Partial<Labels> | undefined
}

/** Most characters of a page that are read, as importers have it. */
const maxPage = 4_000_000

/**
 * Read a page with its other forms. Its article is that of its Markdown, which holds all of it where one of
 * our renderers wrote it; else what the page says of itself.
 *
 * @param isNamed - Whether a feed has it, so that it is an article, whatever it says.
 */
export async function readPage(
  answer: LiveAnswer,
  isNamed: boolean,
  { findings, labels, reader }: PageReading,
): Promise<LivePage> {
  const { url } = answer
  checkMediaType(answer, 'html', findings)
  const html = answer.text.slice(0, maxPage)
  const root = parsed(html)
  const links = linksOf(root, url)
  const headerLinks = linkHeader(answer.headers.get('link'), url)
  const isRendered = find(root, ({ properties }) => isOurs(properties.className)) !== undefined
  const outputs: { -readonly [Name in keyof Outputs]: string } = { html: withoutSizes(html) }
  const files: { [Name in OutputName]?: string } = { html: url }
  for (const [name, type] of forms) {
    const named = [...links, ...headerLinks].find(
      (link) => link.rel.includes('alternate') && link.type?.toLowerCase().split(';')[0] === type,
    )
    if (!named || !reader.isOfSite(named.href) || named.href === url) continue
    const form = await reader.ask(named.href)
    if (!reportUnreached(form, url, `form of the page (${type})`, findings, name)) continue
    checkMediaType(form, name, findings)
    if (form.text) outputs[name] = form.text
    files[name] = form.url
  }
  const twin = isRendered ? outputs.markdown : undefined
  const parsedTwin =
    twin === undefined ? undefined : safeParseMarkdown(twin, { baseUrl: url, labels })
  const isStandalone = !isNamed && parsedTwin !== undefined && saysPage(root)
  const own = parsedTwin?.success && !isStandalone ? parsedTwin.article : undefined
  if (parsedTwin && !parsedTwin.success && !isUndated(root, parsedTwin.issues)) {
    const [issue] = parsedTwin.issues
    const message = `Found Markdown that no article can be read from (${issue?.message}), expected that of the page.`
    const fix = 'Build it again, and look at what changes it afterwards.'
    const output = 'markdown'
    findings.add(files.markdown ?? url, found('copy-unreadable', 'error', message, fix, { output }))
  }
  const read = { answer, root, links, headerLinks, files, labels, standalone: undefined }
  if (own) return { ...read, article: own, reference: files.markdown ?? url, isOwn: true, outputs }
  // Without a time, it is no article to a parser.
  const defaults = { publishedAt: '1970-01-01T00:00:00Z' }
  const standalone =
    isStandalone && twin !== undefined
      ? safeParseMarkdown(twin, { baseUrl: url, defaults, labels })
      : undefined
  // What others write for machines is worded for them.
  const { markdown: _, ...foreign } = outputs
  return {
    ...read,
    standalone: standalone?.success ? standalone.article : undefined,
    article: isNamed || saysArticle(root) ? ofPage(html, { url, labels }) : undefined,
    reference: url,
    isOwn: false,
    outputs: foreign,
  }
}

/** Other forms of an article, by the types that pages name them with. */
const forms = [
  ['markdown', 'text/markdown'],
  ['jsonLd', 'application/ld+json'],
  ['activitypub', 'application/activity+json'],
] as const satisfies [OutputName, string][]

function parsed(html: string): Root {
  try {
    return fromHtml(html)
  } catch {
    // It is nested deeper than a parser can go.
    return { type: 'root', children: [] }
  }
}

function isOurs(className: unknown): boolean {
  return Array.isArray(className) && className.includes('sf-article')
}

/** The sizes that a build makes of pictures are no part of the article. */
function withoutSizes(html: string): string {
  return html.replace(/ srcset="([^"]*)"/g, (whole, set: string) =>
    set.split(', ').some((one) => /\.[\da-f]{8,16}-\d{1,5}\.\w{3,4} \d{1,5}w$/.test(one))
      ? ''
      : whole,
  )
}

/** A page of the site, such as About, has no time, and so is no article. */
function isUndated(root: Root, issues: readonly Issue[]): boolean {
  const isDated = find(root, ({ properties: { property } }) => property === publishedTime)
  const errors = issues.filter(({ severity }) => severity === 'error')
  return !isDated && errors.every(({ path }) => path[0] === 'publishedAt')
}

const publishedTime = 'article:published_time'

/** A page of the site that has a date, as imported ones do, says by its metadata that it is no article. */
function saysPage(root: Root): boolean {
  const [kind] = findAll(root, ({ properties }) => properties.property === 'og:type')
  const graphs = findAll(root, ({ properties }) => properties.type === 'application/ld+json')
  return (
    kind?.properties.content === 'website' &&
    graphs.some(({ children: [child] }) => child?.type === 'text' && isWebPage(child.value))
  )
}

function isWebPage(json: string): boolean {
  try {
    return /^(?:About|Contact|Web)Page$/.test(Object(JSON.parse(json))['@type'])
  } catch {
    return false
  }
}

/** A list of articles is no article, though it may hold one alone. */
function saysArticle(root: Root): boolean {
  const [kind] = findAll(root, ({ properties }) => properties.property === 'og:type')
  if (kind) return kind.properties.content === 'article'
  const graphs = findAll(root, ({ properties }) => properties.type === 'application/ld+json')
  return graphs.some(({ children: [child] }) => {
    const text = child?.type === 'text' ? child.value : ''
    return (
      /"@type"\s*:\s*\[?\s*"\w*(?:Article|BlogPosting)"/.test(text) &&
      !/"(?:CollectionPage|ItemList|Blog)"/.test(text)
    )
  })
}

function ofPage(
  html: string,
  options: { url: string; labels: Partial<Labels> | undefined },
): Article | undefined {
  const { article, issues } = articleFromHtml(html, options)
  // A page that tells no time is a list, or about something.
  const isArticle = !issues.some(({ severity }) => severity === 'error')
  const read = isArticle && article ? safeParseArticle(article) : undefined
  return read?.success ? read.article : undefined
}
