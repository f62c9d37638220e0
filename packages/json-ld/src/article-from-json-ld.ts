import { decodeSource, expectOptions, type Issue, type PlainArticleInput } from '@standfirst/core'
import { readArticle } from './from/article.ts'
import { maxNodes, readDocument } from './from/document.ts'
import { findArticle } from './from/find-article.ts'

/** Configuration for {@linkcode articleFromJsonLd}. */
export interface ArticleFromJsonLdOptions {
  /** Address of the page: which of several articles is meant, and what addresses are relative to. */
  url?: string | undefined
  /**
   * Types of schema.org that are read where no article is described, such as `WebPage` (default: none).
   */
  types?: readonly string[] | undefined
  /** Most that is read of a text: UTF-16 code units, or bytes of bytes (default: 10,000,000). */
  maxLength?: number | undefined
}

/** What is read at most of a text, where nothing else is said: as much as of an article. */
export const maxJsonLdLength = 10_000_000

/** What {@linkcode articleFromJsonLd} read. */
export interface JsonLdReading {
  /**
   * The article, as far as the document describes it: to complete, and to give to `parseArticle`;
   * `undefined` if there is none.
   */
  article: Partial<PlainArticleInput> | undefined
  /** What was refused or had to be guessed. */
  issues: Issue[]
}

/**
 * Read the article that a JSON-LD document describes, as publishers write them: one node or many,
 * authors as strings, objects, lists or references, types as strings or lists.
 *
 * The text of `articleBody` becomes a prose section; without it, the original post, steps, audience,
 * takeaways and questions become sections. Nothing is fetched.
 *
 * @param value - A document: what `JSON.parse` gave, its text, or the bytes of that. Anything may be given.
 * @param options - Configuration.
 *
 * @example
 * ```ts
 * articleFromJsonLd({ '@type': 'NewsArticle', headline: 'A', author: 'Ada' }).article
 * // { type: 'news', title: 'A', authors: [{ name: 'Ada' }] }
 * ```
 */
export function articleFromJsonLd(
  value: unknown,
  options: ArticleFromJsonLdOptions = {},
): JsonLdReading {
  expectOptions(options, 'articleFromJsonLd')
  const issues: Issue[] = []
  const document = readDocument(parse(value, options.maxLength ?? maxJsonLdLength, issues))
  if (document.isCut) issues.push(tooLarge)
  const node = findArticle(document, options.url, options.types ?? [])
  if (node) {
    const article = readArticle({ document, base: options.url, issues }, node)
    return { article, issues }
  }
  if (!issues.length) {
    issues.push({
      code: 'missing-article',
      severity: 'error',
      message: 'The JSON-LD has no node of an article type with a headline, expected one.',
      path: [],
      fix: 'Read the article from the page itself.',
    })
  }
  return { article: undefined, issues }
}

const tooLarge: Issue = {
  code: 'too-large',
  severity: 'warning',
  message: `Found more than ${maxNodes} objects and lists, expected fewer: the others were not read.`,
  path: [],
  fix: 'Give the part of it that tells of the article.',
}

/** What a text or bytes hold; all else is as it is. */
function parse(value: unknown, maxLength: number, issues: Issue[]): unknown {
  const isSource =
    typeof value === 'string' || value instanceof ArrayBuffer || ArrayBuffer.isView(value)
  if (!isSource) return value
  const source = decodeSource(value as string | Uint8Array, { maxLength })
  // Of a text, whoever decoded it has told what could not be read.
  const isTold = (code: string) => typeof value === 'string' && code === 'replacement-characters'
  issues.push(...source.issues.filter(({ code }) => !isTold(code)))
  const { text } = source
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    issues.push({
      code: 'not-json',
      severity: 'error',
      message: `The text is not JSON (${error instanceof Error ? error.message : error}), expected a JSON-LD document.`,
      path: [],
      fix: 'Correct the JSON where the message says.',
    })
    return undefined
  }
}
