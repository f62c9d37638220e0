import type { Element, Root } from 'hast'
import {
  attribute,
  become,
  classes,
  element,
  elements,
  hasClass,
  lineOf,
  remove,
  textOf,
  walk,
} from './hast.ts'

/**
 * Make one link of a card that shows what a page or a file is: its title, then what is said of it.
 *
 * @param tree - HTML as it was written; changed in place.
 */
export function markCards(tree: Root): void {
  for (const one of elements(tree)) {
    if (one.type !== 'element') continue
    if (hasClass(one, 'wp-block-file')) ofFileBlock(one)
    else if (classes(one).some((name) => cardNames.has(name))) ofCard(one)
  }
}

export const cardNames: ReadonlySet<string> = new Set([
  'kg-bookmark-card',
  'kg-file-card',
  'file-embed-wrapper',
  'graf--mixtapeEmbed',
  'embedded-post-wrap',
  'embedded-publication-wrap',
  'bookmark',
  'bookmark-card',
  'link-card',
  'link-preview',
  'blog-card',
  'wp-block-embed-wordpress',
])

/** Every part of a card leads to one address, and says one thing. */
function ofCard(card: Element): void {
  const inside = [card, ...elements(card)]
  const links = inside.filter(({ tagName }) => tagName === 'a')
  const urls = new Set(links.flatMap((link) => attribute(link, 'href') ?? []))
  const [url] = urls
  if (urls.size !== 1 || url === undefined) return
  const caption = inside.find(({ tagName }) => tagName === 'figcaption')
  const said = partsOf(card, caption)
  const named = (pattern: RegExp) => {
    const found = inside.find((one) => classes(one).some((name) => pattern.test(name)))
    const text = found && textOf(found)
    return text && said.includes(text) ? text : undefined
  }
  const heading = inside.find(({ tagName }) => /^(?:h[1-6]|strong)$/.test(tagName))
  const title =
    named(/(?:^|[-_])(?:title|title-wrapper|details-h1)$/i) ??
    (heading && textOf(heading)) ??
    said[0]
  const about = named(/(?:^|[-_])(?:body|caption|desc|description|excerpt|subtitle)$/i)
  const facts = said.filter((text) => text !== title && text !== about)
  const more = [about === title ? '' : about, facts.length ? `(${facts.join(', ')})` : '']
  const words = more.filter(Boolean).join(' ')
  const link = element('a', [title || url], { href: url })
  const line = element('p', words ? [link, ` – ${words}`] : [link])
  const isSaid = !caption || [title, about].includes(textOf(caption))
  become(card, isSaid ? line : element('div', [line, element('p', caption.children)]))
}

/** What a card says, each thing once: the text of every element that holds no other. */
function partsOf(card: Element, caption: Element | undefined): string[] {
  const left = new Set(caption ? [caption, ...elements(caption)] : [])
  for (const one of elements(card)) {
    const isUnread = /^(?:style|svg|script)$/.test(one.tagName)
    if (isUnread || classes(one).some((name) => /-cta$|-embed-button-text$/.test(name))) {
      for (const inner of [one, ...elements(one)]) left.add(inner)
    }
  }
  const parts: string[] = []
  for (const { node, parent } of walk(card)) {
    if (node.type !== 'text' || left.has(parent as Element)) continue
    const text = lineOf(node.value)
    if (text) parts.push(text)
  }
  return [...new Set(parts)]
}

/** The file's name, then a button with the same address; a document is shown above. */
function ofFileBlock(block: Element): void {
  const inside = elements(block)
  const [first, ...others] = inside.filter(({ tagName }) => tagName === 'a')
  const url = first && attribute(first, 'href')
  if (!url) return
  for (const one of others) if (attribute(one, 'href') === url) remove(one)
  for (const one of inside) {
    if (one.tagName === 'object' && attribute(one, 'data') === url) remove(one)
  }
}
