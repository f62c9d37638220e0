import type { Dialect } from './dialect.ts'
import { writeApartText } from './write-apart-text.ts'

/** Astro 6: remark with GFM. */
export const astro: Dialect = { handlers: { text: writeApartText('<!-- -->') } }
