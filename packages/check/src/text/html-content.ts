import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import { codeText } from './code-texts.ts'
import { isHidden } from './concealed.ts'
import { letters } from './letters.ts'
import { line } from './line.ts'
import type { Shape } from './unit.ts'

/** A block of text, and what it is beside its words. */
export interface ShownBlock extends Shape {
  text: string
}

/** What a reader finds in HTML. */
export interface HtmlContent {
  /** Blocks of running text, in order; the box of a task is `☑` or `☐`. */
  blocks: string[]
  /** What each of them is beside its words. */
  shapes: ShownBlock[]
  /** Those of them that are headings. */
  headings: { text: string; rank: number }[]
  /** Addresses of links, in order, as they are written; without those of `tags`. */
  links: string[]
  /** All links with the words that lead there. */
  anchors: { href: string; text: string }[]
  /** Blocks of text that stand in quotations, each once. */
  quotations: string[]
  /** Links that name a tag or category of the article (`rel="tag"`), and lead to its page. */
  tags: { href: string; text: string }[]
  /** Pictures in order: address, space, text for those who can't see it. */
  images: string[]
  /** Other sizes of pictures: `https://example.com/small.jpg 480w`. */
  sources: string[]
  /** Numbered lists in order, by their first numbers; numbers that items have by themselves follow. */
  numbers: string[]
  /** Blocks of code, with their spaces and line breaks. */
  codes: string[]
  /** Recordings: their addresses, the still pictures of videos, and what plays otherwise than its reader wants. */
  players: { audio: string[]; video: string[]; posters: string[]; ways: string[] }
  /** Widths and heights that pictures say of themselves. */
  sizes: { src: string; width: string; height: string }[]
  /** Links that say of themselves what no link of an article is: an advertisement, from readers, a place to pay. */
  claims: string[]
  /** Links that say of themselves that they lead to the licence. */
  licenses: string[]
  /** Numbers that are raised, as those of footnotes are. */
  raised: string[]
}

/**
 * Read the text, links and pictures of HTML, as its reader finds them. Left out are lists of contents, as far
 * as they name what stands in the text, the numbers of footnotes and the ways back from them, and what
 * players and scripts hold.
 *
 * @param node - Parsed HTML.
 */
export function htmlContent(node: Nodes): HtmlContent {
  const content: HtmlContent = {
    blocks: [],
    shapes: [],
    headings: [],
    links: [],
    anchors: [],
    quotations: [],
    tags: [],
    images: [],
    sources: [],
    numbers: [],
    codes: [],
    players: { audio: [], video: [], posters: [], ways: [] },
    sizes: [],
    claims: [],
    licenses: [],
    raised: [],
  }
  let run = ''
  let items = 0
  let quotations = 0
  let stress: string[] = []
  const entries: string[] = []
  // The text with those of pictures, by which an entry names the ones in a heading.
  let named = ''
  const end = () => {
    const text = line(run)
    if (text) {
      content.blocks.push(text)
      content.shapes.push({ text, items, stress })
    }
    run = ''
    stress = []
    // A mark that a block begins with belongs to no letter of the one before.
    named += '\n'
  }
  const visit = (one: Nodes | RootContent | ElementContent, depth: number): void => {
    if (one.type === 'text') {
      run += one.value
      named += one.value
    }
    if (!('children' in one) || depth > deepest) return
    const block = one.type === 'element' && !inline.has(one.tagName)
    if (one.type === 'element') {
      addPlayer(one, content)
      if (isAside(one)) {
        if (one.tagName === 'sup' && !isHidden(one)) content.raised.push(line(rawText(one)))
        if (one.tagName === 'nav' && !isHidden(one)) entries.push(...entriesOf(one))
        return
      }
      addElement(one)
      addNumbers(one, content)
      if (one.tagName === 'pre') content.codes.push(codeText(rawText(one)))
    }
    if (block) end()
    const before = content.blocks.length
    const start = run.length
    const isItem = one.type === 'element' && one.tagName === 'li'
    const isQuotation = one.type === 'element' && one.tagName === 'blockquote'
    if (isItem) items++
    if (isQuotation) quotations++
    for (const child of one.children) visit(child, depth + 1)
    const mark = one.type === 'element' ? stressBy.get(one.tagName) : undefined
    const stressed = mark && content.blocks.length === before ? line(run.slice(start)) : ''
    if (stressed) stress.push(`<${mark}>${stressed}</${mark}>`)
    if (block) end()
    if (isItem) items--
    if (isQuotation && --quotations === 0) content.quotations.push(...content.blocks.slice(before))
    const [, rank] = (one.type === 'element' && /^h([1-6])$/.exec(one.tagName)) || []
    if (!rank) return
    for (const text of content.blocks.slice(before)) {
      content.headings.push({ text, rank: Number(rank) })
    }
  }
  const addElement = (element: Element): void => {
    const { properties, tagName } = element
    const { alt, checked, href, rel, src, type } = properties
    if (tagName === 'br') run += '\n'
    else if (tagName === 'a' && typeof href === 'string') {
      content.anchors.push({ href, text: line(rawText(element)) })
      const [only] = element.children
      const rels = [rel].flat().map((one) => String(one ?? '').toLowerCase())
      const isTag = rels.includes('tag') && only?.type === 'text'
      if (rels.some((one) => claims.has(one))) content.claims.push(`${rels.join(' ')} ${href}`)
      if (rels.includes('license')) content.licenses.push(href)
      if (isTag) content.tags.push({ href, text: line(only.value) })
      else content.links.push(href)
    } else if (tagName === 'img') {
      content.images.push(`${src ?? ''} ${alt ?? ''}`.trim())
      const { height = '', width = '' } = properties
      content.sizes.push({ src: String(src), width: String(width), height: String(height) })
      named += alt ?? ''
      content.sources.push(...sourcesOf(element))
    } else if (tagName === 'source') content.sources.push(...sourcesOf(element))
    else if (tagName === 'input' && type === 'checkbox') run += checked ? '☑' : '☐'
  }
  visit(node, 0)
  end()
  const words = letters(named)
  content.blocks.push(...entries.filter((entry) => !words.includes(letters(entry))))
  return content
}

function addPlayer({ properties, tagName }: Element, { players }: HtmlContent): void {
  if (tagName !== 'audio' && tagName !== 'video') return
  const { autoPlay, controls, loop, muted, poster, src } = properties
  if (src) players[tagName].push(String(src))
  if (poster) players.posters.push(String(poster))
  if (!controls) players.ways.push(`${src} without controls`)
  for (const [way, isSo] of Object.entries({ autoPlay, loop, muted })) {
    if (isSo) players.ways.push(`${src} ${way.toLowerCase()}`)
  }
}

function addNumbers({ properties, tagName }: Element, { numbers }: HtmlContent): void {
  const { reversed, start = 1, type, value } = properties
  if (tagName === 'li' && value !== undefined) numbers.push(`item ${value}`)
  if (tagName !== 'ol') return
  const kind = type === undefined || type === '1' ? '' : ` as ${type}`
  numbers.push(`${start}${reversed ? ' reversed' : ''}${kind}`)
}

function sourcesOf({ properties }: Element): string[] {
  const srcSet: unknown = properties.srcSet
  const text = Array.isArray(srcSet) ? srcSet.join(', ') : String(srcSet ?? '')
  return text.split(/,\s+/).filter(Boolean).map(line)
}

/** The text of an element as it is written. */
function rawText(node: Element | ElementContent, depth = 0): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || depth > deepest) return ''
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return node.children.map((child) => rawText(child, depth + 1)).join('')
}

/** Levels that are read. */
const deepest = 1000

const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd label mark picture q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** What a link is where it says so, that no link of an article is. */
const claims = new Set('canonical in-reply-to me payment sponsored syndication ugc'.split(' '))

/** The marks that stand out of the words around, by the one that means the same. */
const stressBy: ReadonlyMap<string, string> = new Map([
  ...['b', 'strong'].map((name) => [name, 'strong'] as const),
  ...['em', 'i'].map((name) => [name, 'em'] as const),
  ...['code', 'kbd', 'samp', 'tt'].map((name) => [name, 'code'] as const),
  ['mark', 'mark'],
  ['u', 'u'],
])

/** What isn't text of the article. */
function isAside(element: Element): boolean {
  const { properties, tagName } = element
  if (skipped.has(tagName)) return true
  if (properties.role === 'doc-backlink') return true
  if (isHidden(element)) return true
  if (tagName === 'sup') return isNumber(element)
  return tagName === 'nav' && isContents(element)
}

const skipped = new Set(
  'audio canvas iframe math noscript object script style svg template video'.split(' '),
)

/** The number of a footnote. */
function isNumber(element: Element): boolean {
  const [first, second] = element.children
  if (second || !first) return false
  if (first.type === 'element') return isNumber(first)
  return first.type === 'text' && /^\d+$/.test(first.value)
}

/** Whether an element is a list of what the page itself holds. */
export function isContents(element: Element): boolean {
  const links = hrefs(element)
  return links.length > 0 && links.every((href) => href.startsWith('#'))
}

/** What a list of contents says: its links, and what stands beside them. */
function entriesOf(element: Element, depth = 0): string[] {
  if (element.tagName === 'a' || depth > deepest) return [line(rawText(element, depth))]
  return element.children.flatMap((child) => {
    if (child.type === 'element') return entriesOf(child, depth + 1)
    return child.type === 'text' && child.value.trim() ? [line(child.value)] : []
  })
}

function hrefs(element: Element): string[] {
  return element.children.flatMap((child): string[] => {
    if (child.type !== 'element') return []
    const { href } = child.properties
    return typeof href === 'string' ? [href] : hrefs(child)
  })
}
