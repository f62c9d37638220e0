import type { Element, ElementContent } from 'hast'
import { type JsonObject, objectOf } from '../../content-system/json-object.ts'
import { element } from '../../html/hast.ts'
import { cardBlock } from './card-block.ts'
import type { TextBlock, TextScope } from './text-scope.ts'

/**
 * The blocks of a text of the editor of Ghost 1 to 4, which imports of others still write.
 *
 * @returns `undefined` for what is none.
 * @see {@link https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md}
 */
export function mobiledocBlocks(value: JsonObject, scope: TextScope): TextBlock[] | undefined {
  const { sections } = value
  if (!Array.isArray(sections)) return undefined
  const lists = (key: string) => listOf(value[key]).map(listOf)
  const document: Mobiledoc = {
    atoms: lists('atoms'),
    cards: lists('cards'),
    markups: lists('markups'),
  }
  return sections.map(listOf).map((section) => blockOf(section, document, scope))
}

interface Mobiledoc {
  /** Name, text, payload. */
  atoms: readonly unknown[][]
  /** Name, payload. */
  cards: readonly unknown[][]
  /** Tag, attributes as a flat list. */
  markups: readonly unknown[][]
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function blockOf(section: readonly unknown[], document: Mobiledoc, scope: TextScope): TextBlock {
  const [kind, second, third] = section
  if (kind === 2) {
    return { nodes: [element('p', [element('img', [], { src: String(second), alt: '' })])] }
  }
  if (kind === 3) {
    const items = listOf(third).map((markers) => element('li', phrasing(markers, document)))
    return { nodes: [element(second === 'ol' ? 'ol' : 'ul', items)] }
  }
  if (kind === 10) {
    const [name, payload] = document.cards[Number(second)] ?? []
    return name === undefined
      ? { nodes: [] }
      : cardBlock({ name: String(name), fields: objectOf(payload) }, scope)
  }
  const words = phrasing(third, document)
  const tag = String(second).toLowerCase()
  if (/^h[1-6]$/.test(tag)) return { nodes: [element(tag, words)] }
  // An aside is a quotation of the other style.
  const isQuote = tag === 'blockquote' || tag === 'aside' || tag === 'pull-quote'
  const paragraph = element('p', words)
  return { nodes: [isQuote ? element('blockquote', [paragraph]) : paragraph] }
}

/** A marker: kind, markups that open, how many close, text or atom. */
function phrasing(markers: unknown, { atoms, markups }: Mobiledoc): ElementContent[] {
  const top = element('span')
  const open: Element[] = [top]
  for (const marker of listOf(markers).map(listOf)) {
    const [kind, opening, closing, value] = marker
    for (const number of listOf(opening)) {
      const markup = markupOf(markups[Number(number)] ?? [])
      open.at(-1)?.children.push(markup)
      open.push(markup)
    }
    const inner = open.at(-1) ?? top
    if (kind === 0 && typeof value === 'string') inner.children.push({ type: 'text', value })
    if (kind === 1) inner.children.push(...atomOf(atoms[Number(value)] ?? []))
    for (let left = Number(closing) || 0; left > 0 && open.length > 1; left--) open.pop()
  }
  return top.children
}

function markupOf([name, attributes]: readonly unknown[]): Element {
  const tag = String(name).toLowerCase()
  if (tag === 'a') {
    const flat = listOf(attributes)
    const href = flat[flat.indexOf('href') + 1]
    return element('a', [], typeof href === 'string' && flat.includes('href') ? { href } : {})
  }
  return element(inlineTags.has(tag) ? tag : 'span')
}

const inlineTags: ReadonlySet<string> = new Set(
  'b code del em i mark s strike strong sub sup u'.split(' '),
)

function atomOf([name, text]: readonly unknown[]): ElementContent[] {
  if (name === 'soft-return') return [element('br')]
  return typeof text === 'string' && text ? [{ type: 'text', value: text }] : []
}
