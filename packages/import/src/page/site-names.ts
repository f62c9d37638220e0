import type { Element, Root } from 'hast'
import { absoluteAddress } from '../absolute-address.ts'
import { attribute, elements, hasClass, textOf } from '../html/hast.ts'

/**
 * What the site of a page is called, as far as the page shows it: in links to its first page, under the
 * classes that themes have for it, and in its host.
 *
 * @param page - Address of the page.
 */
export function siteNames(tree: Root, page: string): string[] {
  const { host, origin } = new URL(page)
  const shown = elements(tree)
    .filter((one) => classes.some((name) => hasClass(one, name)) || isHome(one, page, origin))
    .map((one) => textOf(one))
    .filter((text) => text && text.length <= 80)
  const plain = host.replace(/^www\./, '')
  return [...new Set([...shown, plain, plain.replace(/\.[a-z]+(?:\.[a-z]{2})?$/, '')])]
}

const classes = [
  ...['site-title', 'site-name', 'wp-block-site-title', 'navbar-brand', 'brand', 'logo'],
  ...['gh-head-logo', 'blog-title', 'site-logo'],
]

function isHome(element: Element, page: string, origin: string): boolean {
  const href = element.tagName === 'a' ? attribute(element, 'href') : undefined
  if (!href || isBelow(href)) return false
  return absoluteAddress(href, page) === `${origin}/` && page !== `${origin}/`
}

/** Whether an address leads below the first page, as most do: to make it whole takes many times as long. */
function isBelow(href: string): boolean {
  return /^(?:https?:\/\/[^/?#\\\s]+)?\/[\w-]/i.test(href) && !/\.\.|%2e|\s/i.test(href)
}
