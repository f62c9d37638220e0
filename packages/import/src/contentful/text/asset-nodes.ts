import type { ElementContent } from 'hast'
import { element } from '../../html/hast.ts'
import { spaceAsset } from '../space-asset.ts'
import type { TextScope } from './text-scope.ts'

/** What a file in a text shows: a picture, a recording, or a link to it. */
export function assetNodes(id: string, { issues, space }: TextScope): ElementContent[] {
  const asset = spaceAsset(id, space, ['sections'], issues)
  if (!asset) return []
  const { contentType, description, height, title, url, width } = asset
  if (contentType.startsWith('image/')) {
    const alt = description ?? ''
    const image = element('img', [], { src: url, alt, ...(width && height && { width, height }) })
    return [element('figure', [image])]
  }
  const media = /^(audio|video)\//.exec(contentType)?.[1]
  if (media) {
    const player = element(media, [], { src: url, ...(title && { title }) })
    const words = description ? [element('figcaption', [description])] : []
    return [element('figure', [player, ...words])]
  }
  const link = element('a', [title ?? url.replace(/^.*\//s, '')], { href: url })
  return [element('p', description ? [link, ` – ${description}`] : [link])]
}
