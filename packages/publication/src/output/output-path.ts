/**
 * The file that a static host serves at an address.
 *
 * @param url - Absolute address.
 * @param site - Absolute address of the site, with a final slash: the output folder.
 * @returns Path within the output folder; `undefined` for an address that is not the site's, or that
 *   no file can stand for.
 *
 * @example
 * ```ts
 * outputPath('https://example.com/a/b/', 'https://example.com/') // 'a/b/index.html'
 * ```
 */
export function outputPath(url: string, site: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { origin, pathname, search } = new URL(url)
  const root = new URL(site)
  if (origin !== root.origin || !pathname.startsWith(root.pathname) || search !== '')
    return undefined
  const parts: string[] = []
  for (const part of pathname.slice(root.pathname.length).split('/')) {
    const name = decode(part)
    if (name === undefined || (name !== '' && !isFileName(name))) return undefined
    parts.push(name)
  }
  const last = parts.pop() ?? ''
  if (parts.includes('') || pathname.length > longest) return undefined
  if (last === '') return [...parts, 'index.html'].join('/')
  return [...parts, last, ...(/\.[a-z0-9]+$/i.test(last) ? [] : ['index.html'])].join('/')
}

/** Characters of an address's path at most, three for a byte: no system has longer paths. */
const longest = 4096 * 3

/** A name that every file system takes, and that stays in its folder. */
function isFileName(name: string): boolean {
  return !/^\.{1,2}$|[/\\:*?"<>|\p{Cc}]/u.test(name) && new TextEncoder().encode(name).length <= 255
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
