/**
 * An address with character references where Hexo would change it: it decodes the query of an address,
 * and leaves a `?` without one out. Browsers read the references, and Hexo does not.
 */
export function shownAddress(url: string): string {
  const [, before = '', query, after = ''] = /^([a-z]+:\/\/[^?#]*)(\?[^#]*)(.*)$/is.exec(url) ?? []
  if (query === undefined) return withNames(url)
  const shown = query === '?' ? '&quest;' : query.replace(/(?:%[\da-f]{2})+|%/gi, keep)
  return withNames(before + shown + after)
}

/** An address whose `&` begin no reference without a `;`, for Hexo writes them as they are. */
function withNames(url: string): string {
  return url.replace(/&(?=#[\dx]|[a-z][a-z\d]*(?![a-z\d=;]))/gi, '&amp;')
}

/** What is percent-encoded, if that is the same after it was decoded and encoded. */
function keep(signs: string): string {
  try {
    if (encodeURI(decodeURIComponent(signs)) === signs) return signs
  } catch {
    // It is no UTF-8.
  }
  return signs.replaceAll('%', '&percnt;')
}
