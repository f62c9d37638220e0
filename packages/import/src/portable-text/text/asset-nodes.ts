import type { ElementContent } from 'hast'
import { brokenLines } from '../../content-system/broken-lines.ts'
import { type JsonObject, objectOf, textIn } from '../../content-system/json-object.ts'
import { missingReference } from '../../content-system/unknown-type.ts'
import { element } from '../../html/hast.ts'
import { shown } from '../../problem.ts'
import { assetOf } from '../asset-address.ts'
import { assetAddress, assumedAssets } from '../dataset-scope.ts'
import { hasObjects } from '../has-objects.ts'
import type { TextScope } from './text-scope.ts'

/** The picture, recording or file that an object refers to; `undefined` if it refers to none. */
export function assetNodes(
  object: JsonObject,
  scope: TextScope,
  depth: number,
): ElementContent[] | undefined {
  const { dataset, issues } = scope
  const asset = assetOf(object, dataset.index.assets, dataset.cdn)
  const ref = textIn(objectOf(object.asset)._ref)
  if (!asset) {
    if (ref === undefined) return undefined
    issues.push(missingReference(`the file ${shown(ref)}`, ['sections'], 'it was left out'))
    return []
  }
  if (!asset.url) issues.push(assumedAssets)
  const src = assetAddress(asset, dataset.site)
  if (!src) return []
  const known = dataset.index.assets.get(ref ?? '')
  const caption = captionOf(object, scope, depth + 1)
  if (!asset.isImage) {
    const name = textIn(object.title) ?? textIn(object.label) ?? known?.name ?? fileName(src)
    const media = /\.(?:mp4|webm|mov|m4v)$/i.test(src)
      ? 'video'
      : /\.(?:mp3|m4a|wav|ogg|aac)$/i.test(src)
        ? 'audio'
        : undefined
    if (!media) return [element('p', [element('a', [name], { href: src }), ...after(caption)])]
    return [element('figure', [element(media, [], { src, title: name }), ...below(caption)])]
  }
  const alt = textIn(object.alt) ?? textIn(object.altText) ?? known?.alt ?? ''
  const { height, width } = asset
  const image = element('img', [], { src, alt, ...(width && height && { width, height }) })
  const href = textIn(object.link) ?? textIn(object.href) ?? textIn(objectOf(object.link).href)
  return [element('figure', [href ? element('a', [image], { href }) : image, ...below(caption)])]
}

/** A caption, and who made the picture, as sites keep them beside it. */
function captionOf(object: JsonObject, scope: TextScope, depth: number): ElementContent[] {
  const parts = ['caption', 'credit', 'attribution', 'copyright', 'source'].flatMap((key) => {
    const value = object[key]
    if (hasObjects(value)) {
      const inside = scope
        .read(value, depth)
        .flatMap((node) =>
          node.type === 'element' && node.tagName === 'p' ? node.children : [node],
        )
      return inside.length ? [inside] : []
    }
    const text = textIn(value)
    return text ? [brokenLines(text)] : []
  })
  return parts.flatMap((part, index) =>
    index ? [{ type: 'text', value: ' ' } as const, ...part] : part,
  )
}

function below(caption: ElementContent[]): ElementContent[] {
  return caption.length ? [element('figcaption', caption)] : []
}

function after(caption: ElementContent[]): ElementContent[] {
  return caption.length ? [{ type: 'text', value: ' – ' }, ...caption] : []
}

function fileName(address: string): string {
  return address.replace(/^.*\//s, '') || address
}
