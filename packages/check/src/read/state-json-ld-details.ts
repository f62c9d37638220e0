import { type Article, safeCount, wordCount } from '@standfirst/core'
import type { JsonLdPart, JsonLdSelectors, JsonLdSite } from '@standfirst/json-ld'
import type { Statements } from '../agree/statement.ts'
import type { Path } from '../finding.ts'
import { stateSite } from './state-json-ld-site.ts'
import { stateMembers } from './state-members.ts'

type Raw = Readonly<Record<string, unknown>>

/** How the document was rendered. */
interface Rendered {
  /** Properties of the user's own. */
  own: readonly string[]
  selectors: JsonLdSelectors | undefined
  site: JsonLdSite | undefined
  /** Parts that it leaves out. */
  without: ReadonlySet<JsonLdPart>
}

/**
 * Collect what JSON-LD says that no article is read from: who may read it, where to get a licence, the
 * sizes of pictures and recordings, the page that it is on.
 *
 * @param document - Parsed document; anything may be given.
 * @param options - How it was rendered.
 */
export function stateDetails(
  document: unknown,
  article: Article,
  { own, selectors, site, without }: Rendered,
  say: Statements,
): void {
  const nodes = nodesOf(document)
  const node = nodes.find(isArticle)
  if (!node) return
  if (!without.has('access')) stateAccess(node, article, say)
  if (!without.has('rights')) {
    const page = text(node.acquireLicensePage)
    say.exact(
      'acquireLicensePage',
      ['rights', 'payment', 'url'],
      page,
      article.rights?.payment?.url,
    )
  }
  if (!without.has('wordCount') && node.wordCount !== undefined) {
    say.exact('wordCount', ['sections'], text(node.wordCount), wordCount(article))
  }
  const [, ...others] = [node['@type']].flat()
  say.exact('second @type', ['type'], others.map(text), [])
  stateSelectors(node, selectors, { own, without, paid: isPaid(article) }, say)
  stateMembers('', node, [...members, ...own], say)
  statePicture(node, article, say)
  stateAgents(node, article, say)
  if (!without.has('media')) stateRecordings(node, article, say)
  statePage(nodes, article, without, say)
  statePositions(document, say, 0)
  stateSite(nodes, node, { article, site }, say)
}

/** What an article has in JSON-LD; other properties would say of it what it does not. */
const members =
  '@context @type @id identifier url mainEntityOfPage headline alternativeHeadline description abstract inLanguage datePublished dateModified author publisher image thumbnailUrl articleSection keywords wordCount articleBody creativeWorkStatus isAccessibleForFree conditionsOfAccess digitalSourceType license usageInfo acquireLicensePage copyrightNotice creditText video audio associatedMedia isBasedOn audience mainEntity hasPart isPartOf mentions correction workTranslation speakable'.split(
    ' ',
  )

function stateAccess(node: Raw, { access, sections }: Article, say: Statements): void {
  const paid = sections.some((section) => section.paid)
  const free = paid ? false : access && access === 'free'
  const said = node.isAccessibleForFree
  const found = said === undefined ? undefined : String(said).toLowerCase()
  say.exact('isAccessibleForFree', ['access'], found, free === undefined ? free : String(free))
  const parts = list(node.hasPart).filter((part) => part['@type'] === 'WebPageElement')
  const closed = parts.map((part) => text(part.isAccessibleForFree)?.toLowerCase())
  say.exact('hasPart isAccessibleForFree', ['sections'], closed, paid ? 'false' : undefined)
}

/** Where the page shows what may be read aloud, and what is for paying readers. */
function stateSelectors(
  node: Raw,
  {
    paid = '.sf-paid',
    speakable = ['.sf-header > .p-name', '.sf-standfirst'],
  }: JsonLdSelectors = {},
  known: { own: readonly string[]; paid: boolean; without: ReadonlySet<JsonLdPart> },
  say: Statements,
): void {
  if (!known.without.has('speakable') && !known.own.includes('speakable')) {
    const found = list(node.speakable).flatMap((one) => [one.cssSelector].flat().map(text))
    say.exact('speakable cssSelector', [], found, speakable)
  }
  if (known.without.has('access') || known.own.includes('hasPart')) return
  const parts = list(node.hasPart).filter((part) => part['@type'] === 'WebPageElement')
  const found = parts.map((part) => text(part.cssSelector))
  say.exact('hasPart cssSelector', ['sections'], found, known.paid ? paid : undefined)
}

function isPaid({ sections }: Article): boolean {
  return sections.some(({ paid }) => paid)
}

function statePicture(node: Raw, { image }: Article, say: Statements): void {
  const [picture] = list(node.image)
  if (!picture || !image) return
  const exact = (key: string, field: string, expected: string | number | undefined) => {
    say.exact(`image.${key}`, ['image', field], text(picture[key]), expected)
  }
  const { bytes, height, license, mediaType, width } = image
  exact('width', 'width', width === undefined ? undefined : `${width} px`)
  exact('height', 'height', height === undefined ? undefined : `${height} px`)
  exact('license', 'license', license)
  exact('encodingFormat', 'mediaType', mediaType)
  exact('contentSize', 'bytes', bytes === undefined ? undefined : `${bytes} B`)
}

/** Whether authors are persons, and how to reach them. */
function stateAgents(node: Raw, { authors, publisher }: Article, say: Statements): void {
  const agents = list(node.author)
  if (agents.length === authors.length) {
    for (const [index, { email, type }] of authors.entries()) {
      const agent = agents[index] ?? {}
      const kind = agent['@type'] === 'Person' ? 'person' : 'organization'
      say.exact('author.@type', ['authors', index, 'type'], kind, type)
      say.exact('author.email', ['authors', index, 'email'], text(agent.email), email)
    }
  }
  const [agent] = list(node.publisher)
  if (!agent || !publisher) return
  const [logo] = list(agent.logo)
  say.exact('publisher.logo', ['publisher', 'image'], text(logo?.url), publisher.image?.url)
}

function stateRecordings(node: Raw, { image, media, title }: Article, say: Statements): void {
  const properties = { audio: 'audio', video: 'video', document: 'associatedMedia' } as const
  for (const [type, property] of Object.entries(properties)) {
    const found = list(node[property])
    const meant = [...media.entries()].filter(([, one]) => one.type === type)
    if (found.length !== meant.length) continue
    for (const [at, [index, one]] of meant.entries()) {
      const raw = found[at] ?? {}
      const path: Path = ['media', index]
      const exact = (key: string, field: string, said: unknown, expected?: string) => {
        say.exact(`${property}.${key}`, [...path, field], text(said), expected)
      }
      const { bytes, durationSeconds: seconds, mediaType, poster, transcriptUrl } = one
      exact('encodingFormat', 'mediaType', raw.encodingFormat, mediaType)
      const size = safeCount(bytes)
      exact('contentSize', 'bytes', raw.contentSize, size === undefined ? undefined : `${size} B`)
      const name = one.title ?? (type === 'document' ? undefined : title)
      say.text(`${property}.name`, [...path, 'title'], text(raw.name), name)
      const length = seconds === undefined ? undefined : `PT${seconds}S`
      exact('duration', 'durationSeconds', raw.duration, length)
      const still = poster ?? (type === 'video' ? image?.url : undefined)
      exact('thumbnailUrl', 'poster', raw.thumbnailUrl, still)
      if (type === 'document') continue
      const [words] = list(raw.caption)
      exact('caption', 'transcriptUrl', words?.contentUrl, transcriptUrl)
      const transcriptType = transcriptUrl && one.transcriptType
      exact('caption.encodingFormat', 'transcriptType', words?.encodingFormat, transcriptType)
    }
  }
}

/** The page that the article is on, and the way to it. */
function statePage(
  nodes: readonly Raw[],
  { category, related, title, url }: Article,
  without: ReadonlySet<JsonLdPart>,
  say: Statements,
): void {
  const page = nodes.find((node) => node['@type'] === 'WebPage' && node.url !== undefined)
  if (page) {
    say.text('WebPage name', ['title'], text(page.name), title)
    say.exact('WebPage url', ['url'], text(page.url), url)
    const links = [page.relatedLink].flat().map(text)
    if (!without.has('related')) {
      const meant = related.map((one) => one.url)
      say.exact('WebPage relatedLink', ['related'], links, meant)
    }
  }
  const crumbs = nodes.find((node) => node['@type'] === 'BreadcrumbList')
  if (!crumbs || !category) return
  const steps = list(crumbs.itemListElement)
  const names = steps.slice(-2).map((step) => text(step.name))
  say.text('BreadcrumbList', ['category'], names, [category.name, title])
  const home = nodes.find((one) => one['@type'] === 'WebSite')
  if (home && steps.length > 2) {
    const [first] = list(steps[0]?.item)
    say.exact('BreadcrumbList home', [], text(first?.['@id']), text(home.url))
  }
  const [item] = list(steps.at(-2)?.item)
  say.exact('BreadcrumbList item', ['category', 'url'], text(item?.['@id']), category.url)
}

/** The places that items of lists say that they have: machines go by these. */
function statePositions(value: unknown, say: Statements, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return
  for (const member of Array.isArray(value) ? [] : Object.values(value)) {
    const items = list(member).filter((one) => one['@type'] === 'ListItem')
    const found = items.flatMap(({ position }) => text(position) ?? [])
    if (found.length)
      say.exact(
        'position',
        ['sections'],
        found,
        items.map((_, index) => index + 1),
      )
  }
  for (const member of Object.values(value)) statePositions(member, say, depth + 1)
}

/** Levels that are read. */
const deepest = 100

/** The nodes of a document, its own or those of its graph. */
export function nodesOf(document: unknown): Raw[] {
  return list(document).flatMap((node) => ('@graph' in node ? list(node['@graph']) : [node]))
}

function list(value: unknown): Raw[] {
  return [value]
    .flat()
    .filter((one): one is Raw => typeof one === 'object' && one !== null && !Array.isArray(one))
}

function isArticle(node: Raw): boolean {
  return /Article|BlogPosting/.test(String([node['@type']].flat()[0]))
}

function text(value: unknown): string | undefined {
  const isPlain = typeof value === 'string' || typeof value === 'number'
  return isPlain || typeof value === 'boolean' ? String(value) : undefined
}
