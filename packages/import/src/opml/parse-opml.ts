import { type DecodeOptions, decodeSource, expectOptions, type Issue } from '@standfirst/core'
import { parseOpml as parse } from 'feedsmith'
import { absoluteAddress } from '../absolute-address.ts'
import { lineOf } from '../feed/line-of.ts'
import { languageTag } from '../language-tag.ts'
import { problem, shown } from '../problem.ts'
import { maxLength, type Opml, type OpmlFeed, type OpmlOutline } from './opml.ts'
import { opmlBounds } from './opml-bounds.ts'

/** What {@linkcode parseOpml} read. */
export interface OpmlReading extends Opml {
  /** All feeds of the list, each address once, in their order. */
  feeds: OpmlFeed[]
  /** What was refused or lost; paths lead to the outline in the source. */
  issues: Issue[]
}

/**
 * Read a list of subscriptions: OPML 1.0, 1.1 and 2.0, as readers of feeds export it.
 *
 * Groups stay as they are nested; what one without a name holds stands in its place. What is commented
 * out (`isComment`) is left out, with all in it, and so is what has neither a feed nor outlines. Entries
 * that lead elsewhere (`type="link"`) are no feeds.
 *
 * @param source - Text or bytes; anything may be given.
 * @param options - What the bytes were sent with.
 *
 * @example
 * ```ts
 * import { parseOpml } from '@standfirst/import/opml'
 *
 * const opml = parseOpml(`<opml version="2.0"><body><outline text="News">
 *   <outline type="rss" text="A" xmlUrl="https://a.example/feed"/></outline></body></opml>`)
 * opml.feeds // → [{ title: 'A', feed: 'https://a.example/feed', groups: [['News']] }]
 * ```
 */
export function parseOpml(
  source: string | Uint8Array | ArrayBuffer,
  options: DecodeOptions = {},
): OpmlReading {
  expectOptions(options, 'parseOpml')
  const { issues, text } = decodeSource(source, {
    ...options,
    maxLength: options.maxLength ?? maxLength,
  })
  const nothing = { outlines: [], feeds: [], issues }
  if (text === undefined) return nothing
  const { broken, refused } = opmlBounds(text.trim())
  if (refused) {
    issues.push(refused)
    return nothing
  }
  if (broken) issues.push(broken)
  // What was cut off in a tag is none to the parser, and neither is an empty list.
  const read = parsed(text.trim()) ?? (broken && parsed(text.slice(0, text.lastIndexOf('>') + 1)))
  if (!read) {
    if (broken) issues.splice(issues.indexOf(broken), 1, { ...broken, severity: 'error' })
    return nothing
  }
  const title = read.head?.title && line(read.head.title)
  const outlines = outlinesOf(read.body?.outlines, ['outlines'], issues)
  return { ...(title && { title }), outlines, feeds: feedsOf(outlines), issues }
}

function parsed(text: string): ReturnType<typeof parse> | undefined {
  try {
    return parse(text.trim())
  } catch {
    return undefined
  }
}

type Raw = NonNullable<NonNullable<ReturnType<typeof parse>['body']>['outlines']>[number]

function outlinesOf(
  raw: readonly Raw[] | undefined,
  path: Issue['path'],
  issues: Issue[],
): OpmlOutline[] {
  return (raw ?? []).flatMap((one, index) => outlineOf(one, [...path, index], issues))
}

function outlineOf(raw: Raw, path: Issue['path'], issues: Issue[]): OpmlOutline[] {
  if (raw.isComment) {
    const what = `The outline ${shown(raw.text ?? raw.title ?? '')} is commented out, expected one that is meant`
    const fix = 'Remove `isComment` if it is meant.'
    issues.push(problem('held-back', path, what, 'it was left out, with all in it', fix))
    return []
  }
  const outlines = outlinesOf(raw.outlines, [...path, 'outlines'], issues)
  const feed = addressOf(raw.xmlUrl, [...path, 'feed'], issues)
  const url = addressOf(raw.htmlUrl, [...path, 'url'], issues)
  const title = line(raw.text ?? '') || line(raw.title ?? '') || url || feed
  // A group without a name groups nothing: what it holds stands in its place.
  if (!title && outlines.length) return outlines
  // Group or feed, there is something to show it by.
  if (!title || (!feed && !raw.outlines && (raw.xmlUrl ?? raw.url ?? raw.type))) {
    if (!raw.xmlUrl) issues.push(noFeed(raw, path))
    return []
  }
  const description = raw.description && line(raw.description)
  const language = languageTag(raw.language)
  const categories = (raw.category ?? '').split(',').map(line).filter(Boolean)
  return [
    {
      title,
      ...(feed && { feed }),
      ...(url && { url }),
      ...(description && { description }),
      ...(language && { language }),
      ...(categories.length && { categories }),
      ...((outlines.length || !feed) && { outlines }),
    },
  ]
}

function noFeed(raw: Raw, path: Issue['path']): Issue {
  return problem(
    'not-a-feed',
    path,
    `The outline ${shown(raw.text ?? raw.url ?? raw.type ?? '')} names no feed, expected \`xmlUrl\``,
    'it was left out',
    'Nothing needs to be done, unless it was meant to be a feed.',
  )
}

function addressOf(
  text: string | undefined,
  path: Issue['path'],
  issues: Issue[],
): string | undefined {
  const plain = text?.trim()
  if (!plain) return undefined
  const whole = plain
    .replace(/^feed:(?:\/\/)?(https?:)/i, '$1')
    .replace(/^feed:\/\//i, 'https://')
    .replace(/^(?=[\w-]+(?:\.[\w-]+)+(?:[/?#]|$))/, 'https://')
  const address = absoluteAddress(whole)
  if (!address) {
    const what = `The address is ${shown(plain)}, expected an absolute http or https one`
    const fix = 'Give an absolute address, such as one that starts with `https://`.'
    issues.push(problem('unsafe-url', path, what, 'it was left out', fix))
  }
  return address
}

function line(text: string): string {
  return lineOf({ value: text, isHtml: false })
}

function feedsOf(outlines: readonly OpmlOutline[]): OpmlFeed[] {
  const found = new Map<string, OpmlFeed>()
  const visit = (list: readonly OpmlOutline[], group: string[]): void => {
    for (const { feed, outlines: inner, ...rest } of list) {
      const other = feed === undefined ? undefined : found.get(feed)
      const groups = group.length ? [group] : []
      if (other) other.groups.push(...groups)
      else if (feed) found.set(feed, { ...rest, feed, groups })
      visit(inner ?? [], [...group, rest.title])
    }
  }
  visit(outlines, [])
  return [...found.values()]
}
