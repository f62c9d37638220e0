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
  const address = inner(url)
  const ofMedium =
    /^(?:https?:)?\/\/(?:miro|cdn-images-\d)\.medium\.com\/.*?([^/?#]+)(?:[?#]|$)/.exec(
      address,
    )?.[1]
  if (ofMedium !== undefined) return ofMedium
  const [path = ''] = address.replace(/^https?:/, '').split('#')
  const [file = '', query = ''] = path.split('?')
  const plain = sizes.reduce((text, [host, size]) => {
    return host.test(file) ? text.replace(size, '') : text
  }, file)
  // Where no file is named, the query says which picture it is.
  return /\.\w+$/.test(plain) && !/\.(?:php|aspx?|ashx|axd|cgi|jsp)$/i.test(plain)
    ? plain
    : `${plain}?${query.replace(/\b(?:w|h|q|width|height|quality)=\d+&?/g, '')}`
}

/** Where content systems and services write the size of a picture. */
const sizes: readonly (readonly [host: RegExp, size: RegExp])[] = [
  // Ghost, WordPress, Hugo, Webflow, Drupal.
  [/\/size\/w/, /\/size\/w\d+(?:h\d+)?(?:\/format\/\w+)?(?=\/)/],
  [/-/, /(?:-\d+x\d+|-scaled)+(?=\.\w+$)/],
  [/_hu/, /_hu_?[\da-f]{5,}(?:_\d+x\d*(?:_\w+)?)?(?=\.\w+$)/],
  [/-p-/, /-p-\d+(?=\.\w+$)/],
  [/\/styles\//, /\/styles\/\w+\/(?:public|private)(?=\/)/],
  // Blogger and the photographs of Google: the last folder, or the end.
  [
    /\/\/[\w.-]+\.(?:googleusercontent|ggpht|bp\.blogspot)\.com\//,
    /\/[swh]\d+(?:-[a-z\d]+)*(?=\/[^/]*$)|=[swh]\d+(?:-[a-z\d]+)*$/,
  ],
  [/\/\/[\w.-]+\.media\.tumblr\.com\//, /\/s\d+x\d+(?=\/)/],
  [/\/\/[\w.-]*\.?wixstatic\.com\//, /\/v1\/(?:crop|fill|fit)\/.*$/s],
  [/\/\/cdn\.shopify\.com\//, /_\d*x\d*(?:_crop_\w+)?(?=\.\w+$)/],
  [/\.staticflickr\.com\//, /_[a-z](?=\.\w+$)/],
  [/\/\/res\.cloudinary\.com\//, /(?<=\/upload)(?:\/[a-z]{1,3}_[^/]+)+(?=\/)/],
]

/** The address of the picture that a service makes other sizes of, which has it in its own. */
function inner(url: string): string {
  const found = /[?&/](?:url=)?(https?(?::\/\/|%3A%2F%2F)[^&]+)/i.exec(url.slice(8))?.[1]
  const site = /^(?:https?:)?\/\/[^/]+/.exec(url)?.[0] ?? ''
  const path =
    /^\/(?:cdn-cgi\/image|_ipx)\/[^/]+(\/[^?#]+)/.exec(url.slice(site.length))?.[1] ??
    /^\/(?:_next\/image|_vercel\/image|\.netlify\/images|_image)\/?\?(?:[^#]*&)?(?:url|href)=([^&#]+)/.exec(
      url.slice(site.length),
    )?.[1]
  const ofPhoton = /^(?:https?:)?(\/\/)i\d\.wp\.com\/([^?#]+)/.exec(url)
  try {
    if (found) return decodeURIComponent(found)
    if (ofPhoton) return `${ofPhoton[1]}${ofPhoton[2]}`
    return path ? `${site}${decodeURIComponent(path)}` : url
  } catch {
    return url
  }
}
