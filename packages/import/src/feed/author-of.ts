import type { AuthorInput } from '@standfirst/core'
import { absoluteAddress } from '../absolute-address.ts'
import type { RawAuthor } from './raw-item.ts'

/** Someone whom a feed names; `undefined` without a name or address. */
export function authorOf(author: RawAuthor, base: string | undefined): AuthorInput[] {
  const { email, image } = author
  const name = author.name?.replace(/\s+/g, ' ').trim() || email?.replace(/@.*$/s, '')
  // Zola says this of a page whose author nobody named.
  if (!name || name === 'Unknown' || noReply.test(name)) return []
  const url = absoluteAddress(author.url, base)
  const picture = absoluteAddress(image, base)
  return [
    {
      name,
      ...(url && { url }),
      ...(email && isEmail(email) && { email }),
      ...(picture && { image: picture }),
    },
  ]
}

function isEmail(text: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text) && !/noreply|no-reply/i.test(text)
}

/** An address that nobody reads, or what stands before its `@`: it names no one. */
const noReply = /^(?:do[-_.]?not[-_.]?|no[-_.]?)reply(?:@\S*)?$/i
