import type { Element, ElementContent, Nodes, RootContent } from 'hast'
import { blendsIn, cssAddresses, hides } from './css.ts'
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
  if (typeof style !== 'string') return false
  // A link may stand on a button, whose colour is that of what holds it.
  return hides(style) || (tagName !== 'a' && blendsIn(style))
}

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
  if (node.type === 'element' && addElement(node, found, depth)) return
  for (const child of node.children) visit(child, found, depth + 1)
}

const deepest = 1000

/** @returns Whether nothing else in the element is to be looked at. */
function addElement(element: Element, found: Concealed[], depth: number): boolean {
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
    else if (leads(name.toLowerCase(), tagName)) add(name, text, 'address')
    else if (name === 'style') for (const url of cssAddresses(text)) add(name, url, 'address')
  }
  const { content, href, httpEquiv, role } = properties
  // Browsers leave out signs that nobody sees.
  const scheme = tagName === 'a' ? String(href ?? '').replace(/[\p{C}\s]/gu, '') : ''
  if (/^(?:javascript|vbscript|data):/i.test(scheme)) add('href', String(href), 'never')
  if (tagName === 'meta' && content && properties.itemProp) add('meta', String(content), 'text')
  const shown = allText(element) || String(properties.alt ?? '')
  // To those who listen it is something else than to those who look.
  if (role === 'heading' && !/^h[1-6]$/.test(tagName)) add('role', shown, 'never')
  if (/^(?:none|presentation)$/.test(String(role)) && said.has(tagName)) add('role', shown, 'never')
  if (tagName === 'meta' && /refresh/i.test(String(httpEquiv ?? ''))) {
    add('refresh', String(content ?? ''), 'never')
  }
  const { inert, slot, type, value } = properties
  if (inert !== undefined && inert !== false) add('inert', allText(element), 'never')
  // Without a place of that name in a shadow tree, it is not shown there.
  if (slot !== undefined) add('slot', allText(element), 'never')
  if (tagName === 'meter' || tagName === 'progress') add(tagName, String(value ?? ''), 'never')
  if (tagName === 'bdo' || tagName === 'font') add(tagName, allText(element), 'never')
  if (tagName === 'input' && type !== 'checkbox' && value) add('value', String(value), 'never')
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
  if (String(ariaHidden) === 'true' && /[\p{L}\p{N}]/u.test(shown)) {
    add('aria-hidden', shown, 'never')
  }
  if (!carriers.has(tagName)) return false
  const text = allText(element)
  if (text) add(tagName, text, 'never')
  if (tagName === 'noscript') return false
  // Its text is told as a whole; what is fetched for it is not in there.
  for (const child of element.children) {
    const inside: Concealed[] = []
    visit(child, inside, depth + 1)
    found.push(...inside.filter(({ kind }) => kind === 'address'))
  }
  return true
}

/** Elements that mean something to those who listen. */
const said = new Set('blockquote dl h1 h2 h3 h4 h5 h6 img ol ul'.split(' '))

/** Whether an attribute leads somewhere; the addresses of links, pictures and players are compared elsewhere. */
function leads(name: string, tagName: string): boolean {
  if (name === 'href' || name === 'xlinkhref') return tagName !== 'a'
  if (name === 'src') return !compared.has(tagName)
  if (name === 'srcset') return tagName !== 'img' && tagName !== 'source'
  if (name === 'poster') return tagName !== 'video'
  return addresses.has(name)
}

const compared = new Set(['audio', 'iframe', 'img', 'script', 'video'])

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
  download: 'download',
  label: 'label',
  placeholder: 'placeholder',
  summary: 'summary',
  title: 'title',
}

/** Attributes that lead somewhere on any element. */
const addresses = new Set(
  'action archive background cite classid codebase data datasrc dynsrc formaction imagesrcset longdesc lowsrc manifest ping usemap'.split(
    ' ',
  ),
)

/** All text in a node, shown or not. */
function allText(node: Nodes | RootContent | ElementContent, depth = 0): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || depth > deepest) return ''
  const children = 'content' in node && node.content ? node.content.children : node.children
  return line(children.map((child) => allText(child, depth + 1)).join(' '))
}
