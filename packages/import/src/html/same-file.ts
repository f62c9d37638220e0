/**
 * Whether two addresses are of one picture, perhaps in other sizes: content systems write the size into
 * the name (`tide-1024x768.jpg`), the path (`/size/w600/`) or the query.
 */
export function isSameFile(one: string | undefined, other: string | undefined): boolean {
  return (
    one !== undefined && other !== undefined && (one === other || nameOf(one) === nameOf(other))
  )
}

function nameOf(url: string): string {
  const address = inner(url) ?? url
  const ofMedium =
    /^(?:https?:)?\/\/(?:miro|cdn-images-\d)\.medium\.com\/.*?([^/?#]+)(?:[?#]|$)/.exec(
      address,
    )?.[1]
  if (ofMedium !== undefined) return ofMedium
  const [path = ''] = address.replace(/^https?:/, '').split('#')
  const [file = '', query = ''] = path.split('?')
  const plain = file
    .replace(/\/size\/w\d+(?:h\d+)?(?=\/)/, '')
    .replace(/(?:-\d+x\d+|-scaled)+(?=\.\w+$)/, '')
  // Where no file is named, the query says which picture it is.
  return /\.\w+$/.test(plain)
    ? plain
    : `${plain}?${query.replace(/\b(?:w|h|q|width|height|quality)=\d+&?/g, '')}`
}

/** Services that make other sizes have the address of the picture in their own. */
function inner(url: string): string | undefined {
  const found = /[?&/](?:url=)?(https?(?::\/\/|%3A%2F%2F)[^&]+)/i.exec(url.slice(8))?.[1]
  try {
    return found && decodeURIComponent(found)
  } catch {
    return undefined
  }
}
