import { fill } from '../labels/fill.ts'
import { formatDate } from '../labels/format-date.ts'
import type { Labels } from '../labels/labels.ts'
import type { Flow, LinkNode, ListItemNode, Phrasing } from '../model/content.ts'
import type { AudienceItem, OriginalPost, Section, Step } from '../model/section.ts'

/**
 * Lower a section to plain flow content, without its heading: what a renderer shows that has no form
 * of its own for it.
 *
 * @param section - Section; not changed.
 * @param words - Labels of the article's language.
 */
export function sectionToMdast(section: Section, words: Labels): Flow[] {
  switch (section.kind) {
    case 'prose':
    case 'whyItMatters':
      return section.content
    case 'steps':
      return section.items.length ? [list(true, section.items.map(stepContent))] : []
    case 'audience':
      return section.items.length ? [list(false, section.items.map(audienceContent))] : []
    case 'takeaways':
      return section.items.length
        ? [
            list(
              false,
              section.items.map((item) => [paragraph(item)]),
            ),
          ]
        : []
    case 'originalPost':
      return originalPost(section, words)
    case 'callToAction':
      return [...section.content, paragraph([link(section.link.url, section.link.label)])]
    case 'faq':
      return section.items.flatMap((item): Flow[] => [
        { type: 'heading', depth: 3, children: [text(item.question)] },
        ...item.answer,
      ])
    default:
      return section.fallback ?? []
  }
}

function stepContent({ title, content }: Step): Flow[] {
  if (title === undefined) return content
  return [paragraph([{ type: 'strong', children: [text(title)] }]), ...content]
}

function audienceContent({ name, description, url }: AudienceItem): Flow[] {
  const strong: Phrasing = { type: 'strong', children: [text(name)] }
  const children: Phrasing[] = [url ? { type: 'link', url, children: [strong] } : strong]
  if (description) children.push(text(`: ${description}`))
  return [paragraph(children)]
}

function originalPost(section: OriginalPost, words: Labels): Flow[] {
  const { author, platform, publishedAt, url } = section
  const facts: string[] = []
  if (author) {
    const values = { name: author.name, platform: platform ?? '' }
    facts.push(fill(platform ? words.postedByOn : words.postedBy, values))
  } else if (platform && !url) facts.push(platform)
  if (publishedAt) facts.push(formatDate(publishedAt, words))
  const said = `${facts.join(', ')}${facts.length && url ? ' · ' : ''}`
  const source: Phrasing[] = said ? [text(said)] : []
  if (url) source.push(link(url, platform ? fill(words.viewOn, { platform }) : words.viewSource))
  const flow: Flow[] = section.quote.length ? [{ type: 'blockquote', children: section.quote }] : []
  return source.length ? [...flow, paragraph(source)] : flow
}

function list(ordered: boolean, items: Flow[][]): Flow {
  const children = items.map(
    (item): ListItemNode => ({ type: 'listItem', spread: item.length > 1, children: item }),
  )
  return {
    type: 'list',
    ordered,
    spread: children.length > 1 && children.some((item) => item.spread),
    children,
  }
}

function paragraph(children: Phrasing[]): Flow {
  return { type: 'paragraph', children }
}

function link(url: string, label: string): LinkNode {
  return { type: 'link', url, children: [text(label)] }
}

function text(value: string): Phrasing {
  return { type: 'text', value }
}
