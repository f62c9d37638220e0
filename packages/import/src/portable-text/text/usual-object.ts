import type { ElementContent } from 'hast'
import { brokenLines } from '../../content-system/broken-lines.ts'
import { type JsonObject, objectsOf, textIn } from '../../content-system/json-object.ts'
import { markdownNodes } from '../../content-system/markdown-nodes.ts'
import { element } from '../../html/hast.ts'
import { htmlNodes } from '../../html/html-nodes.ts'
import { hasObjects } from '../has-objects.ts'
import type { TextScope } from './text-scope.ts'

/**
 * What objects show that the plug-ins and guides of Sanity have; `undefined` for any other: a site may
 * call anything by these names, so that the shape counts, too.
 */
export function usualObject(
  object: JsonObject,
  scope: TextScope,
  depth: number,
): ElementContent[] | undefined {
  const type = (textIn(object._type) ?? '').replace(/(?:Block|Object|Section)$/, '')
  const text = textIn(object.text) ?? textIn(object.label) ?? textIn(object.title)
  const url = textIn(object.url) ?? textIn(object.href) ?? textIn(object.link)
  if (typeof object.code === 'string') return codeNodes(object)
  if (Array.isArray(object.rows)) return tableNodes(object)
  if (/^(?:break|divider|hr|horizontalRule|rule|separator|spacer)$/i.test(type)) {
    return [element('hr')]
  }
  if (/^html/i.test(type) && textIn(object.html)) return htmlNodes(String(object.html))
  if (/^markdown/i.test(type) && (textIn(object.markdown) ?? text)) {
    return markdownNodes(textIn(object.markdown) ?? text ?? '', String(++scope.markdown))
  }
  const gallery = /gallery|carousel|slideshow/i.test(type) && (object.images ?? object.items)
  if (hasObjects(gallery)) {
    return [...scope.read(gallery, depth + 1), ...line(object.caption)]
  }
  if (/callout|^aside$|infobox|alert|note$|notice|admonition|^tip$/i.test(type)) {
    const body = ['body', 'content', 'text', 'message', 'children'].map((key) => object[key])
    const blocks = body.find(hasObjects)
    const words = body.map(textIn).find(Boolean)
    const inside = blocks
      ? scope.read(blocks, depth + 1)
      : words
        ? [element('p', brokenLines(words))]
        : []
    const title = textIn(object.title) ?? textIn(object.heading)
    const heading = title && title !== words ? [element('p', [element('strong', [title])])] : []
    // What holds blocks is read once, whatever came of them.
    if (!inside.length) return blocks ? heading : undefined
    return [element('blockquote', [...heading, ...inside])]
  }
  if (/quote/i.test(type)) return quotation(object, scope, depth)
  const isPlayer = /youtube|vimeo|embed|video|audio|tweet|twitter|bookmark|instagram|spotify/i.test(
    type,
  )
  if (isPlayer && url && /^https?:/i.test(url)) {
    return [element('p', [element('a', [text ?? url], { href: url })]), ...line(object.caption)]
  }
  if (/^(?:button|cta|callToAction|link|download)/i.test(type) && url && text) {
    return [element('p', [element('a', [text], { href: url })])]
  }
  return undefined
}

function codeNodes(object: JsonObject): ElementContent[] {
  const name = textIn(object.language)?.split(/\s/)[0]
  const properties = name ? { className: [`language-${name}`] } : {}
  const file = textIn(object.filename)
  return [
    ...(file ? [element('p', [element('code', [file])])] : []),
    element('pre', [element('code', [String(object.code)], properties)]),
    ...line(object.caption),
  ]
}

/** Its first row is that of the names: the plug-in has no other. */
function tableNodes(object: JsonObject): ElementContent[] | undefined {
  const rows = objectsOf(object.rows).map(({ cells }) => (Array.isArray(cells) ? cells : []))
  const [head, ...body] = rows
  if (!head?.length) return undefined
  const row = (cells: readonly unknown[], tag: string) =>
    element(
      'tr',
      cells.map((cell) =>
        element(tag, brokenLines(typeof cell === 'string' ? cell : String(cell ?? ''))),
      ),
    )
  return [
    element('table', [
      element('thead', [row(head, 'th')]),
      element(
        'tbody',
        body.map((cells) => row(cells, 'td')),
      ),
    ]),
    ...line(object.caption),
  ]
}

function quotation(
  object: JsonObject,
  scope: TextScope,
  depth: number,
): ElementContent[] | undefined {
  const body = ['quote', 'text', 'content', 'body'].map((key) => object[key])
  const blocks = body.find(hasObjects)
  const words = body.map(textIn).find(Boolean)
  const inside = blocks
    ? scope.read(blocks, depth + 1)
    : words
      ? [element('p', brokenLines(words))]
      : []
  if (!inside.length) return blocks ? [] : undefined
  const said = ['cite', 'citation', 'attribution', 'author', 'name', 'source']
    .map((key) => textIn(object[key]))
    .filter((one) => one !== undefined)
  return [
    element('blockquote', [
      ...inside,
      ...(said.length ? [element('p', [`— ${said.join(', ')}`])] : []),
    ]),
  ]
}

function line(value: unknown): ElementContent[] {
  const text = textIn(value)
  return text ? [element('p', brokenLines(text))] : []
}
