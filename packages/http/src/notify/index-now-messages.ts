/** How a site proves to IndexNow that it may tell of its pages. */
export interface IndexNowKey {
  /** 8 to 128 letters, digits or hyphens. A file of this name and `.txt` stands on the site, and holds it. */
  key: string
  /** Absolute address of that file (default: at the root of the host). */
  keyLocation?: string | undefined
  /** Service that is told, and tells the others (default: `https://api.indexnow.org/indexnow`). */
  endpoint?: string | undefined
}

/** A message to be sent. */
export interface Message {
  url: string
  init: RequestInit
}

/** Addresses that one message may hold. */
const most = 10_000

/**
 * Make the messages that tell of pages; those of other hosts are left out, since a key speaks for one.
 *
 * @param pages - Absolute addresses.
 * @param site - Absolute address of the site.
 * @throws `TypeError` if the key is none.
 */
export function indexNowMessages(
  pages: readonly string[],
  site: string,
  { endpoint = 'https://api.indexnow.org/indexnow', key, keyLocation }: IndexNowKey,
): Message[] {
  if (!/^[a-zA-Z0-9-]{8,128}$/.test(key)) {
    throw new TypeError(
      'Found a key for IndexNow that is none, expected 8 to 128 letters, digits or hyphens',
    )
  }
  const { host } = new URL(site)
  const own = pages.filter((url) => new URL(url).host === host)
  const messages: Message[] = []
  for (let start = 0; start < own.length; start += most) {
    const urlList = own.slice(start, start + most)
    const body = JSON.stringify({ host, key, ...(keyLocation && { keyLocation }), urlList })
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    messages.push({ url: endpoint, init: { headers, body } })
  }
  return messages
}
