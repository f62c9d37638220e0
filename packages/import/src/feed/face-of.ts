/**
 * What the address of a picture says of it: that it shows a person, as systems add to each item that
 * who wrote it has a picture, or the site. Neither is a picture of an item.
 *
 * @see {@link https://docs.gravatar.com/sdk/images/}
 */
export function faceOf(url: string): 'person' | 'site' | undefined {
  const { hostname, pathname } = URL.parse(url) ?? { hostname: '', pathname: '' }
  if (/(?:^|\.)blogblog\.com$/.test(hostname)) return 'site'
  if (/(?:^|\.)(?:gravatar\.com|libravatar\.org)$/.test(hostname)) {
    return pathname.startsWith('/blavatar/') ? 'site' : 'person'
  }
  const isFace =
    hostname === 'avatars.githubusercontent.com' ||
    (/^lh\d\.googleusercontent\.com$/.test(hostname) && /^\/a-?\//.test(pathname)) ||
    (/(?:^|\.)twimg\.com$/.test(hostname) && pathname.includes('profile_images/')) ||
    pathname.includes('/accounts/avatars/')
  return isFace ? 'person' : undefined
}
