import type { Element } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { Link, RootContent } from 'mdast'
import { inlineCode } from './inline-code.ts'

/** What elements become whose text or address would be lost otherwise. */
export const htmlHandlers: Record<string, Handle> = {
  a: (state, node) =>
    node.properties.href === undefined ? state.all(node) : defaultHandlers.a(state, node),
  audio: media,
  code: inlineCode,
  dialog: (state, node) => state.toFlow(state.all(node)),
  embed: (state, node) => linkTo(state, node, 'src'),
  // Without an address, a picture says what its alternative text does.
  img: (state, node) =>
    node.properties.src
      ? defaultHandlers.img(state, node)
      : { type: 'text', value: String(node.properties.alt ?? '') },
  // Where a reader could write, there is nothing to read.
  input: (state, node) =>
    node.properties.type === 'checkbox' ? defaultHandlers.input(state, node) : [],
  iframe: (state, node) => linkTo(state, node, 'src'),
  kbd: inlineCode,
  math: (state, node) => state.all(node),
  menu: defaultHandlers.ul,
  object: (state, node) => linkTo(state, node, 'data'),
  samp: inlineCode,
  sup: footnoteCall,
  tt: inlineCode,
  var: inlineCode,
  video: media,
}

/** Calls of footnotes go through HTML as an element that no author writes. */
export function keepCall(
  _state: unknown,
  node: { identifier: string; label?: string | null },
): Element {
  return {
    type: 'element',
    tagName: 'sup',
    properties: { dataFootnote: node.identifier, dataLabel: node.label ?? node.identifier },
    children: [],
  }
}

/** A call that {@linkcode keepCall} kept, or that a reader of HTML marked so. */
function footnoteCall(state: State, node: Element): ReturnType<Handle> {
  const { dataFootnote, dataLabel } = node.properties
  if (typeof dataFootnote !== 'string') return state.all(node)
  return { type: 'footnoteReference', identifier: dataFootnote, label: String(dataLabel) }
}

/** A link to what is embedded, which its title or its own text names; else its address does. */
function linkTo(state: State, node: Element, key: string): RootContent[] {
  const content = state.all(node) as RootContent[]
  const url = addressIn(node, key)
  if (url === undefined) return content
  const { title } = node.properties
  const named = typeof title === 'string' && title.trim() !== ''
  const children = named ? [{ type: 'text', value: title.trim() }] : content
  return [{ type: 'link', url, children } as Link]
}

/** What is inside is for browsers that show no recordings: it stands only where there is no address. */
function media(state: State, node: Element): ReturnType<Handle> {
  const result = defaultHandlers.video(state, node)
  if (Array.isArray(result)) return result
  if (result.url === '' || result.type !== 'link')
    return result.url === '' ? result.children : result
  const { title } = node.properties
  const named = typeof title === 'string' && title.trim() !== ''
  // What names the link is no title of it besides.
  return { ...result, title: null, children: named ? [{ type: 'text', value: title.trim() }] : [] }
}

/** Where a player stands is most often written without a scheme, which only pages have. */
function addressIn(node: Element, key: string): string | undefined {
  const value = node.properties[key]
  if (typeof value !== 'string' || value.trim() === '') return undefined
  return value.trim().replace(/^\/\//, 'https://')
}
