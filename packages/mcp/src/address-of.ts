/**
 * The address that a model means: it may have been shortened to a path, have lost its final slash, or
 * be that of another form of the article.
 *
 * @param given - Absolute address, path within the host, or anything else.
 * @param base - Address of the site.
 * @returns The same text for all spellings of an address; what is none, as it is.
 */
export function addressOf(given: string, base: string): string {
  if (!URL.canParse(given, base)) return given
  const { host, pathname } = new URL(given, base)
  const path = decoded(pathname)
    .normalize('NFC')
    .replace(/\/(?:index\.(?:html|md|jsonld))?$/, '')
    .replace(/\.(?:md|jsonld)$/, '')
  return `${host}${path}`
}

/** Without `%`, where it stands for letters. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
