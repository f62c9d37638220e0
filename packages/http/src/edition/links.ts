/**
 * A link for a `Link` header (RFC 8288).
 *
 * @param url - Absolute address; what could end it or its line is written with `%`.
 */
export function link(url: string, rel: string, type?: string): string {
  const target = new URL(url).href.replace(/[<>"\s]/g, encodeURIComponent)
  return `<${target}>; rel="${rel}"${type ? `; type="${type}"` : ''}`
}

/** The `Link` header of some links; none if there is none. */
export function joinLinks(links: readonly (string | undefined)[]): { link?: string } {
  const found = links.filter((one) => one !== undefined)
  return found.length ? { link: found.join(', ') } : {}
}
