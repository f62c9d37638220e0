import type { AuthorInput, OrganizationInput, PublisherPolicies } from '@standfirst/core'
import { all, nodesOf, type Raw, textOf, typesOf } from './document.ts'
import { imageOf } from './image.ts'
import { addressOf, type Reading } from './reading.ts'

/** Who a value names: strings, nodes, references and lists of them; each name once. */
export function authorsOf(reading: Reading, value: unknown): AuthorInput[] {
  const authors = new Map<string, AuthorInput>()
  for (const item of all(value)) {
    const text = textOf(item)
    const [node] = nodesOf(reading.document, item)
    // A node may name several, one beside the other.
    const named = text ? [{ name: nameOf(text) }] : node ? authorsIn(reading, node) : []
    for (const author of named) if (!authors.has(author.name)) authors.set(author.name, author)
  }
  return [...authors.values()]
}

/** The body that an article names first as its publisher. */
export function publisherOf(reading: Reading, article: Raw): OrganizationInput | undefined {
  for (const item of all(article.publisher)) {
    const text = textOf(item)
    if (text) return { name: text }
    const [node] = nodesOf(reading.document, item)
    const agent = node && agentOf(reading, node, 'publisher')
    const policies = node && policiesOf(reading, node, article)
    if (agent) return { ...agent, ...(policies && { policies }) }
  }
  return undefined
}

/** The pages on which a publisher says how it works; an article itself may name its principles, too. */
function policiesOf(reading: Reading, node: Raw, article: Raw): PublisherPolicies | undefined {
  const policies: PublisherPolicies = {}
  const said = {
    ...node,
    publishingPrinciples: node.publishingPrinciples ?? article.publishingPrinciples,
  }
  for (const [name, property] of Object.entries(policyProperties)) {
    // Who owns it may be told in words, which are no address.
    const pages = all((said as Raw)[property]).filter((page) => !/\s/.test(textOf(page) ?? ''))
    const url = addressOf(reading, pages, 'publisher')
    if (url) policies[name as keyof PublisherPolicies] = url
  }
  return Object.keys(policies).length ? policies : undefined
}

const policyProperties: Record<keyof PublisherPolicies, string> = {
  principles: 'publishingPrinciples',
  corrections: 'correctionsPolicy',
  ethics: 'ethicsPolicy',
  ownership: 'ownershipFundingInfo',
}

type Agent = Omit<Exclude<OrganizationInput, string>, 'policies'>

function authorsIn(reading: Reading, node: Raw): (Agent & { name: string })[] {
  const agent = agentOf(reading, node, 'authors')
  if (!agent) return []
  const organization = typesOf(node).some((type) => organizations.test(type))
  const author = { ...agent, ...(organization && { type: 'organization' as const }) }
  const others = all(node.name).flatMap((name) => textOf(name) ?? [])
  return others.length > 1 ? others.map((name) => ({ name: nameOf(name) })) : [author]
}

function agentOf(reading: Reading, node: Raw, key: string): Agent | undefined {
  const name = textOf(node.name)
  if (name === undefined) return undefined
  const url = addressOf(reading, node.url ?? node.sameAs, key)
  const image = imageOf(reading, node.logo ?? node.image, key)
  const email = textOf(node.email)?.replace(/^mailto:/i, '')
  return {
    name: nameOf(name),
    ...(url && { url }),
    ...(email && { email }),
    ...(image && { image }),
  }
}

function nameOf(text: string): string {
  return text.replace(/^by\s+(?=\S)/i, '')
}

const organizations =
  /(?:Organization|Corporation|Association|Business|Company|NGO|Newspaper|Project|Team)$/
