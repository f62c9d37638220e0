import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import { line } from './line.ts'

/** Something in HTML that carries text which readers don't see, or that can do more than show text. */
export interface Concealed {
  /** What carries it: `hidden`, `iframe srcdoc`, `title`. */
  place: string
  /** What it says, or where it leads. */
  text: string
  /** The element that has it. */
  element: Element | undefined
  /** `text`: it may be words of the article. `address`: it leads somewhere. `never`: no article has it. */
  kind: 'text' | 'address' | 'never'
}

/** Whether readers don't see an element, by its own attributes. */
export function isHidden({ properties, tagName }: Element): boolean {
  const { hidden, open, popover, style } = properties
  if (hidden !== undefined && hidden !== false) return true
  if (popover !== undefined || (tagName === 'dialog' && open === undefined)) return true
  return typeof style === 'string' && hiding.test(style)
}

// Declarations that keep an element from the eyes, wherever the site's own styles put it.
const hiding =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|opacity\s*:\s*0*\.?0*%?\s*(?:;|!|$)|(?:font-size|(?:max-)?(?:width|height)|line-height)\s*:\s*0\w*%?\s*(?:;|!|$)|(?:left|right|top|bottom|text-indent|margin(?:-\w+)?)\s*:\s*-\d{3,}|clip(?:-path)?\s*:|transform\s*:[^;]*(?:scale\w*\(\s*0|translate\w*\(\s*-\d{3,})|color\s*:\s*transparent)/i

/** Find what carries text that readers don't see, in an article's HTML. */
export function concealed(node: Nodes): Concealed[] {
  const found: Concealed[] = []
  visit(node, found, 0)
  return found
}

function visit(
  node: Nodes | RootContent | ElementContent,
  found: Concealed[],
  depth: number,
): void {
  if (node.type === 'comment') {
    // Frameworks mark places by comments of a few signs.
    const text = line(node.value)
    if (/\p{L}\p{M}*\s+\S*\p{L}/u.test(text)) {
      found.push({ place: 'comment', text, element: undefined, kind: 'never' })
    }
  }
  if (!('children' in node) || depth > deepest) return
  if (node.type === 'element' && addElement(node, found)) return
  for (const child of node.children) visit(child, found, depth + 1)
}

const deepest = 1000

/** @returns Whether nothing else in the element is to be looked at. */
function addElement(element: Element, found: Concealed[]): boolean {
  const { properties, tagName } = element
  const add = (place: string, text: string, kind: Concealed['kind']) => {
    found.push({ place, text: line(text), element, kind })
  }
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    // What the parser doesn't know keeps its hyphen.
    const name = key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const text = Array.isArray(value) ? value.join(' ') : String(value)
    if (/^on[a-z]/i.test(name)) add(name.toLowerCase(), text, 'never')
    else if (Object.hasOwn(texts, name)) add(texts[name] ?? name, text, 'text')
    else if (addresses.has(name) && !(name === 'src' && tagName !== 'embed'))
      add(name, text, 'address')
  }
  if (isHidden(element)) {
    const text = allText(element)
    if (text) add('hidden', text, 'never')
    return true
  }
  if (tagName === 'iframe') {
    const { src, srcDoc } = properties
    if (srcDoc !== undefined) add('iframe srcdoc', String(srcDoc), 'never')
    if (src !== undefined) add('iframe', String(src), 'address')
    return true
  }
  if (tagName === 'script') {
    if (properties.type !== 'application/ld+json') add('script', allText(element), 'never')
    return true
  }
  if (tagName === 'details' && properties.open === undefined)
    add('details', allText(element), 'never')
  const { ariaHidden } = properties
  if (String(ariaHidden) === 'true' && /[\p{L}\p{N}]/u.test(allText(element))) {
    add('aria-hidden', allText(element), 'never')
  }
  if (!carriers.has(tagName)) return false
  const text = allText(element)
  if (text) add(tagName, text, 'never')
  return tagName !== 'noscript'
}

/** Elements whose text is not shown, or only where something else can't be. */
const carriers = new Set(
  'applet audio canvas datalist math noembed noframes noscript object select style svg template textarea title video xmp'.split(
    ' ',
  ),
)

/** Attributes with words that are heard, or seen when asked for, by their names. */
const texts: Readonly<Record<string, string>> = {
  abbr: 'abbr',
  ariaDescription: 'aria-description',
  ariaLabel: 'aria-label',
  ariaPlaceholder: 'aria-placeholder',
  ariaRoleDescription: 'aria-roledescription',
  ariaValueText: 'aria-valuetext',
  label: 'label',
  placeholder: 'placeholder',
  summary: 'summary',
  title: 'title',
}

/** Attributes that lead somewhere, besides those of links and pictures. */
const addresses = new Set(
  'action background cite codeBase data formAction longDesc manifest ping src'.split(' '),
)

/** All text in a node, shown or not. */
function allText(node: Nodes | RootContent | ElementContent, depth = 0): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || depth > deepest) return ''
  const children = 'content' in node && node.content ? node.content.children : node.children
  return line(children.map((child) => allText(child, depth + 1)).join(' '))
}
