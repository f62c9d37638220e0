import type { Element, ElementContent } from 'hast'
import { brokenLines } from '../../content-system/broken-lines.ts'
import { type JsonObject, objectOf, objectsOf, textIn } from '../../content-system/json-object.ts'
import { missingReference } from '../../content-system/unknown-type.ts'
import { element } from '../../html/hast.ts'
import { problem, shown } from '../../problem.ts'
import { linkedId } from '../contentful-space.ts'
import { spaceAsset } from '../space-asset.ts'
import { entryOf } from '../space-scope.ts'
import { assetNodes } from './asset-nodes.ts'
import { embeddedEntry } from './embedded-entry.ts'
import { maxDepth, type TextScope } from './text-scope.ts'

/**
 * The nodes of rich text.
 *
 * @see {@link https://github.com/contentful/rich-text/tree/master/packages/rich-text-types}
 */
export function richTextNodes(node: JsonObject, scope: TextScope, depth = 0): ElementContent[] {
  if (depth > maxDepth) {
    scope.issues.push(tooDeep)
    return []
  }
  const inside = () => children(node, scope, depth)
  const type = textIn(node.nodeType) ?? ''
  const heading = /^heading-([1-6])$/.exec(type)?.[1]
  if (heading) return [element(`h${heading}`, inside())]
  const tag = Object.hasOwn(tags, type) ? tags[type] : undefined
  if (tag) return [element(tag, inside())]
  const data = objectOf(node.data)
  const id = textIn(objectOf(objectOf(data.target).sys).id)
  switch (type) {
    case 'document':
      return inside()
    case 'text':
      return textNodes(node)
    case 'paragraph':
      return paragraph(node, inside())
    case 'hr':
      return [element('hr')]
    case 'table':
      return [table(objectsOf(node.content), scope, depth)]
    case 'hyperlink': {
      const href = textIn(data.uri)
      return href ? [element('a', inside(), { href })] : inside()
    }
    case 'asset-hyperlink': {
      const asset = id ? spaceAsset(id, scope.space, ['sections'], scope.issues) : undefined
      return asset ? [element('a', inside(), { href: asset.url })] : inside()
    }
    case 'entry-hyperlink':
      return linkToEntry(data, inside(), scope)
    case 'embedded-asset-block':
      return id ? assetNodes(id, scope) : []
    case 'embedded-entry-block':
    case 'embedded-entry-inline':
      return embeddedEntry(linkedId(data.target, 'Entry'), scope, depth, type.endsWith('inline'))
    default:
      scope.issues.push(unknownNode(type, JSON.stringify(data)))
      return inside()
  }
}

const tags: Readonly<Record<string, string>> = {
  'ordered-list': 'ol',
  'unordered-list': 'ul',
  'list-item': 'li',
  blockquote: 'blockquote',
}

function children(node: JsonObject, scope: TextScope, depth: number): ElementContent[] {
  return objectsOf(node.content).flatMap((child) => richTextNodes(child, scope, depth + 1))
}

/** There are no blocks of code: one is a paragraph whose words are all code, of several lines. */
function paragraph(node: JsonObject, inside: ElementContent[]): ElementContent[] {
  const texts = objectsOf(node.content)
  const isCode = texts.every(
    ({ marks, nodeType, value }) =>
      nodeType === 'text' &&
      (value === '' || objectsOf(marks).some((mark) => mark.type === 'code')),
  )
  const text = texts.map(({ value }) => String(value ?? '')).join('')
  if (isCode && text.includes('\n')) return [element('pre', [element('code', [text])])]
  return text.trim() || inside.some((one) => one.type === 'element') ? [element('p', inside)] : []
}

/** The first row is one of names, if all of its cells are. */
function table(rows: readonly JsonObject[], scope: TextScope, depth: number): Element {
  const read = rows.map((row) =>
    element(
      'tr',
      objectsOf(row.content).map((cell) => {
        const tag = cell.nodeType === 'table-header-cell' ? 'th' : 'td'
        return element(tag, cellNodes(cell, scope, depth + 2))
      }),
    ),
  )
  const [first, ...rest] = read
  const isHead = first?.children.every((cell) => cell.type === 'element' && cell.tagName === 'th')
  if (!first || !isHead) return element('table', [element('tbody', read)])
  return element('table', [element('thead', [first]), element('tbody', rest)])
}

/** The paragraphs of a cell are lines of it. */
function cellNodes(cell: JsonObject, scope: TextScope, depth: number): ElementContent[] {
  return children(cell, scope, depth).flatMap((node, index): ElementContent[] => {
    const isLine = node.type === 'element' && node.tagName === 'p'
    return [...(index ? [element('br')] : []), ...(isLine ? node.children : [node])]
  })
}

function linkToEntry(
  data: JsonObject,
  inside: ElementContent[],
  { issues, space }: TextScope,
): ElementContent[] {
  const id = linkedId(data.target, 'Entry') ?? ''
  const found = space.space.entriesById.get(id)
  const entry = found && entryOf(found, space)
  const links = space.options.links ?? {}
  const own = entry && Object.hasOwn(links, entry.type) ? links[entry.type]?.(entry) : undefined
  const href = own ?? entry?.url
  if (href) return [element('a', inside, { href })]
  issues.push(
    missingReference(
      `the page of the entry ${shown(id)}`,
      ['sections'],
      'the words of the link were kept',
    ),
  )
  return inside
}

function textNodes({ marks, value }: JsonObject): ElementContent[] {
  const text = typeof value === 'string' ? value : ''
  let nodes = brokenLines(text)
  const names = new Set(objectsOf(marks).map((mark) => mark.type))
  if (text === '') return nodes
  // Code is the innermost.
  for (const [name, tag] of markTags) if (names.has(name)) nodes = [element(tag, nodes)]
  return nodes
}

const markTags = [
  ['code', 'code'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['strikethrough', 'del'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const

const tooDeep = problem(
  'too-deep',
  ['sections'],
  `Found nodes of a text more than ${maxDepth} levels deep, expected fewer`,
  'what stands deeper was left out',
  'Make the text flatter.',
)

function unknownNode(type: string, data: string) {
  return problem(
    'unknown-type',
    ['sections'],
    `Found a node of the type ${shown(type)} with ${shown(data)} in the text, expected one that is known`,
    'the words in it were kept',
    'Look at the article.',
  )
}
