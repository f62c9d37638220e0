import { objectOf, textIn } from '../content-system/json-object.ts'

/** A picture or file of a dataset. */
export interface Asset {
  /** Absolute address; `undefined` where only its file in the export is known. */
  url: string | undefined
  /** Its file in the export: `images/0a1b-1600x900.png`. */
  file: string | undefined
  isImage: boolean
  width?: number
  height?: number
}

/** What the asset documents of a dataset say of a picture or file. */
export interface AssetDocument {
  url: string | undefined
  alt: string | undefined
  name: string | undefined
}

/**
 * The picture or file that an object refers to: by the id of its document, which has its size and kind in
 * it; by its file in the export; or by an address.
 *
 * @param value - Object with `asset` or `_sanityAsset`, or such a reference itself.
 * @param cdn - Where files of the dataset are: `https://cdn.sanity.io`, with project and dataset.
 */
export function assetOf(
  value: unknown,
  documents: ReadonlyMap<string, AssetDocument>,
  cdn: ((folder: 'images' | 'files') => string) | undefined,
): Asset | undefined {
  const object = objectOf(value)
  const inner = objectOf(object.asset)
  const exported = textIn(object._sanityAsset) ?? textIn(inner._sanityAsset)
  if (exported) return exportedAsset(exported, cdn)
  const ref = textIn(inner._ref) ?? textIn(inner._id) ?? textIn(object._ref)
  const own = textIn(inner.url)
  const [, kind, id, size, extension] =
    /^(image|file)-([\w]+)(?:-(\d+x\d+))?-([A-Za-z\d]{1,8})$/.exec(ref ?? '') ?? []
  if (!kind || !id || !extension) {
    return own ? { url: own, file: undefined, isImage: isPicture(own) } : undefined
  }
  const folder = kind === 'image' ? 'images' : 'files'
  const name = `${id}${size ? `-${size}` : ''}.${extension}`
  return {
    url: own ?? documents.get(ref ?? '')?.url ?? (cdn && `${cdn(folder)}${name}`),
    file: `${folder}/${name}`,
    isImage: kind === 'image',
    ...sizeOf(size),
  }
}

/** `image@file://./images/ID-WxH.EXT`, or `image@https://…` of an export without files. */
function exportedAsset(
  text: string,
  cdn: ((folder: 'images' | 'files') => string) | undefined,
): Asset | undefined {
  const [, kind, address = ''] = /^(image|file)@(.+)$/s.exec(text) ?? []
  if (!kind) return undefined
  const size = /-(\d+x\d+)\.[A-Za-z\d]{1,8}$/.exec(address)?.[1]
  const isImage = kind === 'image'
  if (/^https?:/i.test(address)) return { url: address, file: undefined, isImage, ...sizeOf(size) }
  const [, folder, name] = /^file:\/\/\.?\/?(images|files)\/([\w.-]+)$/.exec(address) ?? []
  if (!folder || !name || name.startsWith('.')) return undefined
  return {
    url: cdn && `${cdn(folder as 'images')}${name}`,
    file: `${folder}/${name}`,
    isImage,
    ...sizeOf(size),
  }
}

function sizeOf(size: string | undefined): { width?: number; height?: number } {
  const [width, height] = (size ?? '').split('x').map(Number)
  return width && height ? { width, height } : {}
}

function isPicture(url: string): boolean {
  return !/\.(?:pdf|zip|mp[34]|webm|mov|m4[av]|wav|ogg|docx?|xlsx?|pptx?|txt|csv)(?:[?#]|$)/i.test(
    url,
  )
}
