import type { ElementContent } from 'hast'
import { type JsonObject, objectOf, textIn } from '../../content-system/json-object.ts'
import { missingReference } from '../../content-system/unknown-type.ts'
import { element } from '../../html/hast.ts'
import { htmlNodes } from '../../html/html-nodes.ts'
import { problem, shown } from '../../problem.ts'
import { assetOf } from '../asset-address.ts'
import { assetAddress, assumedAssets, pageOf } from '../dataset-scope.ts'
import { hasObjects } from '../has-objects.ts'
import type { TextScope } from './text-scope.ts'

/** Elements of decorators, by the names that editors give them. */
const decorators: ReadonlyMap<string, string> = new Map([
  ['strong', 'strong'],
  ['bold', 'strong'],
  ['em', 'em'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strike-through', 'del'],
  ['strike', 'del'],
  ['code', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['highlight', 'mark'],
])

/** What a mark makes of words: a decorator by its name, any other by its definition in the block. */
export function markElement(
  mark: string,
  definition: JsonObject | undefined,
  inside: ElementContent[],
  scope: TextScope,
  depth: number,
): ElementContent[] {
  const { dataset, issues, notes } = scope
  const type = textIn(definition?._type) ?? mark
  const handlers = dataset.options.marks ?? {}
  const made = Object.hasOwn(handlers, type)
    ? handlers[type]?.({ ...definition, _type: type })
    : undefined
  if (made && 'href' in made) return [element('a', inside, { href: made.href })]
  if (made) return [...inside, ...noted(htmlNodes(made.note), notes)]
  if (!definition) {
    const tag = decorators.get(mark)
    if (tag) return [element(tag, inside)]
    issues.push(unknownMark(mark, 'without a definition'))
    return inside
  }
  const href = addressIn(definition, scope)
  if (href !== undefined) return [element('a', inside, { href })]
  if (/footnote|endnote|^note$/i.test(type)) {
    const words = noteNodes(definition, scope, depth)
    if (words.length) return [...inside, ...noted(words, notes)]
  }
  if (refOf(definition) === undefined) issues.push(unknownMark(type, `with ${said(definition)}`))
  return inside
}

/** Where a link leads: an address, a page of the site, or a file. */
function addressIn(definition: JsonObject, { dataset, issues }: TextScope): string | undefined {
  const own = textIn(definition.href) ?? textIn(definition.url)
  if (own) return own
  const asset = assetOf(definition, dataset.index.assets, dataset.cdn)
  if (asset) {
    if (!asset.url) issues.push(assumedAssets)
    return assetAddress(asset, dataset.site)
  }
  const ref = refOf(definition)
  if (ref === undefined) return undefined
  const page = pageOf(ref, dataset)
  if (page === undefined) {
    issues.push(
      missingReference(
        `the page of ${shown(ref)}`,
        ['sections'],
        'the words of the link were kept',
      ),
    )
  }
  return page
}

function refOf(definition: JsonObject): string | undefined {
  for (const value of [definition, ...Object.values(definition).map(objectOf)]) {
    const ref = textIn(value._ref)
    if (ref) return ref
  }
  return undefined
}

function noteNodes(definition: JsonObject, scope: TextScope, depth: number): ElementContent[] {
  for (const [key, value] of Object.entries(definition)) {
    if (key.startsWith('_')) continue
    if (hasObjects(value)) return scope.read(value, depth + 1)
    const text = textIn(value)
    if (text) return [element('p', [text])]
  }
  return []
}

/** The sign of a footnote, whose text stands at the end. */
function noted(words: ElementContent[], notes: ElementContent[][]): ElementContent[] {
  const number = notes.push(words)
  const sign = element('a', [String(number)], {
    href: `#pt-note-${number}`,
    id: `pt-ref-${number}`,
  })
  return [element('sup', [sign])]
}

function said(definition: JsonObject): string {
  const values = Object.entries(definition).flatMap(([key, value]) =>
    key.startsWith('_') || textIn(value) === undefined ? [] : `${key}: ${value}`,
  )
  return values.length ? shown(values.join(', ')) : 'no address'
}

function unknownMark(type: string, what: string) {
  return problem(
    'unknown-mark',
    ['sections'],
    `Found the mark ${shown(type)} ${what}, expected one whose meaning is known`,
    'the words that it is on were kept',
    'Say in `marks` what it makes of them.',
  )
}
