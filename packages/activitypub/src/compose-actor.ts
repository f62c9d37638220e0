import { optionError } from '@standfirst/core'
import { html } from '@standfirst/html'
import type { ActorOptions } from './actor-options.ts'
import { checkedOption } from './checked-option.ts'
import { checkedUsername } from './checked-username.ts'
import { actorContext } from './context.ts'
import type { ActivityImage, Actor } from './object-types.ts'

/** What an actor says of itself. */
export interface ActorProfile {
  type: Actor['type']
  name: string
  summary: string
  url: string | undefined
  icon: ActivityImage | undefined
  image: ActivityImage | undefined
}

/**
 * Put an actor together from what it says of itself and where it is.
 *
 * @throws `TypeError` for an option that is of the wrong kind.
 */
export function composeActor(profile: ActorProfile, options: ActorOptions): Actor {
  const { onIssue, publicKey, type = profile.type, username } = options
  if (options.id === undefined) throw optionError('id', undefined, 'an absolute http(s) address')
  const id = checkedOption('id', options.id)
  if (!types.includes(type)) {
    throw optionError('type', type, types.map((one) => `\`${one}\``).join(', '))
  }
  checkedUsername('username', username)
  if (publicKey !== undefined && !isPem(publicKey)) {
    throw optionError('publicKey', publicKey, 'a public key in PEM')
  }
  if (options.inbox === undefined) {
    onIssue?.({
      code: 'no-inbox',
      severity: 'warning',
      message:
        'Found no `inbox`, expected the address of one: nobody can follow the actor, and Mastodon does not show it.',
      path: ['inbox'],
      fix: 'Give the address of a server of yours that takes what is sent to the actor, or accept the issue if reading is enough.',
    })
  }
  const { icon, image, name, summary, url } = profile
  return {
    '@context': publicKey === undefined ? ['https://www.w3.org/ns/activitystreams'] : actorContext,
    type,
    id,
    preferredUsername: username,
    ...(name && { name }),
    ...(summary && { summary: html`<p>${summary}</p>`.__html }),
    ...(url && { url }),
    ...(icon && { icon }),
    ...(image && { image }),
    ...addresses(options),
    ...(publicKey !== undefined && {
      publicKey: { id: `${id}#main-key`, owner: id, publicKeyPem: publicKey },
    }),
  }
}

const types: readonly string[] = ['Person', 'Organization', 'Service', 'Group', 'Application']

function addresses(options: ActorOptions): Partial<Actor> {
  const given: Partial<Actor> = {}
  for (const name of ['inbox', 'outbox', 'followers', 'following', 'featured'] as const) {
    const address = checkedOption(name, options[name])
    if (address !== undefined) given[name] = address
  }
  return given
}

function isPem(key: unknown): key is string {
  return (
    typeof key === 'string' &&
    /^-----BEGIN (?:RSA )?PUBLIC KEY-----\s[A-Za-z\d+/=\s]+-----END (?:RSA )?PUBLIC KEY-----\s*$/.test(
      key,
    )
  )
}
