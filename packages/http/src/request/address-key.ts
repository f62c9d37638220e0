/**
 * The one spelling of a path: each part decoded, and written with `%` where it has to be.
 *
 * @param pathname - Path of an address, as `URL` gives it.
 * @returns `undefined` for what is no path: a `%` that stands for nothing.
 *
 * @example
 * ```ts
 * addressKey('/caf%c3%a9/%61') // '/caf%C3%A9/a'
 * ```
 */
export function addressKey(pathname: string): string | undefined {
  if (/^[\w/.-]*$/.test(pathname)) return pathname
  const parts = decodedParts(pathname)
  return parts?.map(encodeURIComponent).join('/')
}

/** The parts of a path, decoded; `undefined` for what is no path. */
export function decodedParts(pathname: string): string[] | undefined {
  try {
    return pathname.split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/**
 * Other spellings of a path, at which a page may be that has none at this one: with its letters composed
 * (Unicode form NFC), without `index.html`, with or without a final slash.
 */
export function otherKeys(key: string): string[] {
  const composed = decodedParts(key)
    ?.map((part) => encodeURIComponent(part.normalize('NFC')))
    .join('/')
  const folder = (composed ?? key).replace(/\/index\.html$/, '/')
  const bare = folder.replace(/\/$/, '')
  return [...new Set([composed ?? key, folder, bare, `${bare}/`])].filter((one) => one !== key)
}
