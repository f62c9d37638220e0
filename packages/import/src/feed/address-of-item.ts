import type { Issue } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import { problem, shown } from '../problem.ts'
import { lineOf } from './line-of.ts'
import { permanentId } from './permanent-id.ts'
import type { RawItem } from './raw-item.ts'

/**
 * The address of an item's page; what stands for a missing one is reported.
 *
 * @param base - Address that others are relative to.
 * @param isHeldBack - Whether it is a draft, which has no page yet.
 */
export function addressOfItem(
  item: RawItem,
  base: string | undefined,
  path: Issue['path'],
  issues: Issue[],
  isHeldBack: boolean,
): string | undefined {
  const id = item.id && /^https?:/i.test(item.id) ? item.id : undefined
  for (const url of [item.marks?.page, ...item.urls, id]) {
    const address = absoluteAddress(url, base)
    if (address) return address
  }
  const file = item.files.map(({ url }) => absoluteAddress(url, base)).find(Boolean)
  // RSS asks for a title or a description, and for nothing else.
  const name = item.id ?? item.title?.value ?? (item.content && lineOf(item.content).slice(0, 60))
  const own = permanentId(name, { feedUrl: base })
  const fragment =
    isHeldBack &&
    base &&
    name &&
    `${base.replace(/#.*$/s, '')}#${encodeURIComponent(name.toWellFormed())}`
  const assumed = file || (own?.startsWith('http') ? own : fragment || undefined)
  const found = item.urls.find(Boolean)
  issues.push({
    ...problem(
      'assumed-address',
      [...path, 'url'],
      found
        ? `The address of the item is ${shown(found)}, expected an http or https one`
        : 'The item has no address, expected one of its page',
      assumed ? `it was given \`${assumed}\`` : 'it was left out',
      found && !base
        ? 'Give the address of the feed as `url` in the options.'
        : 'Give the item a `link`.',
    ),
    severity: assumed ? 'warning' : 'error',
  })
  return assumed
}
