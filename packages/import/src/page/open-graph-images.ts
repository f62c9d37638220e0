import type { Root } from 'hast'
import { attribute, elements } from '../html/hast.ts'

/** What Open Graph says of a picture beside its address. */
export type OpenGraphImage = Partial<Record<'alt' | 'height' | 'width', string>>

/**
 * What Open Graph says of each picture of a page, by address: it stands behind the address that it is of.
 *
 * @see {@link https://ogp.me/#array}
 */
export function openGraphImages(tree: Root): Map<string, OpenGraphImage> {
  const found = new Map<string, OpenGraphImage>()
  let last: OpenGraphImage = {}
  // Some say how large it is before they say where.
  let before: OpenGraphImage = {}
  for (const element of elements(tree)) {
    if (element.tagName !== 'meta') continue
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? ''
    const value = attribute(element, 'content')?.replace(/\s+/g, ' ').trim()
    const said = /^og:image(?::(url|secure_url|width|height|alt))?$/i.exec(name)
    if (!said || !value) continue
    const what = said[1]?.toLowerCase()
    if (what === 'width' || what === 'height' || what === 'alt') last[what] ??= value
    else if (what) found.set(value, last)
    else {
      if (found.size === 0) before = last
      last = found.get(value) ?? {}
      found.set(value, last)
    }
  }
  const [first] = found.values()
  if (first) for (const [key, value] of Object.entries(before)) first[key as 'alt'] ??= value
  return found
}
