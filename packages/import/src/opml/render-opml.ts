import {
  cleanText,
  expectOptions,
  type Issue,
  type OnIssue,
  safeLanguage,
  safeUrl,
} from '@standfirst/core'
import { generateOpml } from 'feedsmith'
import { maxDepth, type Opml } from './opml.ts'
import { readableOutlines, readableText } from './readable-outline.ts'

/** Configuration for {@linkcode renderOpml}. */
export interface OpmlOptions {
  /** Receives what was left out: addresses that could do harm, and what is too deep. */
  onIssue?: OnIssue | undefined
}

/**
 * Write a list of subscriptions as OPML 2.0, which every reader of feeds imports.
 *
 * @param opml - The list; it is not changed.
 * @param options - Configuration.
 * @returns XML with its declaration, and a final newline.
 * @see {@link https://opml.org/spec2.opml}
 *
 * @example
 * ```ts
 * import { renderOpml } from '@standfirst/import/opml'
 *
 * renderOpml({
 *   title: 'What I read',
 *   outlines: [{ title: 'News', outlines: [{ title: 'A', feed: 'https://a.example/feed' }] }],
 * })
 * ```
 */
export function renderOpml(opml: Opml, options: OpmlOptions = {}): string {
  expectOptions(options, 'renderOpml')
  const { outlines, title: given } = Object(opml) as Partial<Opml>
  const title = readableText(given, ['title'], options.onIssue)
  const written = write(outlines, ['outlines'], options.onIssue, 1)
  const text = generateOpml({
    ...(title && { head: { title: line(title) } }),
    // The generator takes a list without an outline for none.
    body: { outlines: written.length ? written : [{ text: placeholder }] },
  })
  const whole = written.length ? text : text.replace(/\s*<outline text="-"\s*\/>/, '')
  return `${whole.trimEnd()}\n`
}

const placeholder = '-'

interface Written {
  text: string
  outlines?: Written[]
  [attribute: string]: unknown
}

function write(
  outlines: unknown,
  path: Issue['path'],
  onIssue: OnIssue | undefined,
  depth: number,
): Written[] {
  if (depth > maxDepth) {
    onIssue?.({
      code: 'too-deep',
      severity: 'warning',
      message: `Found outlines inside each other, more than ${maxDepth}, expected fewer: they were left out.`,
      path,
      fix: 'Use fewer groups inside each other.',
    })
    return []
  }
  return readableOutlines(outlines, path, onIssue).map(([one, index]) => {
    const at = [...path, index]
    const feed = address(one.feed, [...at, 'feed'], onIssue)
    const url = address(one.url, [...at, 'url'], onIssue)
    const title = line(one.title) || url || feed || placeholder
    const { categories = [], description, language, outlines: inner } = one
    const tag = checkedLanguage(language, [...at, 'language'], onIssue)
    const isEmpty = inner === undefined || (Array.isArray(inner) && inner.length === 0)
    const written = isEmpty ? [] : write(inner, [...at, 'outlines'], onIssue, depth + 1)
    const category = categories.map((name) => line(name).replaceAll(',', ' ')).join(',')
    return {
      text: title,
      // Some readers take the name from one of the two, some from the other.
      ...(feed && { title, type: 'rss', xmlUrl: feed }),
      ...(url && { htmlUrl: url }),
      ...(description && { description: line(description) }),
      ...(tag && { language: tag }),
      ...(category && { category }),
      ...(written.length > 0 && { outlines: written }),
    }
  })
}

function line(text: unknown): string {
  return cleanText(String(text ?? '').toWellFormed())
    .replace(/\s+/g, ' ')
    .trim()
}

function checkedLanguage(
  tag: string | undefined,
  path: Issue['path'],
  onIssue: OnIssue | undefined,
): string | undefined {
  const safe = safeLanguage(tag)
  if (safe === undefined && tag !== undefined) {
    onIssue?.({
      code: 'invalid-language',
      severity: 'warning',
      message: `Found \`${tag}\`, expected a tag of BCP 47: it was left out.`,
      path,
      fix: 'Write a tag such as `en` or `de-AT`.',
    })
  }
  return safe
}

function address(
  url: string | undefined,
  path: Issue['path'],
  onIssue: OnIssue | undefined,
): string | undefined {
  const safe = safeUrl(url, 'media')
  if (safe === undefined && url !== undefined) {
    onIssue?.({
      code: 'unsafe-url',
      severity: 'warning',
      message: `The address is \`${String(url)}\`, expected an absolute http or https one: it was left out.`,
      path,
      fix: 'Give an absolute address, such as one that starts with `https://`.',
    })
  }
  return safe
}
