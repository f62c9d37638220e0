import type { SiteFile } from '../source/source-entry.ts'

/** The addresses of the files of posts, by what they are called. */
type Index = ReadonlyMap<string, string>

const indexes = new WeakMap<ReadonlyMap<string, SiteFile>, Index>()

/**
 * Find a post of Hexo by what others call it.
 *
 * @see {@link https://hexo.io/docs/tag-plugins#Include-Posts}
 */
export function hexoPost(slug: string, known: ReadonlyMap<string, SiteFile>): SiteFile | undefined {
  const file = indexOf(known).get(slug)
  return file === undefined ? undefined : known.get(file)
}

/** Made once for what stands in a publication. */
function indexOf(known: ReadonlyMap<string, SiteFile>): Index {
  const made = indexes.get(known)
  if (made) return made
  const posts = [...known].flatMap(([file, { post }]) => (post ? [[post.slug, file] as const] : []))
  const index = new Map(posts.reverse())
  indexes.set(known, index)
  return index
}
