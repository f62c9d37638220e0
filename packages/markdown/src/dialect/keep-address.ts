import type { Image, Link } from 'mdast'
import type { ToolLimit } from './tool-limit.ts'

/** The comment after a link or picture whose address is written with `%25` for each of its `%`. */
export const addressComment = '<!-- % -->'

/** Which addresses stop a tool, or empty its page, as they are. */
export type StopsAt = (node: Link | Image) => boolean

/** Whether what is percent-encoded in an address is no UTF-8, as in those of old systems. */
function isOtherEncoding(url: string): boolean {
  return (url.match(/(?:%[\da-f]{2})+/gi) ?? []).some((signs) => {
    try {
      decodeURIComponent(signs)
      return false
    } catch {
      return true
    }
  })
}

/** Astro: a picture with such an address. */
export function stopsAstro({ type, url }: Link | Image): boolean {
  return type === 'image' && isOtherEncoding(url)
}

/** Nuxt Content: any such address. */
export function stopsNuxtContent({ url }: Link | Image): boolean {
  return isOtherEncoding(url)
}

/** Write an address so that nothing stops at it; the node is changed. */
export function keepAddress(node: Link | Image): void {
  node.url = node.url.replaceAll('%', '%25')
}

/** The inverse of {@linkcode keepAddress}. */
export function restoreAddress(node: Link | Image): void {
  node.url = node.url.replaceAll('%25', '%')
}

/** Addresses that a tool stops at, written so that they lead elsewhere. */
export function otherEncodings(what: string, fate: string, stopsAt: StopsAt): ToolLimit {
  return {
    found: `${what} with \`%\` and digits that are no UTF-8`,
    fate: `${fate}, so it is written with \`%25\`, which leads elsewhere`,
    fix: 'Give an address whose signs are encoded as UTF-8.',
    applies: (node) => (node.type === 'link' || node.type === 'image') && stopsAt(node),
  }
}
