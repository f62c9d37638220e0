import type { Dialect } from './dialect.ts'
import { otherEncodings, stopsAstro } from './keep-address.ts'
import { writeApartText } from './write-apart-text.ts'

/** Astro 6: remark with GFM. */
export const astro: Dialect = {
  unsafe: [{ atBreak: true, character: ':', after: '::' }],
  handlers: { text: writeApartText('<!-- -->') },
  limits: [otherEncodings('a picture with an address', 'Astro leaves the page empty', stopsAstro)],
}
