import type { PagesConfig } from '../config/standfirst-config.ts'
import type { OutputMaker } from '../output/output-maker.ts'
import { homeMaker } from './home-maker.ts'
import { opmlMaker } from './opml-maker.ts'
import { searchMaker } from './search-maker.ts'

/**
 * What makes more of a publication than every one has.
 *
 * @param opml - Path of the list of feeds, or `false` for none.
 */
export function outputMakers(
  { home, search }: PagesConfig = {},
  opml: string | false = false,
): OutputMaker[] {
  return [
    ...(home ? [homeMaker(home === true ? {} : home)] : []),
    ...(search ? [searchMaker()] : []),
    ...(opml === false ? [] : [opmlMaker(opml)]),
  ]
}
