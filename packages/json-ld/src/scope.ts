import {
  checkedTimestamp,
  checkedUrl,
  checkOptions,
  cleanText,
  type Labels,
  type OnIssue,
  type Section,
  safeTimestamp,
  safeUrl,
  toText,
} from '@standfirst/core'
import type { JsonLdNode, JsonLdValue } from './json-ld.ts'
import type { JsonLdBaseOptions } from './json-ld-options.ts'
import { expectParts, type JsonLdPart } from './json-ld-part.ts'

/** Where in the subject a value is, for issues. */
export type Path = (string | number)[]

/** What all nodes of one graph share. */
export interface Scope {
  /** Canonical address of the page; `undefined` if it is refused. */
  page: string | undefined
  /** Root of the page's host, with a final slash. */
  root: string | undefined
  options: JsonLdBaseOptions
  /** Parts to leave out. */
  without: readonly JsonLdPart[]
  onIssue: OnIssue | undefined
}

/**
 * Begin a graph.
 *
 * @param subject - Article or feed that the page is of.
 * @param options - Configuration.
 */
export function createScope(
  { url }: { url: string },
  options: JsonLdBaseOptions & { without?: readonly JsonLdPart[] | undefined },
): Scope {
  checkOptions(options, kinds)
  expectParts(options.without)
  const scope: Scope = {
    page: undefined,
    root: undefined,
    options,
    without: options.without ?? [],
    onIssue: options.onIssue,
  }
  scope.page = address(scope, url, [])
  const host = scope.page && /^https?:\/\/[^/?#]+/i.exec(scope.page)
  scope.root = host ? `${host[0]}/` : undefined
  return scope
}

/** The `@id` of a thing on a page: the page's canonical address with a fragment. */
export function pageId(page: string | undefined, fragment: string): string | undefined {
  return page && `${page}${page.includes('#') ? ':' : '#'}${fragment}`
}

/** A mention of a node that stands elsewhere in the graph. */
export function reference(id: string | undefined): JsonLdNode | undefined {
  return id ? { '@id': id } : undefined
}

/** A mention of the page, whether it has a node of its own or not. */
export function pageReference(scope: Scope): JsonLdNode | undefined {
  const { page } = scope
  if (!page || wants(scope, 'webPage')) return reference(page)
  return { '@type': 'WebPage', '@id': page }
}

/**
 * Let an http(s) address through, or report that it is refused.
 *
 * @param url - Anything.
 * @param path - Where its holder is in the subject.
 * @param key - Its key there.
 */
export function address(scope: Scope, url: unknown, path: Path, key = 'url'): string | undefined {
  return safeUrl(url, 'media') ?? checkedUrl(url, 'media', [...path, key], scope.onIssue)
}

/** {@linkcode address} for a timestamp. */
export function timestamp(
  scope: Scope,
  time: unknown,
  path: Path,
  key: string,
): string | undefined {
  return safeTimestamp(time) ?? checkedTimestamp(time, [...path, key], scope.onIssue)
}

/** Whether a part is wanted. */
export function wants({ without }: Scope, part: JsonLdPart): boolean {
  return !without.includes(part)
}

/** A property's value from a list: `undefined` for none, and a single one alone. */
export function oneOrMore<Value extends JsonLdValue>(values: Value[]): Value | Value[] | undefined {
  return values.length > 1 ? values : values[0]
}

/** The heading of a section as plain text: its own, else that of `labels`; `undefined` for none. */
export function headingText({ options }: Scope, section: Section): string | undefined {
  const heading = section.heading ?? options.labels?.[section.kind as keyof Labels]
  return typeof heading === 'string' ? cleanText(heading) : heading && toText(heading)
}

const kinds = {
  nodes: 'objects',
  publisherType: 'string',
  site: 'object',
  articleBody: 'boolean',
  fingerprint: 'string',
  selectors: 'object',
  without: 'strings',
  limit: 'count',
} as const
