import type { ImageInput, Issue } from '@standfirst/core'
import type { ElementContent } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { objectOf, textIn } from '../content-system/json-object.ts'
import { markdownNodes } from '../content-system/markdown-nodes.ts'
import { textOf } from '../html/hast.ts'
import { linkedId } from './contentful-space.ts'
import { shownEntry } from './shown-entry.ts'
import { spaceAsset } from './space-asset.ts'
import type { SpaceScope } from './space-scope.ts'
import { richTextNodes } from './text/rich-text-nodes.ts'
import { mostEntries } from './text/text-scope.ts'

/** The nodes of the text of an entry: rich text, Markdown, or a list of entries and files. */
export function entryText(
  value: unknown,
  id: string,
  space: SpaceScope,
  issues: Issue[],
): ElementContent[] | undefined {
  const scope = {
    space,
    issues,
    inside: new Set([id]),
    left: { entries: mostEntries },
    read: richTextNodes,
  }
  if (objectOf(value).nodeType === 'document') return richTextNodes(objectOf(value), scope)
  if (typeof value === 'string') return value.trim() ? markdownNodes(value, '0') : undefined
  if (!Array.isArray(value) || !value.some((one) => linkedId(one, 'Entry'))) return undefined
  const content = value.map((target) => ({
    nodeType: linkedId(target, 'Asset') ? 'embedded-asset-block' : 'embedded-entry-block',
    data: { target },
  }))
  return richTextNodes({ nodeType: 'document', content }, scope)
}

/** One line of words, also where it is written as rich text. */
export function plainWords(value: unknown, space: SpaceScope): string | undefined {
  const object = objectOf(value)
  const scope = {
    space,
    issues: [],
    inside: new Set<string>(),
    left: { entries: mostEntries },
    read: richTextNodes,
  }
  const text =
    object.nodeType === 'document'
      ? textOf({ type: 'root', children: richTextNodes(object, scope) })
      : textIn(value)
  return text?.replace(/\s+/g, ' ') || undefined
}

/** A picture may stand in an entry of its own, with its words. */
export function entryImage(
  value: unknown,
  scope: SpaceScope,
  issues: Issue[],
): ImageInput | undefined {
  const direct = linkedId(value, 'Asset')
  const inner = shownEntry(value, scope)
  const id =
    direct ??
    Object.values(inner?.fields ?? {})
      .map((one) => linkedId(one, 'Asset'))
      .find(Boolean)
  if (id === undefined) {
    const url = absoluteAddress(textIn(value))
    return url && /^https?:/i.test(String(value)) ? { url, alt: '' } : undefined
  }
  const asset = spaceAsset(id, scope, ['image'], issues)
  if (!asset || (asset.contentType && !asset.contentType.startsWith('image/'))) return undefined
  const { description, height, url, width } = asset
  const alt = textIn(inner?.fields.alt) ?? textIn(inner?.fields.altText) ?? description ?? ''
  const caption = inner && plainWords(inner.fields.caption, scope)
  return { url, alt, ...(width && height && { width, height }), ...(caption && { caption }) }
}
