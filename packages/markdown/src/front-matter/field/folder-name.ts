/**
 * Whether Hugo makes of a tag or a category the path of a folder above its own, at which it stops the
 * build: it leaves most signs out of a name first.
 *
 * @see {@link https://gohugo.io/content-management/taxonomies/}
 */
export function isFolderAbove(name: string): boolean {
  const path = name.replace(/%(?![\da-f]{2})|[^\p{L}\p{N}\p{M}\s./\\_#+~@%-]/giu, '').trim()
  let depth = 0
  for (const part of path.split('/')) {
    if (part === '..') depth--
    else if (part !== '' && part !== '.') depth++
    if (depth < 0) return true
  }
  return false
}
