import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { FlowInput, PhrasingInput, SectionInput } from '../model/article-input.ts'
import type { Flow, Phrasing } from '../model/content.ts'
import type { Section } from '../model/section.ts'
import { resolveUrl } from '../safe/resolve-url.ts'
import { timestampOf } from '../safe/timestamp-of.ts'
import { type GateContext, warn } from './gate-context.ts'
import { normalizeFlow } from './normalize-flow.ts'
import { normalizePhrasing } from './normalize-phrasing.ts'
import { type Place, pathOf } from './place.ts'
import { plainLine } from './plain-line.ts'
import { warnOfMarkup } from './warn-of-markup.ts'

/** Bring a section that the schema let through into its one form. */
export function completeSection(input: SectionInput, place: Place, context: GateContext): Section {
  const section = { ...body(input, place, context) }
  const { kind, ...rest } = section
  const heading = completeHeading(input.heading, { key: 'heading', up: place }, context)
  const completed = {
    kind,
    ...(heading !== undefined && { heading }),
    ...(input.paid === true && { paid: true }),
    ...rest,
  } as Section
  if (isEmpty(completed)) {
    warn(
      context,
      'empty-section',
      `Found a section of the kind \`${kind}\` without content, expected some: outputs leave it out`,
      pathOf(place),
      'Fill it, or remove it',
    )
  }
  return completed
}

function body(input: SectionInput, place: Place, context: GateContext): Section {
  const at = (key: string | number, up = place): Place => ({ key, up })
  const inItem = (index: number, key: string) => at(key, at(index, at('items')))
  switch (input.kind) {
    case 'prose':
    case 'whyItMatters':
      return { kind: input.kind, content: flow(input.content, at('content'), context) }
    case 'steps':
      return {
        kind: 'steps',
        items: input.items.map((item, index) => {
          const { title, content } = typeof item === 'string' ? { content: item } : item
          const step = flow(content, inItem(index, 'content'), context)
          return { ...(title && { title: plainLine(title) }), content: step }
        }),
      }
    case 'audience':
      return {
        kind: 'audience',
        items: input.items.map((item) => {
          const { name, description, url } = typeof item === 'string' ? { name: item } : item
          return {
            name: plainLine(name),
            ...(description && { description: plainLine(description) }),
            ...address('url', url, context),
          }
        }),
      }
    case 'takeaways':
      return {
        kind: 'takeaways',
        items: input.items
          .map((item, index) => phrasing(item, at(index, at('items')), context))
          .filter((item) => item.length > 0),
      }
    case 'originalPost': {
      const author = typeof input.author === 'string' ? { name: input.author } : input.author
      return {
        kind: 'originalPost',
        ...(author && {
          author: {
            name: plainLine(author.name),
            ...(author.handle && { handle: plainLine(author.handle) }),
            ...address('url', author.url, context),
          },
        }),
        ...(input.platform && { platform: plainLine(input.platform) }),
        ...address('url', input.url, context),
        ...(input.publishedAt && { publishedAt: timestampOf(input.publishedAt) as string }),
        quote: flow(input.quote, at('quote'), context),
      }
    }
    case 'callToAction':
      return {
        kind: 'callToAction',
        content: flow(input.content, at('content'), context),
        link: {
          label: plainLine(input.link.label),
          url: resolveUrl(input.link.url, context.base) as string,
        },
      }
    case 'faq':
      return {
        kind: 'faq',
        items: input.items.map(({ question, answer }, index) => ({
          question: plainLine(question),
          answer: flow(answer, inItem(index, 'answer'), context),
        })),
      }
    default:
      return {
        kind: input.kind,
        data: input.data,
        fallback: flow(input.fallback, at('fallback'), context),
      }
  }
}

function address(key: 'url', url: string | undefined, { base }: GateContext): { url?: string } {
  const absolute = url === undefined ? undefined : resolveUrl(url, base, 'media')
  return absolute === undefined ? {} : { [key]: absolute }
}

/** Rich text as flow content; the paragraphs of a string are parted by blank lines. */
function flow(input: FlowInput | undefined, place: Place, context: GateContext): Flow[] {
  if (typeof input !== 'string') {
    const nodes = Array.isArray(input)
      ? (input as RootContent[])
      : ((input as Root)?.children ?? [])
    return normalizeFlow(nodes, place, context)
  }
  warnOfMarkup(input, place, context)
  const paragraphs = input.split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
  return paragraphs.flatMap((value) =>
    normalizeFlow([{ type: 'paragraph', children: [{ type: 'text', value }] }], place, context),
  )
}

function phrasing(input: PhrasingInput, place: Place, context: GateContext): Phrasing[] {
  if (typeof input === 'string') warnOfMarkup(input, place, context)
  const nodes: readonly PhrasingContent[] =
    typeof input === 'string' ? [{ type: 'text', value: input }] : input
  return normalizePhrasing(nodes, place, context, false)
}

/** A heading: text alone is a string. */
function completeHeading(
  input: PhrasingInput | undefined,
  place: Place,
  context: GateContext,
): Section['heading'] {
  if (input === undefined) return undefined
  const nodes = phrasing(input, place, context)
  if (nodes.length === 0) return undefined
  const [first] = nodes
  return nodes.length === 1 && first?.type === 'text' ? plainLine(first.value) : nodes
}

function isEmpty(section: Section): boolean {
  switch (section.kind) {
    case 'prose':
    case 'whyItMatters':
      return section.content.length === 0
    case 'steps':
    case 'audience':
    case 'takeaways':
    case 'faq':
      return section.items.length === 0
    case 'originalPost':
      return (
        section.quote.length === 0 &&
        !section.url &&
        !section.author &&
        !section.platform &&
        !section.publishedAt
      )
    case 'callToAction':
      return false
    default:
      return section.fallback.length === 0
  }
}
