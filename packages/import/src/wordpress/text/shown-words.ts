import type { ElementContent } from 'hast'
import { element } from '../../html/hast.ts'
import { parseHtml } from '../../html/parse-html.ts'
import type { WordPressShortcode } from '../wordpress-options.ts'

type Attributes = WordPressShortcode['attributes']

/** The HTML of the first attribute that says any words, as nodes. */
export function wordsIn(attributes: Attributes, names: readonly string[]): ElementContent[] {
  for (const name of names) {
    const said = attributes[name]?.trim()
    if (!said || settings.test(said)) continue
    const nodes = htmlNodes(withSigns(said))
    if (nodes.length) return nodes
  }
  return []
}

/** What says how something looks, and nothing to readers. */
const settings =
  /^(?:true|false|yes|no|on|off|none|default|inherit|light|dark|left|right|center|top|bottom|white|black|small|medium|large|full|wide|[\d.]+(?:px|em|%)?|#[\da-f]{3,8})$/i

/** The signs that page builders write otherwise, because they end an attribute. */
function withSigns(text: string): string {
  return text
    .replaceAll('``', '"')
    .replaceAll('`{`', '[')
    .replaceAll('`}`', ']')
    .replaceAll('%22', '"')
    .replaceAll('%91', '[')
    .replaceAll('%93', ']')
}

/** The nodes of a piece of HTML. */
export function htmlNodes(html: string): ElementContent[] {
  return (parseHtml(html, 'fragment').tree?.children ?? []) as ElementContent[]
}

/** The first of some attributes that is an address, as it is written or in the way of WPBakery. */
export function addressIn(attributes: Attributes, names: readonly string[]): string | undefined {
  for (const name of names) {
    const said = attributes[name]?.trim()
    const packed = /^url:([^|]*)/.exec(said ?? '')?.[1]
    const address = packed === undefined ? said : decoded(packed)
    if (address && /^(?:(?:https?:)?\/\/|\/|mailto:|tel:)[^\s"<>]+$/i.test(address)) return address
  }
  return undefined
}

/** Words of a link that WPBakery packs into one attribute with its address. */
export function titleInLink(attributes: Attributes): ElementContent[] {
  const packed = /(?:^|\|)title:([^|]*)/.exec(attributes.link ?? '')?.[1]
  return packed ? htmlNodes(decoded(packed)) : []
}

/** HTML that page builders keep encoded, so that no editor changes it; `undefined` for any other text. */
export function encodedHtml(text: string): string | undefined {
  const packed = text.replace(/<\/?p>|\s/g, '')
  if (packed.length < 8 || !/^[A-Za-z\d+/]+={0,2}$/.test(packed)) return undefined
  try {
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A paragraph of words; none without any. */
export function paragraphOf(words: readonly ElementContent[]): ElementContent[] {
  return words.length ? [element('p', [...words])] : []
}
