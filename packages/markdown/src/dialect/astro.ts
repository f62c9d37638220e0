import type { Image, Link } from 'mdast'
import type { Dialect } from './dialect.ts'
import { isOtherEncoding, otherEncodings } from './keep-address.ts'
import { writeApartText } from './write-apart-text.ts'

/** Astro 6: remark with GFM. */
export const astro: Dialect = {
  handlers: { text: writeApartText('<!-- -->') },
  stopsAt,
  limits: [otherEncodings('a picture with an address', 'Astro leaves the page empty', stopsAt)],
}

function stopsAt({ type, url }: Link | Image): boolean {
  return type === 'image' && isOtherEncoding(url)
}
