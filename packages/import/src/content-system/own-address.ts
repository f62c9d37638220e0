import type { Issue } from '@standfirst/core'
import { problem, shown } from '../problem.ts'
import { ownText } from './own-text.ts'

/** Addresses that are taken, and the last number that one was given for each. */
export type UsedAddresses = Map<string, number>

/**
 * The address of an article, another one where it is taken: a page has one, and it stays with the article
 * that had it first, and so does what leads to it.
 *
 * @param addresses - All that lead to it.
 * @param used - Its own is added.
 */
export function ownAddress(
  url: string,
  addresses: readonly string[],
  used: UsedAddresses,
  issues: Issue[],
): { addresses: string[]; url: string } {
  let number = used.get(url)
  let own = url
  while (used.has(own)) {
    number = (number ?? 1) + 1
    own = numbered(url, number)
  }
  used.set(ownText(own), 1)
  if (own === url) return { addresses: [...addresses], url }
  used.set(ownText(url), number ?? 1)
  issues.push(
    problem(
      'duplicate-url',
      ['url'],
      `Found the address ${shown(url)} for several articles, expected one for each`,
      `it was given ${shown(own)}`,
      'Give each article an address of its own, or remove one.',
    ),
  )
  return { addresses: addresses.filter((one) => one !== url), url: own }
}

/** `/weir/` with the number 2 is `/weir-2/`, `/weir.html` is `/weir-2.html`. */
function numbered(url: string, number: number): string {
  const address = new URL(url)
  const { pathname } = address
  let end = pathname.length
  while (pathname[end - 1] === '/') end--
  const name = pathname.lastIndexOf('/', end - 1) + 1
  const dot = pathname.lastIndexOf('.', end - 1)
  const at = dot > name ? dot : end
  const start = at > 0 ? `${pathname.slice(0, at)}-` : '/'
  address.pathname = `${start}${number}${pathname.slice(at)}`
  return address.href
}
