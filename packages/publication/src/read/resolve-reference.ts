import type { MarkdownParseOptions } from '@standfirst/markdown'
import { markdownName } from '../config/markdown-name.ts'
import type { MarkdownOrigin, SiteFile } from '../source/source-entry.ts'
import { byName, bySlug, type Lookups, lookUp, titleBySlug } from './resolve-files.ts'

/**
 * Make a function that gives the address of what a text names by its file: beside the text, in the folder above, from
 * the root of its source or of the site, else a file of that name anywhere. With Hexo, posts are found by what they are
 * called, and files in the folder that has the name of the text.
 *
 * @param site - Absolute address of the site, with a final slash.
 * @param known - What stands in the publication, by its address.
 * @param lookups - Gets what was looked for.
 * @see {@link https://gohugo.io/content-management/cross-references/}
 */
export function referenceResolver(
  { fileUrl, preset, sourceUrl }: Pick<MarkdownOrigin, 'fileUrl' | 'preset' | 'sourceUrl'>,
  site: string,
  known: ReadonlyMap<string, SiteFile>,
  lookups: Lookups,
): NonNullable<MarkdownParseOptions['resolveReference']> {
  const places = [new URL('./', fileUrl).href, new URL('../', fileUrl).href]
  if (preset === 'hexo') places.unshift(`${fileUrl.replace(/\.[^./]+$/, '')}/`)
  return (given) => {
    if (given === '/') return site
    const post = preset === 'hexo' ? find(`${bySlug}${given}`) : null
    if (post !== null) return { url: post, title: find(`${titleBySlug}${given}`) ?? undefined }
    const [, slash, path = ''] = /^(\/?)(.*?)\/?$/s.exec(given.normalize('NFC')) ?? []
    const near = slash ? [] : places
    for (const base of new Set([...near, sourceUrl, site])) {
      for (const form of formsOf(path)) {
        const found = find(addressIn(base, form))
        if (found !== null) return found
      }
    }
    return find(`${byName}${path}`) ?? undefined
  }

  function find(url: string | undefined): string | null {
    if (url === undefined) return null
    const found = lookUp(url, known)
    lookups[url] = found
    return found
  }
}

/** What a path can be that has an extension, or none. */
function formsOf(path: string): string[] {
  const bare = path.replace(markdownName, '')
  const pages = [
    `${bare}.md`,
    `${bare}/index.md`,
    `${bare}.markdown`,
    `${bare}.mdx`,
    `${bare}/index.mdx`,
  ]
  return bare === path ? [path, ...pages] : pages
}

/** The address of a path in a folder; `undefined` if it leads out of the site. */
function addressIn(base: string, path: string): string | undefined {
  const url = new URL(path.split('/').map(encodeURIComponent).join('/'), base)
  return url.origin === new URL(base).origin ? url.href : undefined
}
