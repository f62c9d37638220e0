import {
  type Article,
  type Author,
  digitalSourceType,
  type Media,
  type MediaDisclosure,
  type PlainArticleInput,
} from '@standfirst/core'
import { agentIdentity, articleFromJsonLd, type JsonLdPart } from '@standfirst/json-ld'
import { compareStatements } from '../agree/compare-statements.ts'
import type { Reporter } from '../agree/reporter.ts'
import { createStatements, type Statement, type Statements } from '../agree/statement.ts'
import type { Subject } from '../agree/subject.ts'
import { repeatedMembers } from '../text/repeated-members.ts'
import { stateDetails } from './state-json-ld-details.ts'
import { stateSections } from './state-json-ld-sections.ts'
import { stateValues } from './state-values.ts'

/**
 * Compare JSON-LD with its article.
 *
 * @param json - A document, as it stands in its file or `<script>`.
 * @param within - What its places are in, if it is part of another output: `JSON-LD `.
 */
export function readJsonLd(json: string, subject: Subject, reporter: Reporter, within = ''): void {
  const { article, options, words } = subject
  const value = parse(json)
  const { article: read } = articleFromJsonLd(value, { url: article.url })
  if (value === undefined) {
    reporter.stop(
      'copy-unreadable',
      'Found JSON-LD that is not JSON, expected a document that parses.',
      'Write it with `renderJsonLd` or `jsonLdScript`, and change nothing in it.',
    )
    return
  }
  if (!read) {
    reporter.stop(
      'copy-missing',
      'Found no article in the JSON-LD, expected this one.',
      'Write it with `renderJsonLd` or `jsonLdScript`.',
    )
    return
  }
  const say = createStatements()
  say.exact('member that is there twice', [], repeatedMembers(json), [])
  const without = new Set(options.without)
  stateFields(read, article, without, say)
  stateSections(read, { article, words, without }, say)
  const own = (options.nodes ?? []).flatMap(Object.keys)
  const { selectors, site } = options
  stateDetails(value, article, { own, selectors, site, without }, say)
  const before = reporter.findings.length
  compareStatements(placed(say, within), reporter)
  // What is told already is not told again.
  if (reporter.findings.length > before) return
  const others = createStatements()
  stateValues(JSON.parse(json), subject, others)
  compareStatements(placed(others, within), reporter)
}

/** Statements with what their places are in. */
function placed({ list }: Statements, within: string): Statement[] {
  return list.map((one) => ({ ...one, place: `${within}${one.place}` }))
}

/** The document without the text of the body, which would hide the sections. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json, function (this: unknown, key, value) {
      return key === 'articleBody' && isArticle(this) ? undefined : value
    })
  } catch {
    return undefined
  }
}

function isArticle(node: unknown): boolean {
  const type = (node as { '@type'?: unknown })['@type']
  return /Article|BlogPosting|Report/.test(String(type))
}

function stateFields(
  read: Partial<PlainArticleInput>,
  article: Subject['article'],
  without: ReadonlySet<JsonLdPart>,
  say: Statements,
): void {
  const { aiDisclosure, authors, category, corrections, image, status, translations } = read
  say.exact('url', ['url'], read.url, article.url)
  say.exact('@type', ['type'], read.type, article.type)
  say.exact('creativeWorkStatus', ['status'], status ?? 'published', article.status)
  say.exact('inLanguage', ['language'], read.language, article.language)
  say.text('headline', ['title'], read.title, article.title)
  say.text('alternativeHeadline', ['subtitle'], read.subtitle, article.subtitle)
  say.text('description', ['summary'], read.summary, article.summary)
  say.time('datePublished', ['publishedAt'], read.publishedAt, article.publishedAt)
  const { publishedAt, updatedAt = publishedAt } = article
  say.time('dateModified', ['updatedAt'], read.updatedAt ?? read.publishedAt, updatedAt)

  const found = (authors ?? []).map(agent)
  const byName = Map.groupBy(article.authors, ({ name }) => withoutBy(name))
  const first = [...byName.values()].flatMap((same) => same.slice(0, 1))
  say.text(
    'author',
    ['authors'],
    found.map(({ name }) => name),
    distinct([...byName.keys()]),
  )
  say.exact(
    'author.url',
    ['authors'],
    found.map(({ url }) => url),
    first.map((one, index) => pageOf(one, found[index]?.url)),
  )
  const publisher = read.publisher ? agent(read.publisher) : undefined
  const publisherName = article.publisher && withoutBy(article.publisher.name)
  say.text('publisher', ['publisher', 'name'], publisher?.name, publisherName)
  say.exact(
    'publisher.url',
    ['publisher', 'url'],
    publisher?.url,
    pageOf(article.publisher, publisher?.url),
  )
  statePolicies(read.publisher, article, say)

  const section = typeof category === 'string' ? category : category?.name
  say.text('articleSection', ['category'], section, article.category?.name)
  say.text('keywords', ['tags'], read.tags, distinct(article.tags))
  say.exact('image', ['image', 'url'], image?.url, article.image?.url)
  say.text('image.description', ['image', 'alt'], image?.alt, article.image?.alt)
  say.text('image.caption', ['image', 'caption'], image?.caption, article.image?.caption)
  say.text('image.creditText', ['image', 'credit'], image?.credit, article.image?.credit)
  if (!without.has('media')) stateMedia(read, article, say)
  if (!without.has('disclosure')) {
    const made = (one: { aiDisclosure?: MediaDisclosure | undefined } | undefined) =>
      one?.aiDisclosure?.use ?? ''
    say.exact(
      'image.digitalSourceType',
      ['image', 'aiDisclosure'],
      made(image),
      made(article.image),
    )
    if (!without.has('media')) {
      say.exact(
        'digitalSourceType of media',
        ['media'],
        (read.media ?? []).map(made),
        mediaByKind(article).map(made),
      )
    }
    const stated = article.aiDisclosure && digitalSourceType(article.aiDisclosure)
    const use = stated ? article.aiDisclosure?.use : undefined
    // One member of the enumeration stands for all grades between none and all.
    const isSame = aiDisclosure && digitalSourceType(aiDisclosure) === stated
    say.exact('digitalSourceType', ['aiDisclosure', 'use'], isSame ? use : aiDisclosure?.use, use)
  }
  if (!without.has('rights')) stateRights(read, article, say)
  if (!without.has('corrections')) {
    const notes = article.corrections.map(({ note }) => note)
    const times = article.corrections.map(({ at }) => at)
    const said = corrections ?? []
    say.text(
      'correction',
      ['corrections'],
      said.map(({ note }) => note),
      notes,
    )
    say.time(
      'correction.datePublished',
      ['corrections'],
      said.map(({ at }) => at),
      times,
    )
  }
  if (without.has('translations')) return
  say.exact(
    'workTranslation',
    ['translations'],
    translations?.map(inLanguage),
    article.translations.filter(({ language }) => language !== 'x-default').map(inLanguage),
  )
}

function stateMedia(read: Partial<PlainArticleInput>, article: Article, say: Statements): void {
  say.exact(
    'audio, video, associatedMedia',
    ['media'],
    read.media?.map(({ url }) => url),
    mediaByKind(article).map(({ url }) => url),
  )
}

/** In the order in which they are read: a property holds those of a kind. */
function mediaByKind({ media }: Article): Media[] {
  const kinds = ['audio', 'video', 'document'] as const
  return kinds.flatMap((kind) => media.filter(({ type }) => type === kind))
}

function stateRights(
  { rights }: Partial<PlainArticleInput>,
  article: Article,
  say: Statements,
): void {
  say.exact('license', ['rights', 'license'], rights?.license, article.rights?.license)
  say.exact('usageInfo', ['rights', 'terms'], rights?.terms, article.rights?.terms)
  say.text('copyrightNotice', ['rights', 'copyright'], rights?.copyright, article.rights?.copyright)
  say.text('creditText', ['rights', 'credit'], rights?.credit, article.rights?.credit)
}

/** The pages on which the publisher says how it works, by the properties that name them. */
function statePolicies(
  read: PlainArticleInput['publisher'],
  { publisher }: Article,
  say: Statements,
): void {
  const found = typeof read === 'object' ? read.policies : undefined
  const properties = {
    principles: 'publishingPrinciples',
    corrections: 'correctionsPolicy',
    ethics: 'ethicsPolicy',
    ownership: 'ownershipFundingInfo',
  } as const
  for (const [name, property] of Object.entries(properties)) {
    const key = name as keyof typeof properties
    const path = ['publisher', 'policies', name]
    say.exact(`publisher.${property}`, path, found?.[key], publisher?.policies?.[key])
  }
}

type Agent = string | { name: string; url?: string | undefined }

/** The page of somebody; of one without, a page on a network is read for it. */
function pageOf(one: Author | undefined, found: string | undefined): string | undefined {
  if (!one || one.url) return one?.url
  const { sameAs } = agentIdentity(one)
  return sameAs.some((profile) => URL.parse(profile)?.href === found) ? found : undefined
}

function agent(value: Agent): { name: string; url?: string | undefined } {
  return typeof value === 'string' ? { name: value } : value
}

// A byline's "By" is not part of a name, and is taken off as the JSON-LD is read.
function withoutBy(name: string): string {
  return name.trim().replace(/^by\s+(?=\S)/i, '')
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.map((value) => value.trim()))]
}

function inLanguage({ language, url }: { language: string; url: string }): string {
  return `${language} ${url}`
}
