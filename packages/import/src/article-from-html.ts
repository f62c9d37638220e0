import {
  type DecodeOptions,
  decodeSource,
  digitalSourceType,
  excerpt,
  expectOptions,
  type Issue,
  type Labels,
  labels,
  type PlainArticleInput,
  resolveUrl,
} from '@standfirst/core'
import type { Element, Root } from 'hast'
import { absoluteAddress } from './absolute-address.ts'
import { fitForGate } from './fit-for-gate.ts'
import { attribute, elements, hasClass, lineOf } from './html/hast.ts'
import { authorsOfMail } from './html/mail-byline.ts'
import { foundBeyond, parseHtml } from './html/parse-html.ts'
import { readContent } from './html/read-content.ts'
import { takeRelated } from './html/take-related.ts'
import { takeWallBox } from './html/take-wall.ts'
import { openingOf } from './opening-of.ts'
import { findBody } from './page/find-body.ts'
import { keepHead } from './page/keep-head.ts'
import { isWithoutCredit, pictureOf, withCredit } from './page/lead-picture.ts'
import { mainParts } from './page/main-parts.ts'
import { markPaid, takePaid } from './page/paid-parts.ts'
import { readByline } from './page/read-byline.ts'
import { readStated } from './page/read-stated.ts'
import { takeBoxes } from './page/take-boxes.ts'
import { takeByline } from './page/take-byline.ts'
import { takeClosing } from './page/take-closing.ts'
import { takeFurtherReading } from './page/take-further-reading.ts'
import { takeSharing } from './page/take-sharing.ts'
import { timeOfPage } from './page/time-of-page.ts'
import { problem } from './problem.ts'
import { maxPageLength } from './source/max-lengths.ts'
import { exportIssue, recognizeExport } from './source/recognize-export.ts'
import { givenTime } from './time/given-time.ts'
import { toTime } from './time/to-time.ts'

/** Configuration for {@linkcode articleFromHtml}. */
export interface PageImportOptions extends DecodeOptions {
  /** Most that is read, as for feeds (default: 4,000,000). */
  maxLength?: number | undefined
  /** Address that the page was read from: what its relative addresses are made from. */
  url: string
  /** BCP 47 tag for a page that names no language (default: `und`, and reported). */
  language?: string | undefined
  /** Default headings of sections, where the page was written with others. */
  labels?: Partial<Labels> | undefined
  /** RFC 3339 time, or a day, of a page that tells none, such as when it was fetched (default: none, and a draft). */
  defaultPublishedAt?: string | undefined
}

/** What {@linkcode articleFromHtml} read. */
export interface PageReading {
  /** The article, which passes `parseArticle`; `undefined` if the page has none. */
  article: PlainArticleInput | undefined
  /** What was refused, guessed or lost. */
  issues: Issue[]
}

/**
 * Read the article of a page, whoever wrote it. What it says of itself is taken from its JSON-LD, else
 * from its microformats (`h-entry`, or the older `hentry`), else from Open Graph and other metadata, else from microdata and what readers
 * see, in a byline that nothing marks too; its headline is the visible one, if the title is that and the
 * site's name, or says it in other words. Its text is what is marked so (`.e-content`, `itemprop="articleBody"`), else what
 * Readability finds. Of several entries of microformats the one that the page is about is taken, with
 * nothing of the others; a list of them is reported as an error. A page that tells no time becomes a
 * draft, which is reported as an error, too.
 *
 * No script is run and nothing fetched, and neither clock nor time zone is asked.
 *
 * @param source - HTML of the page, or its bytes; anything may be given.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * const { article } = articleFromHtml(await response.text(), { url: response.url })
 * ```
 */
export function articleFromHtml(
  source: string | Uint8Array | ArrayBuffer,
  options: PageImportOptions,
): PageReading {
  expectOptions(options, 'articleFromHtml')
  const { maxLength = maxPageLength } = options
  const defaultPublishedAt = givenTime('defaultPublishedAt', options.defaultPublishedAt)
  const { issues, text: html } = decodeSource(source, { ...options, maxLength })
  if (html === undefined) return { article: undefined, issues }
  const exported = recognizeExport(html)
  // A post of Medium's export is a page.
  if (exported && exported.system !== 'medium') {
    issues.push(exportIssue(exported, 'a page'))
    return { article: undefined, issues }
  }
  const page = resolveUrl(options.url, undefined, 'media')
  const { refused, tree } = parseHtml(html, 'page')
  if (!page || refused) {
    issues.push(!page ? noAddress : refused === 'too-deep' ? tooDeep : tooLarge)
    return { article: undefined, issues }
  }
  const base = baseOf(tree, page)
  const read = readStated(tree, { base, page }, issues)
  if (read.listed !== undefined) {
    issues.push(listOf(read.listed))
    return { article: undefined, issues }
  }
  const { entry, isOwn, known: stated } = read
  const access = isOwn ? undefined : takeWallBox(tree, issues)
  markPaid(tree, read.paid)
  const { body, byline, isMarked, mail } = findBody(
    tree,
    { content: entry?.content, title: stated.title },
    issues,
  )
  const named = mail?.authors.length ? authorsOfMail(mail, base) : authorsOf(byline, tree)
  const sent = stated.publishedAt ? undefined : toTime(mail?.time, ['publishedAt'], issues)
  const said = {
    ...stated,
    ...(!stated.authors?.length && named.length && { authors: named }),
    ...(sent && { publishedAt: sent }),
  }
  const language = said.language ?? options.language
  const lines = body && !isOwn ? takeByline(body, said, { isOwn: isMarked, language }) : {}
  if (body && !isOwn) keepHead(body, tree, { ...said, ...lines }, issues)
  const image = isOwn ? stated.image : pictureOf(stated.image, { tree, body, base })
  const known: Partial<PlainArticleInput> = { ...said, ...lines, ...(image && { image }) }
  if (!language) issues.push(noLanguage)
  const words = labels(language ?? 'und', options.labels)
  const related = entry ? takeRelated(asRoot(entry.element), words, known) : []
  if (body && !isOwn) {
    takeSharing(body, issues)
    takeBoxes(body, issues)
  }
  const next =
    body && !isOwn
      ? [...takeRelated(body, words, known), ...takeFurtherReading(body, base, issues)]
      : []
  const credit =
    body && !isOwn ? takeClosing(body, issues, { isPictured: isWithoutCredit(image) }) : undefined
  if (credit && image) known.image = withCredit(image, credit)
  const rest = body && takePaid(body, issues)
  const settings = { base, language: language ?? 'und', labels: options.labels, isPublic: !isOwn }
  const content = body && readContent(body, { ...settings, known: { url: page, ...known } })
  const paid = rest && readContent(rest, settings)
  issues.push(...(content?.issues ?? []), ...(paid?.issues ?? []))
  const { title } = known
  if (!title) issues.push(noTitle)
  const time = timeOfPage(known, { page, defaultPublishedAt }, issues)
  const shown = [
    ...(content?.sections ?? []),
    ...(paid?.sections ?? []).map((section) => ({ ...section, paid: true })),
  ]
  const sections = shown.length ? shown : (known.sections ?? [])
  const free = sections.filter((section) => !section.paid)
  const isProtected = elements(tree).some(isPasswordForm)
  if (isProtected) issues.push(protectedPost)
  const article: PlainArticleInput = {
    ...(access && { access }),
    ...content?.found,
    ...known,
    ...(rest && { access: 'paid' as const }),
    ...shownDisclosure(content?.found, known),
    ...(content?.found.image && { image: content.found.image }),
    // A canonical address may be of another page of the same text.
    url: known.url ?? page,
    language: language ?? 'und',
    title: title || page,
    summary: known.summary || excerpt(openingOf(free), 200, { sentences: true }) || title || page,
    publishedAt: time.publishedAt,
    sections,
    ...(related.length && !known.related && { related }),
    ...(next.length && { related: [...(known.related ?? related), ...next] }),
    ...(time.isUnknown && { status: known.status ?? ('draft' as const) }),
    // A form stands in the place of the text.
    ...(isProtected && { status: 'withheld' as const, sections: [] }),
  }
  return { article: fitForGate(article, [], issues), issues }
}

function baseOf(tree: Root, page: string): string {
  const base = elements(tree).find(({ tagName }) => tagName === 'base')
  const href = base && attribute(base, 'href')
  return absoluteAddress(href, page) ?? page
}

function asRoot(element: Parameters<typeof elements>[0]): Root {
  return { type: 'root', children: element.children as Root['children'] }
}

/** The note in the text says more of it than metadata can. */
function shownDisclosure(
  found: Partial<PlainArticleInput> = {},
  { aiDisclosure }: Partial<PlainArticleInput>,
): Partial<PlainArticleInput> {
  const shown = found.aiDisclosure
  // Metadata has one word for all grades between none and all.
  const isSame =
    shown && (!aiDisclosure || digitalSourceType(aiDisclosure) === digitalSourceType(shown))
  return isSame ? { aiDisclosure: shown } : {}
}

/**
 * What Readability takes for the author may be a date, or a sentence, or whoever wrote a comment or
 * another article.
 */
function authorsOf(byline: string | undefined, tree: Root): { name: string }[] {
  if (!byline) return []
  const { authors } = readByline(byline) ?? readByline(`By ${byline}`) ?? { authors: [] }
  const shown = mainParts(tree)
    .all.flatMap(({ children, tagName }) => (tagName === 'script' ? [] : children))
    .map((child) => (child.type === 'text' ? lineOf(child.value) : ''))
    .join(' ')
  return authors.filter((name) => shown.includes(name)).map((name) => ({ name }))
}

/** The form that WordPress shows in the place of a text. */
function isPasswordForm(element: Element): boolean {
  return element.tagName === 'form' && hasClass(element, 'post-password-form')
}

const protectedPost = problem(
  'protected-post',
  ['sections'],
  'Found the form for a password in the place of the text, expected the text',
  'the article is withheld, without a text',
  'Take the password off the post.',
)

function listOf(count: number): Issue {
  return {
    code: 'list-of-articles',
    severity: 'error',
    message: `Found a list of ${count} articles, none of which is called as the page or has its address, expected one article: the page was not read.`,
    path: [],
    fix: 'Give the page of one of them, or read the feed of the site.',
  }
}

const noAddress: Issue = {
  code: 'invalid-address',
  severity: 'error',
  message: 'The option `url` is no http or https address, expected the address of the page.',
  path: ['url'],
  fix: 'Give the absolute address that the page was read from.',
}

const tooDeep: Issue = {
  code: 'too-deep',
  severity: 'error',
  message: `Found ${foundBeyond['too-deep']}: the page was not read.`,
  path: [],
  fix: 'Make the HTML flatter.',
}

const tooLarge: Issue = {
  code: 'too-large',
  severity: 'error',
  message: `Found ${foundBeyond['too-large']}: the page was not read.`,
  path: [],
  fix: 'Split the page, and look for tags that are not closed.',
}

const noLanguage = problem(
  'assumed-language',
  ['language'],
  'The page names no language, expected a BCP 47 tag',
  '`und` stands for it',
  'Give `language` in the options.',
)

const noTitle = problem(
  'assumed-title',
  ['title'],
  'The page has no title, expected one',
  'its address stands for it',
  'Give it a title.',
)
