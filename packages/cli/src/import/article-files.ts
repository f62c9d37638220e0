import type { ImportedArticle } from '@standfirst/import/wordpress'

/**
 * The name of the file for an article: the last part of its address, or its kind and id where that has
 * none, such as that of a draft. No name leads out of its folder, and no two files have one that differs
 * by case or the form of a letter alone.
 *
 * @param used - Names that are taken, in lower case, with the last number that was added to each; its own is added.
 */
export function articleFile(
  { article, origin }: ImportedArticle,
  used: Map<string, number>,
): string {
  const url = new URL(article.url)
  const parts = url.search ? [] : url.pathname.split('/').filter(Boolean)
  const own = nameOf(decoded(parts.at(-1) ?? '').replace(/\.(?:html?|php|aspx?)$/i, ''))
  const first = own || nameOf(`${origin.kind}-${origin.id}`) || 'article'
  const keyOf = (name: string) => name.toLowerCase().normalize('NFD')
  let name = first
  for (let number = used.get(keyOf(first)) ?? 1; used.has(keyOf(name)); ) {
    name = `${first}-${++number}`
    used.set(keyOf(first), number)
  }
  used.set(keyOf(name), 1)
  return `${name}.md`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Letters and digits of any script, with hyphens between; not more than every file system takes. */
function nameOf(text: string): string {
  const name = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const short = [...name].slice(0, 60).join('').replace(/-+$/, '')
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(short) ? `${short}-1` : short
}
