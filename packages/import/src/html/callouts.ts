import type { Element, ElementContent, Root } from 'hast'
import {
  become,
  childElements,
  classes,
  element,
  elements,
  hasClass,
  remove,
  textOf,
} from './hast.ts'

/**
 * Make a quotation of a callout, its title bold above it: an article has no other form for a text that
 * stands apart.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function markCallouts(tree: Root): void {
  // Those inside come first.
  for (const one of elements(tree).reverse()) {
    if (!blocks.has(one.tagName)) continue
    if (hasClass(one, 'kg-callout-card')) ofGhost(one)
    else if (one.tagName === 'figure' && hasClass(one, 'callout')) ofNotion(one)
    else if (hasClass(one, 'admonitionblock')) ofAsciidoc(one)
    else if (classes(one).some((name) => named.test(name))) ofCallout(one)
    else if (one.tagName === 'blockquote') ofSign(one)
  }
}

const blocks: ReadonlySet<string> = new Set([
  'aside',
  'blockquote',
  'details',
  'div',
  'figure',
  'section',
])

const named =
  /^(?:admonition|alert|callout|custom-block|gh-alert|hint|markdown-alert|md-alert|message|notice|starlight-aside|theme-admonition|confluence-information-macro)$/i

const titleNames =
  /^(?:admonition(?:-?heading(?:_\w+)?|-title)|alert-(?:heading|title)|callout-(?:header|heading|title)|custom-block-title|hint-title|markdown-alert-title|message-header|notice-title|starlight-aside__title)$/i

/** `[!NOTE]`, where a renderer of Markdown left it as it was. */
function ofSign(quotation: Element): void {
  const [first] = childElements(quotation)
  // Some renderers leave a single paragraph without its element.
  const bare = quotation.children.find((one) => one.type !== 'text' || one.value.trim() !== '')
  const line = first?.tagName === 'p' && first === bare ? first : quotation
  const at = line.children.findIndex((one) => one.type !== 'text' || one.value.trim() !== '')
  const text = line.children[at]
  if (text?.type !== 'text') return
  const sign =
    /^\s*\[!([A-Za-z][\w -]{1,60})(?:\|[^\]\n]{0,60})?\][+-]?[ \t]*([^\n]*)(?:\n|$)/.exec(
      text.value,
    )
  const kind = sign?.[1]
  const title = sign?.[2]?.trim()
  const next = line.children[at + 1]
  const isBroken = next?.type === 'element' && next.tagName === 'br'
  // A line of its own is the title.
  if (!sign || !kind || (title && next && !isBroken && !sign[0].endsWith('\n'))) return
  text.value = text.value.slice(sign[0].length)
  if (text.value === '' && next?.type === 'element' && next.tagName === 'br') remove(next)
  const name = kind.toLowerCase().replace(/[-_]+/g, ' ')
  const words = title || `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
  const isEmpty = line !== quotation && textOf(line) === ''
  const rest = quotation.children.filter((one) => !isEmpty || one !== line)
  quote(quotation, words, rest)
}

function ofCallout(one: Element): void {
  const inside = elements(one)
  const title =
    inside.find((inner) => classes(inner).some((name) => titleNames.test(name))) ??
    (hasClass(one, 'confluence-information-macro')
      ? inside.find((inner) => hasClass(inner, 'title'))
      : undefined)
  if (!title) {
    // Quarto draws the kind of one without a title.
    if (classes(one).some((name) => /^callout-(?:caution|important|note|tip|warning)$/.test(name)))
      quote(one, '', one.children)
    return
  }
  for (const icon of inside) {
    if (
      icon.tagName === 'svg' ||
      classes(icon).some((name) => /(?:^|-)(?:icon|fold)(?:$|[-_])|admonitionIcon/i.test(name))
    )
      remove(icon)
  }
  for (const inner of elements(title)) if (hasClass(inner, 'screen-reader-only')) remove(inner)
  const words = textOf(title)
  remove(title)
  quote(one, words, one.children)
}

/** An emoji, and the text. */
function ofGhost(card: Element): void {
  const inside = elements(card)
  const emoji = inside.find((inner) => hasClass(inner, 'kg-callout-emoji'))
  const text = inside.find((inner) => hasClass(inner, 'kg-callout-text'))
  if (!text) return
  const sign = emoji ? textOf(emoji) : ''
  const [first] = childElements(text)
  const before: ElementContent = { type: 'text', value: `${sign} ` }
  if (sign && first?.tagName === 'p') first.children.unshift(before)
  else if (sign) text.children.unshift(before)
  become(card, element('blockquote', text.children))
}

/** A sign in one part of a box, the text in the other. */
function ofNotion(box: Element): void {
  const [icon, ...parts] = childElements(box)
  const sign = icon && elements(icon).some((one) => hasClass(one, 'icon')) ? textOf(icon) : ''
  const rest = sign ? parts : childElements(box)
  const first = rest
    .flatMap((part) => [part, ...elements(part)])
    .find(({ tagName }) => tagName === 'p')
  if (sign) (first ?? rest[0])?.children.unshift({ type: 'text', value: `${sign} ` })
  become(box, element('blockquote', rest))
}

/** A table of an icon, whose title is its word, and the text. */
function ofAsciidoc(block: Element): void {
  const [icon, content] = elements(block).filter(({ tagName }) => tagName === 'td')
  if (!icon || !content) return
  const sign = elements(icon).find(({ properties }) => typeof properties.title === 'string')
  const words = textOf(icon) || String(sign?.properties.title ?? '')
  quote(block, words, content.children)
}

function quote(one: Element, title: string, children: readonly ElementContent[]): void {
  const head = title ? [element('p', [element('strong', [title])])] : []
  become(one, element('blockquote', [...head, ...children]))
}
