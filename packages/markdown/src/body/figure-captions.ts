import type { Element, Nodes, Parents } from 'hast'

/**
 * Make the caption of a figure of one picture the title of the picture, which is what Markdown has for it.
 * Where that would lose a link or another title, the caption stays a text below the picture.
 *
 * @param tree - HTML; changed in place.
 * @param onPlain - Told of each element in a caption whose text alone is kept.
 */
export function figureCaptions(tree: Nodes, onPlain: (element: Element) => void): void {
  for (const figure of innermost(tree)) captionToTitle(figure, onPlain)
}

/** The figures that hold no others. */
function innermost(node: Nodes): Element[] {
  const inside = 'children' in node ? node.children.flatMap(innermost) : []
  const isFigure = node.type === 'element' && node.tagName === 'figure'
  return isFigure && inside.length === 0 ? [node] : inside
}

function captionToTitle(figure: Element, onPlain: (element: Element) => void): void {
  const inside = elements(figure)
  const images = inside.filter(({ tagName }) => tagName === 'img')
  const captions = inside.filter(({ tagName }) => tagName === 'figcaption')
  const [image, caption] = [images[0], captions[0]]
  if (!image || !caption || images.length > 1 || captions.length > 1) return
  const said = textOf(caption)
  const { title } = image.properties
  if (!said || said !== textOf(figure) || (title && title !== said)) return
  if (inside.some(({ tagName }) => kept.has(tagName))) return
  for (const element of elements(caption)) if (element.tagName !== 'br') onPlain(element)
  image.properties.title = said
  caption.children = []
}

/** What says more than its text, or is not the figure's own. */
const kept: ReadonlySet<string> = new Set(['a', 'blockquote', 'sup', 'table'])

function elements(parent: Nodes): Element[] {
  const found: Element[] = []
  const visit = ({ children }: Parents): void => {
    for (const child of children) {
      if (child.type !== 'element') continue
      found.push(child)
      visit(child)
    }
  }
  if ('children' in parent) visit(parent)
  return found
}

function textOf(node: Nodes): string {
  return textsOf(node).join('').replace(/\s+/g, ' ').trim()
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'element' && node.tagName === 'br') return [' ']
  return 'children' in node ? node.children.flatMap(textsOf) : []
}
