import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import { line } from './line.ts'

/** What stands in a page beside its article. */
export interface OutsideText {
  /** Other articles, by their text. */
  articles: string[]
  /** Text that is in no part of the page that is the site's own. */
  texts: string[]
}

/**
 * Find the text of a page that a reader takes for a part of its article, and other articles. What is the
 * site's own is left out: headers, footers, navigation, asides, forms and dialogs.
 *
 * @param root - Parsed page or fragment.
 * @param article - The element of the article.
 */
export function outsideText(root: Root, article: Nodes): OutsideText {
  const found: OutsideText = { articles: [], texts: [] }
  // Where nothing tells the article from what is around, all of it is compared.
  if (article.type !== 'element' || article.tagName === 'body') return found
  const places = placesAround(root, article)
  let run = ''
  const end = () => {
    const text = line(run)
    if (text) found.texts.push(text)
    run = ''
  }
  const visit = (node: Nodes | RootContent | ElementContent, depth: number): void => {
    if (node.type === 'text') run += node.value
    if (!('children' in node) || depth > deepest) return
    if (node === article) {
      end()
      return
    }
    if (node.type === 'element') {
      if (ofSite.has(node.tagName) || isWayTo(node, places)) return
      if (isArticle(node) && !holds(node, article)) {
        found.articles.push(line(textOf(node)))
        return
      }
    }
    for (const child of node.children) visit(child, depth + 1)
    if (node.type === 'element' && !inline.has(node.tagName)) end()
  }
  visit(root, 0)
  end()
  return found
}

const deepest = 1000

const ofSite = new Set(
  'aside button dialog footer form head header menu nav noscript script search style svg template title'.split(
    ' ',
  ),
)

const inline = new Set(
  'a abbr b bdi cite code em i mark q s small span strong sub sup time u'.split(' '),
)

/** Whether a link leads past what the site has before its article, in a few words. */
function isWayTo(link: Element, places: ReadonlySet<string>): boolean {
  const { href } = link.properties
  if (link.tagName !== 'a' || typeof href !== 'string' || !places.has(href)) return false
  return line(textOf(link)).length <= mostLetters
}

/** Addresses, within a page, of its article and of what holds it. */
function placesAround(root: Root, article: Nodes): Set<string> {
  const found = new Set<string>()
  const visit = (node: Nodes | ElementContent, depth: number): boolean => {
    const isAround =
      node === article ||
      ('children' in node &&
        depth <= deepest &&
        node.children.some((child) => child.type === 'element' && visit(child, depth + 1)))
    if (isAround && node.type === 'element' && node.properties.id) {
      found.add(`#${node.properties.id}`)
    }
    return isAround
  }
  visit(root, 0)
  return found
}

/** Letters of a link that leads to an article in its page. */
const mostLetters = 60

function isArticle({ properties, tagName }: Element): boolean {
  const { className } = properties
  return tagName === 'article' || (Array.isArray(className) && className.includes('h-entry'))
}

function holds(node: Nodes | ElementContent, other: Nodes, depth = 0): boolean {
  if (node === other) return true
  if (!('children' in node) || depth > deepest) return false
  return node.children.some((child) => child.type === 'element' && holds(child, other, depth + 1))
}

function textOf(node: Nodes | ElementContent, depth = 0): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || depth > deepest) return ''
  return node.children.map((child) => textOf(child as ElementContent, depth + 1)).join(' ')
}
