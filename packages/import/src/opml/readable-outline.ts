import { describeValue, type Issue, type OnIssue } from '@standfirst/core'
import type { OpmlOutline } from './opml.ts'

/**
 * The outlines of a list that can be read: what JavaScript or a file of others gave may be anything. What
 * can't be read is left out and reported with its path.
 *
 * @param given - Anything.
 * @param path - Where it stands.
 * @returns Each outline with its place in what was given.
 */
export function readableOutlines(
  given: unknown,
  path: Issue['path'],
  onIssue: OnIssue | undefined,
): [OpmlOutline, number][] {
  if (given === undefined) return []
  if (!Array.isArray(given)) {
    onIssue?.(wrongType(given, 'a list of outlines', path))
    return []
  }
  return Array.from(given, (one: unknown, index): [OpmlOutline, number][] => {
    if (isObject(one)) return [[readable(one, [...path, index], onIssue), index]]
    onIssue?.(wrongType(one, 'an outline', [...path, index]))
    return []
  }).flat()
}

/** A text that may be anything; what is none is reported, and is nothing. */
export function readableText(
  value: unknown,
  path: Issue['path'],
  onIssue: OnIssue | undefined,
): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  onIssue?.(wrongType(value, 'a text', path))
  return undefined
}

/** An outline of which all but the outlines in it can be read. */
function readable(
  one: Record<string, unknown>,
  path: Issue['path'],
  onIssue: OnIssue | undefined,
): OpmlOutline {
  const text = (name: string) => readableText(one[name], [...path, name], onIssue)
  if (one.title === undefined && one.feed === undefined && one.url === undefined) {
    onIssue?.({
      code: 'missing',
      severity: 'warning',
      message: 'Found an outline without a title, expected one: it has none in the list either.',
      path: [...path, 'title'],
      fix: 'Add `title`.',
    })
  }
  return {
    title: text('title') ?? '',
    feed: text('feed'),
    url: text('url'),
    description: text('description'),
    language: text('language'),
    categories: readableTexts(one.categories, [...path, 'categories'], onIssue),
    outlines: one.outlines as OpmlOutline['outlines'],
  }
}

function readableTexts(
  value: unknown,
  path: Issue['path'],
  onIssue: OnIssue | undefined,
): string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    onIssue?.(wrongType(value, 'a list of texts', path))
    return []
  }
  // In a list, nothing is no text either.
  return Array.from(value, (one: unknown, index) => {
    return readableText(one ?? null, [...path, index], onIssue) ?? []
  }).flat()
}

function wrongType(value: unknown, expected: string, path: Issue['path']): Issue {
  return {
    code: 'wrong-type',
    severity: 'warning',
    message: `Found ${describeValue(value)}, expected ${expected}: it was left out.`,
    path,
    fix: `Change it to ${expected}.`,
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
