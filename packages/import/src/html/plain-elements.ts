import type { Element, ElementContent, Parents, Root } from 'hast'
import {
  attribute,
  become,
  childElements,
  element,
  elements,
  inLine,
  remove,
  rename,
  textOf,
  walk,
} from './hast.ts'

/**
 * Make elements plain whose meaning lies in how browsers draw them: readings above characters, choices,
 * pictures in drawings, icons that are characters of a font. What has a name of its own is a block or a
 * part of a line, by what stands in it and beside it.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function toPlainElements(tree: Root): void {
  for (const { node, parent } of walk(tree)) {
    if (node.type === 'text' && parent.type === 'element' && /^(?:i|span)$/.test(parent.tagName)) {
      if (/^[\s\u{e000}-\u{f8ff}]+$/u.test(node.value) && node.value.trim()) node.value = ''
    }
    if (node.type !== 'element') continue
    if (node.tagName === 'ruby') ofRuby(node)
    else if (node.tagName === 'select') ofSelect(node)
    else if (node.tagName === 'svg') ofDrawing(node)
    else if (/^(?:canvas|datalist|clipboard-copy)$/.test(node.tagName) && !textOf(node))
      remove(node)
    else if (node.tagName === 'template' && node.properties.shadowRootMode) ofShadow(node)
    else if (isOwn(node)) rename(node, isBlock(node, parent) ? 'div' : 'span', node.properties)
  }
}

/** Readings stand in brackets, where the page has none for browsers that know no others. */
function ofRuby(ruby: Element): void {
  const parts = elements(ruby)
  if (parts.some(({ tagName }) => tagName === 'rp')) return
  const readings = new Set<unknown>(parts.filter(({ tagName }) => tagName === 'rt'))
  for (const holder of [ruby, ...parts]) {
    const { children } = holder
    holder.children = children.flatMap((child, index): ElementContent[] => {
      if (!readings.has(child)) return [child]
      const opens = !readings.has(children[index - 1])
      const closes = !readings.has(children[index + 1])
      return [...(opens ? [text('(')] : []), child, ...(closes ? [text(')')] : [])]
    })
  }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function ofSelect(select: Element): void {
  const options = elements(select).filter(({ tagName }) => tagName === 'option')
  const words = options.map((one) => textOf(one) || attribute(one, 'label') || '').filter(Boolean)
  become(select, text(words.join(' / ')))
}

/** A drawing that only shows a picture is the picture. */
function ofDrawing(svg: Element): void {
  const [image, ...others] = elements(svg).filter(({ tagName }) => tagName === 'image')
  const src = image && (attribute(image, 'href') ?? attribute(image, 'xLinkHref'))
  if (!src || others.length || textOf(svg)) return
  become(svg, element('img', [], { src, alt: attribute(svg, 'ariaLabel') ?? '' }))
}

/** What an element shows in its own tree is what readers see. */
function ofShadow(template: Element): void {
  const children = (template.content?.children ?? []) as ElementContent[]
  for (const one of elements({ type: 'root', children })) {
    if (/^(?:link|script|style)$/.test(one.tagName)) remove(one)
  }
  become(template, element('div', children))
}

/** Whether an element is one that scripts define, and says something. */
function isOwn(one: Element): boolean {
  return (
    /^[a-z][\w.]*[-:]/.test(one.tagName) &&
    !/^(?:amp|sf)-/.test(one.tagName) &&
    (one.children.length > 0 || one.tagName.includes(':'))
  )
}

function isBlock(one: Element, parent: Parents): boolean {
  if (childElements(one).some(({ tagName }) => !isPartOfLine(tagName))) return true
  const isInText = parent.type === 'element' && /^(?:h[1-6]|p|pre|code)$/.test(parent.tagName)
  return (
    !isInText &&
    !(parent.type === 'element' && isPartOfLine(parent.tagName)) &&
    parent.children.every((near) =>
      near.type === 'text'
        ? !near.value.trim()
        : near.type !== 'element' || !inLine.has(near.tagName),
    )
  )
}

function isPartOfLine(tagName: string): boolean {
  return inLine.has(tagName) || /^(?:br|img|picture|svg)$|-/.test(tagName)
}
