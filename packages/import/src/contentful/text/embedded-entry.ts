import type { ElementContent } from 'hast'
import { isWordField } from '../../content-system/is-word-field.ts'
import { objectOf, textIn } from '../../content-system/json-object.ts'
import { missingReference, unknownType } from '../../content-system/unknown-type.ts'
import { element } from '../../html/hast.ts'
import { htmlNodes } from '../../html/html-nodes.ts'
import { shown } from '../../problem.ts'
import { linkedId } from '../contentful-space.ts'
import { publishState } from '../publish-state.ts'
import { entryOf, titleOf } from '../space-scope.ts'
import { assetNodes } from './asset-nodes.ts'
import { maxEntries, type TextScope } from './text-scope.ts'

/** What an entry in a text shows: what a handler says, a link to its page, else its words. */
export function embeddedEntry(
  id: string | undefined,
  scope: TextScope,
  depth: number,
  isInline: boolean,
): ElementContent[] {
  const { inside, issues, space } = scope
  const found = id === undefined ? undefined : space.space.entriesById.get(id)
  const state = found && publishState(found, space.locale)
  const isHeld =
    state !== 'published' && !(state === 'changed' && space.options.changed === 'published')
  const isPast = inside.has(id ?? '') || inside.size > maxEntries || --scope.left.entries < 0
  if (!found || id === undefined || isHeld || isPast) {
    const what = `the entry ${shown(id)}${state && isHeld ? `, which is ${state}` : ''}`
    issues.push(missingReference(what, ['sections'], 'nothing stands for it'))
    return []
  }
  const entry = entryOf(found, space)
  const handlers = space.options.entries ?? {}
  const own = Object.hasOwn(handlers, entry.type) ? handlers[entry.type]?.(entry) : undefined
  if (own !== undefined) return isInline ? inLine(htmlNodes(own)) : htmlNodes(own)
  if (entry.url) {
    const link = element('a', [titleOf(entry, space) ?? entry.url], { href: entry.url })
    return isInline ? [link] : [element('p', [link])]
  }
  issues.push(unknownType(entry.type, entry.fields, 'entries'))
  const nodes = words(entry.fields, { ...scope, inside: new Set([...inside, id]) }, depth)
  return isInline ? inLine(nodes) : nodes
}

function inLine(nodes: ElementContent[]): ElementContent[] {
  return nodes.map((node) =>
    node.type === 'element' && node.tagName === 'p' ? element('span', node.children) : node,
  )
}

/** Whatever is rich text, a picture, an address or words is kept. */
function words(
  fields: Readonly<Record<string, unknown>>,
  scope: TextScope,
  depth: number,
): ElementContent[] {
  return Object.entries(fields).flatMap(([key, value]): ElementContent[] => {
    if (Array.isArray(value)) {
      return value.flatMap((one) => words({ [key]: one }, scope, depth + 1))
    }
    const object = objectOf(value)
    if (object.nodeType === 'document') return scope.read(object, scope, depth + 1)
    const asset = linkedId(value, 'Asset')
    if (asset !== undefined) return assetNodes(asset, scope)
    const entry = linkedId(value, 'Entry')
    if (entry !== undefined) return embeddedEntry(entry, scope, depth + 1, false)
    const text = textIn(value)
    if (!text) return []
    if (/^https?:\/\/\S+$/.test(text)) return [element('p', [element('a', [text], { href: text })])]
    if (!isWordField(key)) return []
    if (/^code/i.test(key)) return [element('pre', [element('code', [text])])]
    return [element('p', [text])]
  })
}
