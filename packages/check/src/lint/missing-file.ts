import type { Article, Issue } from '@standfirst/core'
import type { Path } from '../finding.ts'
import { addressKey, addressSet } from './address-set.ts'
import type { Rule } from './rule.ts'
import { visitNodes } from './visit-nodes.ts'

/** A picture or recording of the same site that the site doesn't have. */
export const missingFile: Rule = (article, report, { files }) => {
  const known = files && addressSet(files)
  const site = URL.parse(article.url)?.origin
  if (!known || !site) return
  for (const [path, url] of filesOf(article)) {
    if (URL.parse(url)?.origin !== site || known.has(addressKey(url))) continue
    report(noFile(path, url, known))
  }
}

/**
 * The finding that what is shown is not there: by its path in the site, which is where it is looked for.
 *
 * @param known - The addresses that the site has.
 */
export function noFile(path: Path, url: string, known: ReadonlySet<string>): Issue {
  const near = alike(known).get(addressKey(url).toLowerCase())
  return {
    code: 'missing-file',
    severity: 'error',
    message: `Found \`${pathOf(url)}\` shown, expected a file that the site has.`,
    path,
    fix: near
      ? `Write \`${pathOf(near).split('/').at(-1)}\`, with the same capitals as the file.`
      : 'Put the file there, or correct its name: capitals count.',
  }
}

/** The path of an address, its signs as people write them. */
function pathOf(url: string): string {
  const path = URL.parse(url)?.pathname ?? url
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

// A site's set may be large, and is the same for all its articles.
const sets = new WeakMap<object, ReadonlyMap<string, string>>()

/** The addresses of a site by what they are without capitals. */
function alike(known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const made = sets.get(known) ?? new Map(Array.from(known, (one) => [one.toLowerCase(), one]))
  sets.set(known, made)
  return made
}

/** The addresses of what an article shows. */
export function filesOf(article: Article): [Path, string][] {
  const { authors, image, media, publisher, related } = article
  const files: [Path, string][] = []
  if (image) files.push([['image', 'url'], image.url])
  media.forEach(({ poster, transcriptUrl, url }, index) => {
    files.push([['media', index, 'url'], url])
    if (poster) files.push([['media', index, 'poster'], poster])
    if (transcriptUrl) files.push([['media', index, 'transcriptUrl'], transcriptUrl])
  })
  visitNodes(article, ({ type, url }, path) => {
    if (type === 'image' && typeof url === 'string') files.push([[...path, 'url'], url])
  })
  related.forEach(({ image: picture }, index) => {
    if (picture) files.push([['related', index, 'image', 'url'], picture.url])
  })
  authors.forEach(({ image: portrait }, index) => {
    if (portrait) files.push([['authors', index, 'image', 'url'], portrait.url])
  })
  if (publisher?.image) files.push([['publisher', 'image', 'url'], publisher.image.url])
  return files
}
