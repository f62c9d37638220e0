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
import { isListOf, isRecord, isText, type Loose, maybe, maybeFlag, maybeText } from './loose.ts'

/**
 * Whether a value is a section that renderers can read.
 *
 * @param depth - Level of its content: 1, or more than 100 where content is not to be looked at.
 */
export function fitsSection(value: unknown, depth: number): boolean {
  if (!isRecord(value)) return false
  const { heading, kind, paid }: Loose<SectionBase & { kind: unknown }> = value
  return (
    (maybeText(heading) || fitsNodes(heading, depth)) &&
    maybeFlag(paid) &&
    fitsKind(kind, value, depth)
  )
}

function fitsKind(kind: unknown, value: object, depth: number): boolean {
  const { items }: { items?: unknown } = value
  switch (kind as Section['kind']) {
    case 'prose':
    case 'whyItMatters':
      return fitsNodes((value as Loose<{ content: unknown }>).content, depth)
    case 'steps':
      return isListOf(items, (item) => {
        if (!isRecord(item)) return false
        const { content, title }: Loose<Step> = item
        return maybeText(title) && fitsNodes(content, depth)
      })
    case 'audience':
      return isListOf(items, (item) => {
        if (!isRecord(item)) return false
        const { description, name, url }: Loose<AudienceItem> = item
        return isText(name) && maybeText(description) && maybeText(url)
      })
    case 'takeaways':
      return isListOf(items, (item) => fitsNodes(item, depth))
    case 'originalPost': {
      const { author, platform, publishedAt, quote, url }: Loose<OriginalPost> = value
      return (
        maybe(author, fitsPostAuthor) &&
        maybeText(platform) &&
        maybeText(publishedAt) &&
        maybeText(url) &&
        fitsNodes(quote, depth)
      )
    }
    case 'callToAction': {
      const { content, link }: Loose<CallToAction> = value
      return isRecord(link) && isText(link.label) && isText(link.url) && fitsNodes(content, depth)
    }
    case 'faq':
      return isListOf(items, (item) => {
        if (!isRecord(item)) return false
        const { answer, question }: Loose<FaqItem> = item
        return isText(question) && fitsNodes(answer, depth)
      })
  }
  const { data, fallback }: Loose<Custom> = value
  return (
    typeof kind === 'string' &&
    kind.startsWith('x-') &&
    fitsNodes(fallback, depth) &&
    (depth > 100 || isJson(data, 1))
  )
}

function fitsPostAuthor(value: unknown): boolean {
  return isRecord(value) && isText(value.name) && maybeText(value.handle) && maybeText(value.url)
}

/** Whether a value is plain JSON, not too deep; a member that is `undefined` is none. */
function isJson(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) {
    return !/^(?:function|symbol|bigint)$/.test(typeof value)
  }
  return depth < 100 && Object.values(value).every((member) => isJson(member, depth + 1))
}
