import { absoluteAddress } from '../absolute-address.ts'
import type { WxrItem } from './wxr-record.ts'

/**
 * The addresses that lead to a post, its own first: then the short one, those by former slugs, and the
 * one that its guid is.
 *
 * @param site - Absolute address of the site; Squarespace writes relative ones.
 */
export function postAddresses({ fields, metaLists }: WxrItem, site: string): string[] {
  const id = fields.get('wp:post_id')?.trim()
  const isPage = fields.get('wp:post_type')?.trim() === 'page'
  const short = id && `${site}?${isPage ? 'page_id' : 'p'}=${encodeURIComponent(id)}`
  const own = absoluteAddress(fields.get('link')?.trim() || undefined, site) ?? short
  if (!own) return []
  const slugs = metaLists.get('_wp_old_slug') ?? []
  const former = slugs.flatMap((slug) => withSlug(own, slug.trim()) ?? [])
  const guid = absoluteAddress(fields.get('guid')?.trim() || undefined, site)
  return [...new Set([own, ...(short ? [short] : []), ...former, ...(guid ? [guid] : [])])]
}

/** An address whose last part is another slug; that of a draft has none. */
function withSlug(address: string, slug: string): string | undefined {
  const url = new URL(address)
  if (!slug || /[/?#]/.test(slug) || url.search) return undefined
  const path = url.pathname.replace(/[^/]+(\/?)$/, `${encodeURI(decodedOnce(slug))}$1`)
  return path === url.pathname ? undefined : new URL(path, url).href
}

function decodedOnce(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
