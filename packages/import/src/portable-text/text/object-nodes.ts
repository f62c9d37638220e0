import type { ElementContent } from 'hast'
import { isWordField } from '../../content-system/is-word-field.ts'
import { type JsonObject, objectOf, textIn } from '../../content-system/json-object.ts'
import { missingReference, unknownType } from '../../content-system/unknown-type.ts'
import { element } from '../../html/hast.ts'
import { htmlNodes } from '../../html/html-nodes.ts'
import { shown } from '../../problem.ts'
import { cardOf, pageOf } from '../dataset-scope.ts'
import { hasObjects } from '../has-objects.ts'
import { assetNodes } from './asset-nodes.ts'
import { maxDepth, type TextScope } from './text-scope.ts'
import { usualObject } from './usual-object.ts'

/** What an object beside the blocks of a text shows. */
export function objectNodes(object: JsonObject, scope: TextScope, depth: number): ElementContent[] {
  const own = handled(object, scope)
  if (own) return own
  const usual = assetNodes(object, scope, depth) ?? usualObject(object, scope, depth)
  if (usual) return usual
  if (textIn(object._ref)) return reference(object, scope)
  const type = textIn(object._type) ?? 'without a type'
  scope.issues.push(unknownType(type, object, 'objects'))
  return words(object, scope, depth)
}

/** What an object in a line shows: its words, as a part of the line. */
export function inlineObject(
  object: JsonObject,
  scope: TextScope,
  depth: number,
): ElementContent[] {
  return objectNodes(object, scope, depth).map((node) =>
    node.type === 'element' && node.tagName === 'p' ? element('span', node.children) : node,
  )
}

function handled(object: JsonObject, { dataset }: TextScope): ElementContent[] | undefined {
  const type = textIn(object._type)
  const handlers = dataset.options.objects ?? {}
  if (type === undefined || !Object.hasOwn(handlers, type)) return undefined
  const html = handlers[type]?.({ ...object, _type: type })
  return html === undefined ? undefined : htmlNodes(html)
}

/** What refers to another document leads to its page. */
function reference(object: JsonObject, { dataset, issues }: TextScope): ElementContent[] {
  const ref = textIn(object._ref)
  const href = ref && pageOf(ref, dataset)
  if (href) return [element('p', [element('a', [cardOf(ref, dataset)?.name ?? href], { href })])]
  issues.push(missingReference(`the document ${shown(ref)}`, ['sections'], 'nothing stands for it'))
  return []
}

/** Whatever is Portable Text, a picture, an address or words is kept. */
function words(object: JsonObject, scope: TextScope, depth: number): ElementContent[] {
  if (depth > maxDepth) return []
  return Object.entries(object).flatMap(([key, value]): ElementContent[] => {
    if (key.startsWith('_')) return []
    if (hasObjects(value)) return scope.read(value, depth + 1)
    if (Array.isArray(value)) {
      return value.flatMap((one) => words({ [key]: one }, scope, depth + 1))
    }
    const inner = objectOf(value)
    if (Object.keys(inner).length) {
      if (textIn(inner._ref)) return reference(inner, scope)
      return assetNodes(inner, scope, depth) ?? words(inner, scope, depth + 1)
    }
    const text = textIn(value)
    if (!text) return []
    if (/^https?:\/\/\S+$/.test(text)) return [element('p', [element('a', [text], { href: text })])]
    if (!isWordField(key)) return []
    if (/html/i.test(key)) return [element('div', htmlNodes(text))]
    if (/^code/i.test(key)) return [element('pre', [element('code', [text])])]
    return [element('p', [text])]
  })
}
