import type { BuiltInSectionInput, PostAuthor, SectionInput } from '@standfirst/core'
import { all, nodesOf, type Raw, textOf, typesOf } from './document.ts'
import { addressOf, type Reading, timeOf } from './reading.ts'

/**
 * The sections of an article node: its `articleBody` as running text, or else the original post, the
 * steps, the audience, the takeaways and the questions that the graph describes; then the updates of a
 * live blog, in the order that they have there.
 */
export function sectionsOf(reading: Reading, node: Raw): SectionInput[] {
  const body = textOf(node.articleBody)
  return [
    ...(body ? [{ kind: 'prose' as const, content: body }] : described(reading, node)),
    ...nodesOf(reading.document, node.liveBlogUpdate).flatMap(liveBlogUpdate),
  ]
}

function described(reading: Reading, node: Raw): SectionInput[] {
  const { document } = reading
  const parts = [...nodesOf(document, node.hasPart), ...nodesOf(document, node.mainEntity)]
  const pages = document.nodes.filter((page) => typesOf(page).includes('FAQPage'))
  return [
    ...parts.filter(isA('HowTo')).map((part) => steps(reading, part)),
    ...audience(reading, node.audience),
    ...parts.filter(isA('ItemList')).map((part) => takeaways(reading, part)),
    ...nodesOf(document, node.isBasedOn)
      .filter(isA('SocialMediaPosting'))
      .map((post) => originalPost(reading, post)),
    ...pages.map((page) => faq(reading, page)),
  ].filter((section) => !('items' in section) || section.items.length > 0)
}

function liveBlogUpdate(node: Raw): BuiltInSectionInput[] {
  const title = textOf(node.headline) ?? textOf(node.name)
  const content = textOf(node.articleBody) ?? textOf(node.text) ?? textOf(node.description)
  return title || content
    ? [{ kind: 'prose', ...(title && { heading: title }), content: content ?? '' }]
    : []
}

function isA(type: string): (node: Raw) => boolean {
  return (node) => typesOf(node).includes(type)
}

function heading(node: Raw): { heading?: string } {
  const text = textOf(node.name)
  return text ? { heading: text } : {}
}

function steps({ document }: Reading, node: Raw): BuiltInSectionInput {
  const items = all(node.step ?? node.itemListElement).flatMap((item) => {
    const [step] = nodesOf(document, item)
    if (!step) return textOf(item) ?? []
    const title = textOf(step.name)
    const content = textOf(step.text) ?? (title ? undefined : textOf(step.description))
    if (!content) return title ? { title } : []
    return title && title !== content ? { title, content } : { content }
  })
  return { kind: 'steps', ...heading(node), items }
}

function takeaways({ document }: Reading, node: Raw): BuiltInSectionInput {
  const items = all(node.itemListElement).flatMap((item) => {
    const [member] = nodesOf(document, item)
    return (member ? textOf(member.name) : textOf(item)) ?? []
  })
  return { kind: 'takeaways', ...heading(node), items }
}

function audience(reading: Reading, value: unknown): BuiltInSectionInput[] {
  const items = nodesOf(reading.document, value).flatMap((node) => {
    const name = textOf(node.audienceType) ?? textOf(node.name)
    const description = textOf(node.description)
    const url = addressOf(reading, node.url, 'sections')
    return name ? { name, ...(description && { description }), ...(url && { url }) } : []
  })
  return items.length ? [{ kind: 'audience', items }] : []
}

function originalPost(reading: Reading, node: Raw): BuiltInSectionInput {
  const [site] = nodesOf(reading.document, node.isPartOf ?? node.publisher)
  const platform = site && textOf(site.name)
  const url = addressOf(reading, node.url, 'sections')
  const publishedAt = timeOf(reading, node.datePublished, 'sections')
  const quote = textOf(node.articleBody) ?? textOf(node.text)
  const author = postAuthor(reading, node.author)
  return {
    kind: 'originalPost',
    ...(author && { author }),
    ...(platform && { platform }),
    ...(url && { url }),
    ...(publishedAt && { publishedAt }),
    ...(quote && { quote }),
  }
}

function postAuthor(reading: Reading, value: unknown): PostAuthor | undefined {
  const [node] = nodesOf(reading.document, value)
  const name = node ? textOf(node.name) : textOf(value)
  if (!name) return undefined
  const handle = node && textOf(node.alternateName)
  const url = node && addressOf(reading, node.url, 'sections')
  return { name, ...(handle && { handle }), ...(url && { url }) }
}

function faq({ document }: Reading, node: Raw): BuiltInSectionInput {
  const items = nodesOf(document, node.mainEntity).flatMap((item) => {
    const question = textOf(item.name)
    const [accepted] = nodesOf(document, item.acceptedAnswer)
    const answer = accepted && textOf(accepted.text)
    return question && answer ? { question, answer } : []
  })
  return { kind: 'faq', ...heading(node), items }
}
