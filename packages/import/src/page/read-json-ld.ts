import type { Issue, PlainArticleInput } from '@standfirst/core'
import { articleFromJsonLd } from '@standfirst/json-ld'
import type { Root } from 'hast'
import { attribute, elements } from '../html/hast.ts'
import { linkedTime } from './linked-time.ts'
import { nearJson } from './near-json.ts'
import { ownLinkedData, type PageNames } from './own-linked-data.ts'
import { paidSelectors } from './paid-parts.ts'

/** What the JSON-LD of a page says. */
export interface LinkedData {
  /** Of its article; empty without any. */
  article: Partial<PlainArticleInput>
  /** Of the page, or of the recording or other work that it shows, where it describes no article. */
  others: Partial<PlainArticleInput>
  /** Selectors of what of the page only payers may read. */
  paid: string[]
}

/**
 * Read the JSON-LD of a page.
 *
 * @param names - Its address, and what it calls itself elsewhere, the surest first: what is called
 *   otherwise is another's.
 * @param unheard - Receives the issues of what is not of an article.
 */
export function readJsonLd(
  tree: Root,
  { url, ...names }: PageNames & { url: string },
  issues: Issue[],
  unheard: Issue[],
): LinkedData {
  const [title] = names.titles
  const documents = ownLinkedData(
    scripts(tree).flatMap((text) => parse(text, issues)),
    names,
  )
  if (documents.length === 0) return { article: {}, others: {}, paid: [] }
  const paid = paidSelectors(documents)
  const reading = articleFromJsonLd(documents, { url })
  if (reading.article) {
    issues.push(...reading.issues)
    return { article: reading.article, others: {}, paid }
  }
  const page = articleFromJsonLd(documents, { url, types: pages })
  const work = articleFromJsonLd(documents, { url, types: works })
  const name = work.article?.title
  const isOwn = title ? name && plain(title).includes(plain(name)) : !page.article
  if (page.article) unheard.push(...page.issues)
  if (isOwn) unheard.push(...work.issues)
  return {
    article: {},
    others: { ...said(page.article), ...(isOwn ? said(work.article) : {}) },
    paid,
  }
}

/** A page of several things is named after none of them. */
const pages = ['WebPage', 'ItemPage', 'AboutPage', 'FAQPage', 'QAPage', 'MedicalWebPage']

const works = [
  ...['HowTo', 'Recipe', 'Review', 'CriticReview', 'ClaimReview', 'CreativeWork', 'Course'],
  ...['LearningResource', 'PodcastEpisode', 'RadioEpisode', 'Episode', 'VideoObject', 'Question'],
  ...['AudioObject', 'PresentationDigitalDocument', 'Dataset', 'Event'],
]

function plain(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}

/** The text is read as HTML, and a work may have another address than its page. */
function said(article: Partial<PlainArticleInput> = {}): Partial<PlainArticleInput> {
  const { media, sections, type, url, ...fields } = article
  return fields
}

function scripts(tree: Root): string[] {
  return elements(tree)
    .filter(
      (element) =>
        element.tagName === 'script' &&
        /^application\/ld\+json\b/i.test(attribute(element, 'type')?.trim() ?? ''),
    )
    .map(({ children }) => children.map((child) => ('value' in child ? child.value : '')).join(''))
}

/** Templates escape addresses as in HTML, which no script reads, and write times in many ways. */
function readValue(key: string, value: unknown): unknown {
  const isEscaped =
    typeof value === 'string' && value.includes('&amp;') && /^(?:https?:\/\/|\/)\S*$/.test(value)
  return isEscaped ? value.replaceAll('&amp;', '&') : linkedTime(key, value)
}

function unescapeQuotes(text: string): string {
  return text.replace(/&(?:quot|#34);/g, '"').replaceAll('&amp;', '&')
}

function parse(text: string, issues: Issue[]): unknown[] {
  try {
    return [JSON.parse(text, readValue)]
  } catch {
    // Most of what is none is nearly one.
  }
  // A template that escapes for HTML escapes its quotes, too.
  const isEscaped = !text.includes('"') && /&(?:quot|#34);/.test(text)
  const near = nearJson(isEscaped ? unescapeQuotes(text) : text)
  const values = near.values.flatMap((one) => {
    try {
      return [JSON.parse(one, readValue) as unknown]
    } catch {
      near.isWhole = false
      return []
    }
  })
  if (near.isWhole && values.length) return values
  issues.push({
    code: 'not-json',
    severity: 'warning',
    message: `A script of JSON-LD is not JSON, expected a JSON-LD document: ${values.length ? 'what is none of it' : 'it'} was left out.`,
    path: [],
    fix: 'Correct the JSON of the page.',
  })
  return values
}
