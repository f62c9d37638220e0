import type {
  AudienceItem,
  CallToAction,
  Custom,
  FaqItem,
  OriginalPost,
  Section,
  SectionBase,
  Step,
} from '../model/section.ts'
import { fitsNodes } from './fits-nodes.ts'
import {
  isAddress,
  isListOf,
  isRecord,
  isText,
  type Loose,
  maybe,
  maybeAddress,
  maybeFlag,
  maybeText,
  maybeTime,
} from './loose.ts'

/**
 * Whether a value is a section that renderers can read.
 *
 * @param depth - Level of its content: 3, or infinite where content is not to be looked at.
 */
export function fitsSection(value: unknown, depth: number): boolean {
  return (
    isRecord<Whole>(value) &&
    (maybeText(value.heading) || fitsNodes(value.heading, depth)) &&
    maybeFlag(value.paid) &&
    fitsKind(value, depth)
  )
}

function fitsKind(value: Loose<Whole>, depth: number): boolean {
  const { items, kind } = value
  switch (kind as Section['kind']) {
    case 'prose':
    case 'whyItMatters':
      return fitsNodes(value.content, depth)
    case 'steps':
      return isListOf(
        items,
        (item) =>
          isRecord<Step>(item) && maybeText(item.title) && fitsNodes(item.content, depth + 1),
      )
    case 'audience':
      return isListOf(items, fitsAudience)
    case 'takeaways':
      return isListOf(items, (item) => fitsNodes(item, depth + 1))
    case 'originalPost':
      return (
        maybe(value.author, fitsPostAuthor) &&
        maybeText(value.platform) &&
        maybeTime(value.publishedAt) &&
        maybeAddress(value.url) &&
        fitsNodes(value.quote, depth)
      )
    case 'callToAction':
      return (
        isRecord<CallToAction['link']>(value.link) &&
        isText(value.link.label) &&
        isAddress(value.link.url, 'link') &&
        fitsNodes(value.content, depth)
      )
    case 'faq':
      return isListOf(
        items,
        (item) =>
          isRecord<FaqItem>(item) && isText(item.question) && fitsNodes(item.answer, depth + 1),
      )
  }
  return (
    typeof kind === 'string' &&
    kind.startsWith('x-') &&
    fitsNodes(value.fallback, depth) &&
    (depth === Number.POSITIVE_INFINITY || isJson(value.data, 1))
  )
}

/** What sections of any kind may have. */
type Whole = Pick<OriginalPost, 'author' | 'platform' | 'publishedAt' | 'quote' | 'url'> &
  Pick<CallToAction, 'content' | 'link'> &
  Pick<Custom, 'data' | 'fallback'> &
  SectionBase & { items: unknown; kind: unknown }

function fitsAudience(value: unknown): boolean {
  return (
    isRecord<AudienceItem>(value) &&
    isText(value.name) &&
    maybeAddress(value.url) &&
    maybeText(value.description)
  )
}

function fitsPostAuthor(value: unknown): boolean {
  return isRecord(value) && isText(value.name) && maybeAddress(value.url) && maybeText(value.handle)
}

/** Whether a value is plain JSON, not too deep; a member that is `undefined` is none. */
function isJson(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) {
    return !/^(function|symbol|bigint)$/.test(typeof value)
  }
  return depth < 100 && Object.values(value).every((member) => isJson(member, depth + 1))
}
