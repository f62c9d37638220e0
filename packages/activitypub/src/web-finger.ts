import { optionError } from '@standfirst/core'
import { checkedOption } from './checked-option.ts'
import { checkedUsername } from './checked-username.ts'
import type { Actor } from './object-types.ts'

/**
 * What a host says of an account, in JSON: its Resource Descriptor (RFC 7033, section 4.4).
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7033}
 */
export interface WebFinger {
  /** `acct:news@example.com`. */
  subject: string
  aliases: string[]
  links: { rel: string; type: string; href: string }[]
}

/**
 * Say where the actor of an account is: what a host gives at `/.well-known/webfinger`, with the media type
 * `application/jrd+json`, to who asks for `acct:news@example.com` by `resource`.
 *
 * A host of files gives the same to every question: it can name one account.
 *
 * @param actor - From {@linkcode feedToActor} or {@linkcode authorToActor}.
 * @param host - What stands behind the `@` (default: the host of the actor's address).
 * @throws `TypeError` for an actor without an address or a name, or a host that is none.
 */
export function webFinger(
  actor: Pick<Actor, 'id' | 'preferredUsername' | 'url'>,
  host?: string,
): WebFinger {
  const { id, preferredUsername, url } = actor
  if (id === undefined) throw optionError('id', id, 'an absolute http(s) address')
  const own = host ?? new URL(checkedOption('id', id)).host
  if (typeof own !== 'string' || URL.parse(`https://${own}/`)?.host !== own.toLowerCase()) {
    throw optionError('host', own, 'a host, such as `example.com`')
  }
  const page = url && checkedOption('url', url)
  return {
    subject: `acct:${checkedUsername('preferredUsername', preferredUsername)}@${own.toLowerCase()}`,
    aliases: [...new Set([id, ...(page ? [page] : [])])],
    links: [
      { rel: 'self', type: 'application/activity+json', href: id },
      ...(page
        ? [{ rel: 'http://webfinger.net/rel/profile-page', type: 'text/html', href: page }]
        : []),
    ],
  }
}
