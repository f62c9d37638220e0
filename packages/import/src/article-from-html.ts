import { type ArticleInput, type Issue, type Labels, labels, resolveUrl } from '@standfirst/core'
import type { Element, Root } from 'hast'
import { absoluteAddress } from './absolute-address.ts'
import { fitForGate } from './fit-for-gate.ts'
import { attribute, elements, hasClass } from './html/hast.ts'
import { parseHtml } from './html/parse-html.ts'
import { readContent } from './html/read-content.ts'
import { takeRelated } from './html/take-related.ts'
import { findBody } from './page/find-body.ts'
import { readEntry } from './page/read-entry.ts'
import { readJsonLd } from './page/read-json-ld.ts'
import { readMeta } from './page/read-meta.ts'
import { readTerms } from './page/read-terms.ts'
import { readVisible } from './page/read-visible.ts'
import { unescapeLinked } from './page/unescape-linked.ts'
import { beginning } from './plain-text.ts'
import { problem } from './problem.ts'
import { soundRights } from './rights/sound-rights.ts'
import { type DecodeOptions, decodeSource, maxPageLength } from './source/decode-source.ts'
import { exportIssue, recognizeExport } from './source/recognize-export.ts'

/** Configuration for {@linkcode articleFromHtml}. */
export interface PageImportOptions extends DecodeOptions {
  /** Most that is read, as for feeds (default: 10,000,000). */
  maxLength?: number | undefined
  /** Address that the page was read from: what its relative addresses are made from. */
  url: string
  /** BCP 47 tag for a page that names no language (default: `und`, and reported). */
  language?: string | undefined
  /** Default headings of sections, where the page was written with others. */
  labels?: Partial<Labels> | undefined
}

/** What {@linkcode articleFromHtml} read. */
export interface PageReading {
  /** The article, which passes `parseArticle`; `undefined` if the page has none. */
  article: ArticleInput | undefined
  /** What was refused, guessed or lost. */
  issues: Issue[]
}

/**
 * Read the article of a page, whoever wrote it. What it says of itself is taken from its JSON-LD, else
 * from its microformats, else from Open Graph and other metadata; its text from what is marked so
 * (`.e-content`, `itemprop="articleBody"`), else from what Readability finds.
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
  const { maxLength = maxPageLength } = options
  const { issues, text: html } = decodeSource(source, { ...options, maxLength })
  if (html === undefined) return { article: undefined, issues }
  const exported = recognizeExport(html)
  // A post of Medium's export is a page.
  if (exported && exported.system !== 'medium') {
    issues.push(exportIssue(exported, 'a page'))
    return { article: undefined, issues }
  }
  const page = resolveUrl(options.url, undefined, 'media')
  const { document, refused, tree } = parseHtml(html, 'page')
  if (!page || refused) {
    issues.push(!page ? noAddress : refused === 'too-deep' ? tooDeep : tooLarge)
    return { article: undefined, issues }
  }
  const base = baseOf(tree, page)
  const said = readJsonLd(tree, page, issues)
  const unheard: Issue[] = []
  const entry = readEntry(tree, base, unheard)
  const meta = readMeta(tree, base, unheard)
  // Of pages that `@standfirst/html` rendered, each text is as it is meant.
  const isOwn = entry !== undefined && hasClass(entry.element, 'sf-article')
  const linked = isOwn ? said : unescapeLinked(said, [entry?.fields, meta])
  issues.push(...unheard.filter(({ path: [key] }) => !Object.hasOwn(linked, String(key))))
  const terms = readTerms(tree, base, linked.rights?.license)
  const rights = soundRights({ ...terms, ...linked.rights }, [], issues)
  const id = entry && attribute(entry.element, 'dataId')
  const stated: Partial<ArticleInput> = {
    ...meta,
    ...entry?.fields,
    ...linked,
    ...(id && { id }),
    ...(Object.keys(rights).length && { rights }),
  }
  const visible = readVisible(tree, base, issues)
  const known: Partial<ArticleInput> = { ...stated, ...withoutKnown(visible, stated) }
  const language = known.language ?? options.language
  if (!language) issues.push(noLanguage)
  const words = labels(language ?? 'und', options.labels)
  const related = entry ? takeRelated(asRoot(entry.element), words, known) : []
  const body = findBody(tree, document, entry?.content)
  const content =
    body && readContent(body, { base, language: language ?? 'und', labels: options.labels, known })
  issues.push(...(content?.issues ?? []))
  const { title } = known
  const publishedAt = known.publishedAt ?? known.updatedAt
  if (!title) issues.push(noTitle)
  if (!publishedAt) issues.push(noTime)
  const sections = content?.sections.length ? content.sections : (known.sections ?? [])
  const isProtected = elements(tree).some(isPasswordForm)
  if (isProtected) issues.push(protectedPost)
  const article: ArticleInput = {
    ...content?.found,
    ...known,
    ...shownDisclosure(content?.found, known),
    ...(content?.found.image && { image: content.found.image }),
    // A canonical address may be of another page of the same text.
    url: known.url ?? page,
    language: language ?? 'und',
    title: title || page,
    summary: known.summary || summaryOf(sections) || title || page,
    publishedAt: publishedAt ?? '1970-01-01T00:00:00Z',
    sections,
    ...(related.length && !known.related && { related }),
    // A form stands in the place of the text.
    ...(isProtected && { status: 'withheld' as const, sections: [] }),
  }
  return { article: fitForGate(article, [], issues), issues }
}

/** What is not stated elsewhere. */
function withoutKnown(
  found: Partial<ArticleInput>,
  stated: Partial<ArticleInput>,
): Partial<ArticleInput> {
  return Object.fromEntries(Object.entries(found).filter(([key]) => !Object.hasOwn(stated, key)))
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
  found: Partial<ArticleInput> = {},
  { aiDisclosure }: Partial<ArticleInput>,
): Partial<ArticleInput> {
  const isSame = !aiDisclosure || aiDisclosure.use === found.aiDisclosure?.use
  return found.aiDisclosure && isSame ? { aiDisclosure: found.aiDisclosure } : {}
}

function summaryOf(sections: NonNullable<ArticleInput['sections']>): string {
  const [first] = sections
  const content = first && 'content' in first ? first.content : undefined
  const [block] = Array.isArray(content) ? content : []
  const text = typeof content === 'string' ? content : plainOf(block)
  return beginning(text.replace(/\s+/g, ' ').trim(), 300)
}

function plainOf(node: unknown): string {
  const { children, value } = (node ?? {}) as { children?: unknown[]; value?: unknown }
  return typeof value === 'string' ? value : (children ?? []).map(plainOf).join('')
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
  message: 'The page has too many elements inside each other to be read, expected fewer.',
  path: [],
  fix: 'Make the HTML flatter.',
}

const tooLarge: Issue = {
  code: 'too-large',
  severity: 'error',
  message:
    'The page has more elements than can be read, or tags that make so many, expected fewer: it was not read.',
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

const noTime = problem(
  'assumed-timestamp',
  ['publishedAt'],
  'The page has no time of publication that can be read, expected one',
  'it was given `1970-01-01T00:00:00Z`',
  'Write when it was published.',
)
