import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { MarkdownPreset } from '@standfirst/markdown'
import { type Boundary, realPath } from '../config/boundary.ts'
import { membersOf, readData, textIn } from './inherit/read-data.ts'
import type { NamedAuthors } from './with-names.ts'

/**
 * The authors whom a file of the site names for its texts: `authors.yml` beside those of Docusaurus's blog, and
 * `_data/authors.yml` of Jekyll.
 *
 * @param folder - Absolute folder of the source.
 * @param root - Absolute folder of the publication.
 * @returns `undefined` where there is no such file.
 * @see {@link https://docusaurus.io/docs/blog#global-authors}
 * @see {@link https://github.com/jekyll/jekyll-feed#author-information}
 */
export function namedAuthors(
  preset: MarkdownPreset | undefined,
  folder: string,
  root: string,
  boundary: Boundary,
): NamedAuthors | undefined {
  const places =
    preset === 'docusaurus'
      ? [folder]
      : preset === 'jekyll'
        ? [folder, dirname(folder), root].map((one) => join(one, '_data'))
        : []
  const file = places
    .flatMap((place) => ['yml', 'yaml', 'json'].map((end) => join(place, `authors.${end}`)))
    .find((path) => existsSync(path) && boundary.holds(realPath(path)))
  if (file === undefined) return undefined
  const found = Object.entries(readData(file)).flatMap(([key, value]) => {
    const { name: given, url: link } = membersOf(value)
    const name = textIn(given)
    const url = textIn(link)
    const isWeb = url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url)
    return name === undefined ? [] : [[key, { name, ...(isWeb && { url }) }] as const]
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}
