import type { MarkdownPreset } from './preset.ts'

/**
 * Why a file is held back by where it is: tools build no drafts' folder, no hidden file and, some of
 * them, nothing whose name begins with `_`.
 *
 * @param path - From the folder of the publication.
 * @param preset - Tool that the file is for.
 * @returns What was found, as a part of a sentence; `undefined` if nothing holds it back.
 * @see {@link https://jekyllrb.com/docs/posts/#drafts}
 * @see {@link https://hexo.io/docs/writing#Drafts}
 * @see {@link https://docs.astro.build/en/guides/routing/#excluding-pages}
 * @see {@link https://docusaurus.io/docs/create-doc}
 */
export function heldByPath(
  path: string | undefined,
  preset: MarkdownPreset | undefined,
): string | undefined {
  if (path === undefined) return undefined
  const parts = path.split(/[\\/]/)
  const name = parts.at(-1) ?? ''
  const found = (what: string) => `\`${path}\`, ${what}`
  if (parts.includes('_drafts')) return found('in a folder of drafts')
  if (isInDrafts(path, parts)) return found('in a folder that is named as one of drafts')
  if (/\.draft\.\w+$/i.test(name)) return found('named as a draft')
  // Of an absolute path, others chose the folders.
  if (!/^(?:[\\/]|[a-z]:)/i.test(path)) {
    const hidden = parts.find((part) => /^\.[^.]/.test(part) || (isNuxt(preset) && /^-/.test(part)))
    if (hidden) return found(`where \`${hidden}\` is hidden`)
    const left = preset && notBuilt[preset]
    // Above the folder of Astro's pages or content, and of what is in none, the name alone counts.
    const top =
      preset === 'astro' ? parts.findLastIndex((one) => /^(?:pages|content)$/.test(one)) : 0
    const inside = top < 0 ? [name] : parts.slice(top)
    const part = left && inside.find((one) => left.test(one))
    if (part) return found(`where \`${part}\` is left out`)
  }
  if (preset !== 'jekyll') return undefined
  if (/^[_#]/.test(name)) return found('whose name begins with a sign')
  const isPost = parts.slice(0, -1).includes('_posts')
  return isPost && !/^\d{2,4}-\d{1,2}-\d{1,2}-/.test(name)
    ? found('a post without a date before its name')
    : undefined
}

/**
 * Whether a folder that others did not choose is named as one of drafts, in the languages of the product.
 * Few tools hold back what is in one: what looks held back is. A page of its own may be called so.
 */
function isInDrafts(path: string, parts: readonly string[]): boolean {
  if (/^(?:[\\/]|[a-z]:)/i.test(path)) return false
  const isPage = /^index\.\w+$/i.test(parts.at(-1) ?? '')
  return parts.slice(0, isPage ? -2 : -1).some((part) => draftFolder.test(part.normalize('NFC')))
}

const draftFolder =
  /^[_.\d\s-]*(?:drafts?|unpublished|entw[uü]rfe?|brouillons?|borradore?s?|rascunhos?|bozz[ae]|concepten|utkast|kladder?|szkice?|черновики?|taslak(?:lar)?|مسودات|טיוטות|ड्राफ्ट|下書き|草稿|초안)$/i

function isNuxt(preset: MarkdownPreset | undefined): boolean {
  return preset === 'nuxt-content'
}

/** Names of files and folders that a tool leaves out. */
const notBuilt: Readonly<Partial<Record<MarkdownPreset, RegExp>>> = {
  astro: /^_/,
  docusaurus: /^_/,
  hexo: /^_(?!posts$)/,
  eleventy: /^_(?:includes|data)$/,
  jekyll: /^_(?:includes|layouts|sass|data|site)$/,
}
