import type { Element, Root, RootContent } from 'hast'
import { articleElement, find } from '../read/article-element.ts'
import { type Concealed, concealed } from '../text/concealed.ts'
import { htmlContent } from '../text/html-content.ts'
import { outsideText } from '../text/outside-text.ts'
import type { Strange } from './copy.ts'

/** What a page carries, or a fragment of one, that no renderer writes there. */
export function strangeInPage(root: Root): Strange[] {
  const article = articleElement(root)
  const { articles, texts } = outsideText(root, article)
  const strange: Strange[] = strangeCarriers(article)
  for (const text of articles) strange.push({ place: 'another article', text })
  for (const text of texts) strange.push({ place: 'text outside the article', text })
  const body = find(article, (one) => classesOf(one).includes('sf-body'))
  if (article.type !== 'element' || !body) return strange
  const parts = [
    ...article.children.filter(
      (one) => !isPart(one, ['sf-header', 'u-url', 'sf-body', 'sf-footer']),
    ),
    ...body.children.filter((one) => !isPart(one, bodyParts)),
  ]
  return [...strange, ...parts.flatMap(asStrange)]
}

/** Elements and attributes of an article's HTML whose text its readers don't see. */
export function strangeCarriers(node: Parameters<typeof concealed>[0]): Strange[] {
  return concealed(node)
    .filter(isStrange)
    .map(({ place, text }) => ({ place, text }))
}

/** Titles of links and pictures are the author's, and labels stand where renderers put them. */
function isStrange({ element, kind, place }: Concealed): boolean {
  const name = element?.tagName ?? ''
  if (kind === 'never') return true
  if (kind === 'address') return place !== 'cite' || name !== 'blockquote'
  if (place === 'title') return name !== 'a' && name !== 'img'
  if (place === 'aria-label') return !['a', 'audio', 'nav', 'video'].includes(name)
  return true
}

/**
 * What stands beside the marked text of a feed's item where no renderer writes anything: before it are
 * pictures, recordings and notices, after it footnotes, related articles and the line of rights.
 */
export function strangeParts(root: Root): Strange[] {
  const parent = parentOfText(root)
  if (!parent) return []
  const children = parent.children.filter((one) => one.type === 'element' || one.type === 'text')
  const at = children.findIndex(isText)
  const before = children.slice(0, at)
  const strange = before.filter((one) => !isPlain(one) && !isBlank(one))
  // A notice begins with strong words, a document is a link: that AI took part is the one plain text.
  const plain = before.filter((one) => one.type === 'element' && one.children[0]?.type === 'text')
  strange.push(...plain.slice(1))
  const after = children.slice(at + 1).filter((one) => !isBlank(one))
  const names = after.map((one) => (one.type === 'element' ? one.tagName : 'text'))
  const [usual = ''] = /^(?:hr ol ?)?(?:h\d ul ?)?(?:p ?)?/.exec(`${names.join(' ')} `) ?? []
  strange.push(...after.slice(usual.trim() ? usual.trim().split(' ').length : 0))
  return strange.flatMap(asStrange)
}

function parentOfText(root: Root): Root | Element | undefined {
  if (root.children.some(isText)) return root
  return find(root, ({ children }) => children.some(isText))
}

function isText(node: { type: string }): boolean {
  return node.type === 'element' && (node as Element).properties.dataPart === 'text'
}

function isPlain(node: RootContent): boolean {
  return node.type === 'element' && (node.tagName === 'p' || node.tagName === 'figure')
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

const bodyParts =
  'sf-standfirst sf-lead sf-notice sf-ai sf-media sf-document sf-contents sf-section sf-notes'.split(
    ' ',
  )

function isPart(node: RootContent, names: readonly string[]): boolean {
  return node.type === 'element' && classesOf(node).some((name) => names.includes(name))
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : []
}

function asStrange(node: RootContent): Strange[] {
  const text = htmlContent(node).blocks.join(' ')
  return text ? [{ place: 'text', text }] : []
}
