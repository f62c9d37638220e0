import type { Element, ElementContent, Root } from 'hast'
import { attribute, element, elements, rename } from './hast.ts'

/**
 * Give text the marks that only its style says, as word processors write it, and take those away that
 * its style takes back.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function readInlineStyles(tree: Root): void {
  for (const one of elements(tree)) {
    const style = attribute(one, 'style')
    if (one.tagName === 'a') unwrapRedirect(one)
    if (style === undefined) continue
    if (/(?:^|;)\s*white-space:\s*(?:break-spaces|pre)/i.test(style)) keepLines(one)
    const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
    const isLight = weight === 'normal' || Number(weight) <= 400
    if ((one.tagName === 'b' || one.tagName === 'strong') && isLight) rename(one, 'span')
    if (one.tagName !== 'span') continue
    const isBold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
    const isItalic = /(?:^|;)\s*font-style:\s*italic/i.test(style)
    const isStruck = /(?:^|;)\s*text-decoration(?:-line)?:[^;]*line-through/i.test(style)
    const names = [isBold && 'strong', isItalic && 'em', isStruck && 'del'].filter(
      (name) => name !== false,
    )
    const [outer, ...others] = names
    if (outer === undefined) continue
    one.tagName = outer
    for (const name of others) {
      one.children = [{ type: 'element', tagName: name, properties: {}, children: one.children }]
    }
  }
}

/** Google Docs sends every link by way of Google. */
function unwrapRedirect(link: Element): void {
  const href = attribute(link, 'href') ?? ''
  if (!/^https:\/\/www\.google\.com\/url\?/.test(href)) return
  const to = URL.parse(href)?.searchParams.get('q')
  if (to && /^https?:/.test(to)) link.properties.href = to
}

/** Line ends that a style makes those of a text. */
function keepLines(one: Element): void {
  if (!/^(?:blockquote|div|p|span|td)$/.test(one.tagName)) return
  one.children = one.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'text' || !/\S/.test(child.value)) return [child]
    const text = child.value.trim()
    const [before = '', after = ''] = child.value.split(text)
    const indent = before.slice(before.lastIndexOf('\n') + 1)
    const [end = ''] = after.split('\n', 1)
    const lines = `${indent}${text}${end}`.split('\n')
    return lines.flatMap((line, index) => [
      ...(index ? [element('br')] : []),
      { type: 'text' as const, value: line },
    ])
  })
}
